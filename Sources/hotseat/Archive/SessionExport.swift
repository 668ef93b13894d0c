import Foundation
import InterviewModel
import TranscriptStore

/// Writes sessions to one archive: a gzipped tar, made by the system's `tar`.
struct SessionExport {
    /// Where the sessions are.
    let store: SessionStore
    /// The ids of those that are meant.
    let ids: [String]
    /// Where the archive goes.
    let output: String
    /// Whether it may take the place of a file that is there.
    let overwrites: Bool

    /// What came of it.
    struct Outcome {
        /// How many sessions are in the archive.
        let count: Int
        /// The bytes of the archive.
        let size: Int
        /// The sessions that could not go in, having no journal.
        let leftOut: [String]
    }

    /// Makes the archive under another name, reads it back, and only then gives it its own.
    ///
    /// - Throws: `CommandFailure` where it cannot be made; nothing is left of it then.
    func run() throws -> Outcome {
        if !overwrites, FileManager.default.fileExists(atPath: output) { throw isThere() }
        let tar = try SystemProgram("tar")
        _ = try SystemProgram("gzip")
        let files = ids.map { id in (id: id, files: store.folder(id).archivedFiles()) }
        let names = files.flatMap { entry in entry.files.map { "./\(entry.id)/\($0)" } }
        let leftOut = files.filter(\.files.isEmpty).map(\.id)
        guard !names.isEmpty else {
            throw CommandFailure(
                .failed, "none of these sessions has a journal", help: "List them with: hotseat review")
        }
        let tidying = Tidying()
        defer { tidying.finish() }
        let scratch = FileManager.default.temporaryDirectory.appending(
            path: "hotseat-export-\(UUID().uuidString)")
        tidying.add { try? FileManager.default.removeItem(at: scratch) }
        let part = "\(output).\(getpid()).part"
        tidying.add { unlink(part) }
        do {
            try FileManager.default.createDirectory(at: scratch, withIntermediateDirectories: true)
            try Data(names.flatMap { Array($0.utf8) + [0] }).write(to: scratch.appending(path: "names"))
        } catch {
            throw cannot("no room for the list of names: \(error.localizedDescription)")
        }
        try pack(with: tar, into: part, scratch: scratch.path, tidying)
        try readBack(part, with: tar, count: names.count, scratch: scratch.path, tidying)
        let size = (try? FileManager.default.attributesOfItem(atPath: part)[.size] as? Int) ?? 0
        try giveName(part)
        return Outcome(count: ids.count - leftOut.count, size: size, leftOut: leftOut)
    }

    /// `tar` reads the names from a list and writes to the file that it is given, so that no name is taken for an
    /// option or another machine's.
    private func pack(with tar: SystemProgram, into part: String, scratch: String, _ tidying: Tidying) throws
    {
        unlink(part)
        // What people said in interviews is for their own eyes.
        let descriptor = open(part, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw cannot(SystemMessage.text(errno)) }
        let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        let names = try FileHandle(forReadingFrom: URL(filePath: "\(scratch)/names"))
        let words = "\(scratch)/words"
        let process = try tar.start(
            ["-czf", "-", "-C", store.path, "--numeric-owner", "--null", "-T", "-"], input: names,
            output: file,
            words: words)
        tidying.wait(for: process)
        // 1 may mean that a session went on meanwhile; what is in the archive is looked at next.
        guard process.terminationStatus <= 1, process.terminationReason == .exit else {
            throw cannot(SystemProgram.complaint(in: words))
        }
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw cannot(SystemMessage.text(errno)) }
    }

    private func readBack(
        _ part: String, with tar: SystemProgram, count: Int, scratch: String, _ tidying: Tidying
    ) throws {
        let list = "\(scratch)/list"
        let process = try tar.start(
            ["-tzf", "-"], input: FileHandle(forReadingFrom: URL(filePath: part)),
            output: SystemProgram.file(list), words: "\(scratch)/list-words")
        tidying.wait(for: process)
        let found = ((try? Data(contentsOf: URL(filePath: list))) ?? Data()).count {
            $0 == UInt8(ascii: "\n")
        }
        guard process.terminationStatus == 0, found == count else {
            throw cannot(SystemProgram.complaint(in: "\(scratch)/words"))
        }
    }

    /// A file that has come there meanwhile is not overwritten either.
    private func giveName(_ part: String) throws {
        if !overwrites {
            if link(part, output) == 0 { return }
            if errno == EEXIST { throw isThere() }
            // Some file systems know no second names.
        }
        guard rename(part, output) == 0 else { throw cannot(SystemMessage.text(errno)) }
    }

    private func isThere() -> CommandFailure {
        CommandFailure(
            .failed, "\(output) exists already and is left as it is",
            help: "Name another file with --output, or overwrite it with --force.")
    }

    private func cannot(_ reason: String) -> CommandFailure {
        CommandFailure(
            .failed, "the archive \(output) cannot be made: \(reason)",
            help: "Mend that, or name another place with --output.")
    }
}
