import Foundation
import InterviewModel
import TranscriptStore

extension StoreError {
    /// What the user is told.
    var commandFailure: CommandFailure {
        switch self {
        case .folderMissing(let path):
            CommandFailure(
                .failed, "there is no folder \(path)", help: "Check --transcripts and $HOTSEAT_TRANSCRIPTS.")
        case .notAFolder(let path):
            CommandFailure(
                .failed, "\(path) is not a folder", help: "Name another folder with --transcripts.")
        case .notReadable(let path, let errno):
            CommandFailure(
                .failed, "\(path) cannot be read: \(SystemMessage.text(errno))",
                help: "See who may read it with: ls -ld '\(path)'")
        case .notWritable(let path, let errno):
            CommandFailure(
                .failed, "\(path) cannot be written: \(SystemMessage.text(errno))",
                help: errno == ENOSPC
                    ? "Make room on the disk and try again."
                    : "Name another folder with --transcripts, or see who may write it with: ls -ld '\(path)'"
            )
        case .exists(let path):
            CommandFailure(.failed, "\(path) is there already", help: "Try again.")
        case .noSessions(let path):
            CommandFailure(
                .usage, "there are no sessions in \(path)", help: "Start one with: hotseat interview")
        case .noSuchSession(let selector):
            CommandFailure(
                .usage, "there is no session `\(VisibleText.line(selector))`",
                help: "List them with: hotseat review")
        case .ambiguous(let selector, let ids):
            CommandFailure(
                .usage, "several sessions begin with `\(VisibleText.line(selector))`",
                help: "Write more of the id: " + ids.prefix(5).joined(separator: ", ")
                    + (ids.count > 5 ? " and \(ids.count - 5) more" : ""))
        case .alreadyOpen(let path, let process):
            CommandFailure(
                .failed,
                "the session in \(path) is open in another process"
                    + (process.map { " (process \($0))" } ?? ""),
                help: "Go on there, or end that one first.")
        case .journalMissing(let path):
            CommandFailure(
                .failed, "the session has no journal: \(path) is missing",
                help: "Without it the session cannot be shown; other sessions are not touched by this.")
        case .journalNotAFile(let path):
            CommandFailure(
                .failed, "\(path) is not a file", help: "Move it away; a session's journal is a plain file.")
        case .newerFormat(let path, let format):
            CommandFailure(
                .failed,
                "\(path) was written by a newer version of Hotseat"
                    + (format.flatMap { $0 > SessionHeader.currentFormat ? " (format \($0))" : nil } ?? ""),
                help:
                    "What is understood of it can be read with hotseat review; update Hotseat to go on with it."
            )
        case .headerDamaged(let path):
            CommandFailure(
                .failed,
                "the beginning of \(path) is lost, so the session can be neither continued nor rewritten",
                help: "What is left can be read with: hotseat review")
        case .failed(let call, let path, let errno):
            CommandFailure(
                .failed, "\(path) cannot be used (\(call)): \(SystemMessage.text(errno))",
                help: "See what works on this machine with: hotseat doctor")
        }
    }
}
