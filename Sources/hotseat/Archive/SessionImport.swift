import Foundation
import InterviewModel
import TranscriptStore

/// Takes the sessions of an archive into the store.
///
/// The archive is read twice: once only to list it, which finds out whether it is whole, how large it becomes, and
/// whether anything in it is no plain file within; only then is it unpacked, into a hidden folder, and each session
/// that holds what sessions hold is moved in.
struct SessionImport {
    /// Where the sessions go.
    let store: SessionStore
    /// Where the archive is.
    let path: String

    /// What came of it.
    struct Outcome {
        /// What became of each session that was taken or was there, by its id in the archive.
        var arrivals: [(id: String, arrival: SessionStore.Arrival)] = []
        /// What was not taken in, and why: a failure to be told.
        var refused: [(name: String, reason: String)] = []
    }

    /// Does it.
    ///
    /// - Throws: `CommandFailure` where nothing could be taken in.
    func run() throws -> Outcome {
        let archive = try ArchiveFile(path)
        let tar = try SystemProgram("tar")
        // A program that stops reading is no reason to end without a word.
        signal(SIGPIPE, SIG_IGN)
        let tidying = Tidying()
        defer { tidying.finish() }
        do {
            let folder = try ImportFolder(in: store)
            tidying.add { folder.remove() }
            let size = try archive.pour(
                into: tar, ["-tvf", "-"], output: folder.namesPath, words: folder.wordsPath, tidying)
            try check(folder.namesPath)
            try checkRoom(for: size)
            try archive.pour(
                into: tar,
                ["-xf", "-", "-C", folder.contentsPath, "--no-same-owner", "--no-same-permissions"],
                output: nil, words: folder.wordsPath, tidying)
            // What is taken in is only renamed, so it must be on the disk before.
            sync()
            return try take(folder.arrivals())
        } catch let error as StoreError {
            throw error.commandFailure
        }
    }

    private func take(_ folders: [SessionFolder]) throws(StoreError) -> Outcome {
        var outcome = Outcome()
        for folder in folders {
            do throws(ArrivalRefusal) {
                let session = try ArrivingSession(folder)
                do throws(StoreError) {
                    if let arrival = try store.take(session, timeZone: .current) {
                        outcome.arrivals.append((folder.id, arrival))
                    } else {
                        outcome.refused.append((folder.id, ArrivalRefusal.noFreeName.clause))
                    }
                } catch .alreadyOpen {
                    outcome.refused.append(
                        (folder.id, "it goes on in the archive, and is open in another process"))
                } catch {
                    outcome.refused.append(
                        (folder.id, error.commandFailure.message ?? "it cannot be written"))
                }
            } catch {
                outcome.refused.append((folder.id, error.clause))
            }
        }
        return outcome
    }

    /// Refuses an archive with anything in it that is no file or folder, or lies outside: nobody's export has that.
    private func check(_ list: String) throws {
        let text = String(decoding: (try? Data(contentsOf: URL(filePath: list))) ?? Data(), as: UTF8.self)
        for line in text.split(whereSeparator: \.isNewline) {
            guard line.hasPrefix("-") || line.hasPrefix("d") else {
                throw refused("something that is no plain file", line)
            }
            if ArchiveNames.leadsOut(listing: line) { throw refused("a name that leads out of it", line) }
        }
    }

    private func refused(_ what: String, _ line: Substring) -> CommandFailure {
        CommandFailure(
            .failed, "\(path) holds \(what): \(VisibleText.line(String(line)).cut(to: 120))",
            help:
                "Nothing was taken in. An archive of hotseat export holds plain files only; do not trust this one."
        )
    }

    private func checkRoom(for size: Int) throws {
        let attributes = try? FileManager.default.attributesOfFileSystem(forPath: store.path)
        guard let free = (attributes?[.systemFreeSize] as? NSNumber)?.intValue, free < size else { return }
        throw CommandFailure(
            .failed,
            "there is no room to unpack \(path): it takes \(ByteCount.text(size)), and \(ByteCount.text(free)) are free",
            help: "Nothing was taken in. Make room on the disk that holds the sessions, and try again.")
    }
}

extension ArrivalRefusal {
    /// The reason in a clause.
    var clause: String {
        switch self {
        case .notAFolder: "it is no folder"
        case .name: "its name cannot be that of a session"
        case .noJournal: "it has no journal"
        case .notASession: "neither its name nor its journal is that of a session"
        case .notAFile(let name): "\(VisibleText.line(name)) in it is no plain file"
        case .unexpected(let name): "\(VisibleText.line(name)) in it belongs to no session"
        case .tooLarge(let name): "\(VisibleText.line(name)) in it is too large for a session"
        case .noFreeName: "too many sessions of that id lie here already"
        }
    }
}
