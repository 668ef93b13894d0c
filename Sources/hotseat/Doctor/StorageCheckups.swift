import Foundation
import InterviewModel
import ScenarioLibrary
import TranscriptStore

/// Looks at what is read from and written to the disk.
struct StorageCheckups {
    /// Where libraries are looked for.
    let roots: [LibraryRoot]
    /// Where sessions go.
    let store: SessionStore

    /// An interview of an hour leaves well under a megabyte; below this the disk is as good as full.
    private static let leastRoom = 50 << 20

    /// The library, the transcripts folder and the disk below it.
    var all: [Checkup] { [library] + transcripts }

    private var library: Checkup {
        let library: Library
        do {
            library = try Library.open(roots)
        } catch {
            let failure = LibraryErrorText.failure(error)
            return .broken("library", failure.message ?? "", help: failure.help ?? "")
        }
        let counts =
            [
                Quantity.text(library.scenarios().count, "scenario"),
                Quantity.text(library.questions().count, "question"),
                Quantity.text(library.challenges().count, "challenge"),
            ].joined(separator: ", ")
        let faults = library.diagnostics.count { $0.severity == .error }
        guard faults == 0 else {
            return .limited(
                "library",
                "\(counts); \(Quantity.text(faults, "fault")), and what is faulty is left out",
                help: "See them with: hotseat scenario check; hotseat rubric check")
        }
        guard !library.scenarios().isEmpty else {
            return .broken(
                "library", "no scenario was found",
                help: "Name a library with --library FOLDER or HOTSEAT_LIBRARY.")
        }
        return .good("library", counts)
    }

    private var transcripts: [Checkup] {
        var folder = store.path
        while !FileManager.default.fileExists(atPath: folder), folder != "/", !folder.isEmpty {
            folder = (folder as NSString).deletingLastPathComponent
        }
        guard isWritable(folder) else {
            return [
                .broken(
                    "transcripts", "\(folder) is not writable",
                    help: "Name another folder with --transcripts or HOTSEAT_TRANSCRIPTS.")
            ]
        }
        return [.good("transcripts", store.path), disk(folder)]
    }

    /// Asks by writing: permissions, read-only mounts and quotas all show.
    private func isWritable(_ folder: String) -> Bool {
        let path = "\(folder)/.hotseat-doctor-\(UInt32.random(in: 0...UInt32.max))"
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return false }
        close(descriptor)
        unlink(path)
        return true
    }

    private func disk(_ folder: String) -> Checkup {
        var status = statvfs()
        guard statvfs(folder, &status) == 0 else {
            return .limited("disk", "the room on it is not known", help: "Look with: df -h \(folder)")
        }
        // Some network file systems report as much room as a number can hold.
        let (bytes, isOver) = UInt64(status.f_bavail).multipliedReportingOverflow(by: UInt64(status.f_frsize))
        let free = isOver ? Int.max : Int(clamping: bytes)
        let text = free >= 1 << 30 ? "\(free >> 30) GiB free" : "\(free >> 20) MiB free"
        guard free >= Self.leastRoom else {
            return .limited("disk", text, help: "Make room; a session goes on without, but is not saved.")
        }
        return .good("disk", text)
    }
}
