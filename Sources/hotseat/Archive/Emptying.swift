import Foundation
import InterviewModel
import TerminalUI
import TranscriptStore

/// Removing for good what was put away.
struct Emptying {
    /// The sessions.
    let store: SessionStore
    /// Whether the user has agreed beforehand.
    let isAgreed: Bool

    /// Asks, removes, and says what could not be removed.
    ///
    /// - Throws: `CommandFailure` where nobody can be asked, or the sessions cannot be listed.
    func run() throws {
        let sessions: [SessionStore.Discarded]
        do throws(StoreError) {
            if isAgreed || isatty(STDIN_FILENO) == 1 { try store.clearRemains() }
            sessions = try store.discarded()
        } catch .folderMissing {
            sessions = []
        } catch {
            throw error.commandFailure
        }
        guard !sessions.isEmpty else { return StandardStreams.say("No session is put away.") }
        let size = ByteCount.text(sessions.map(\.size).reduce(0, +))
        guard try isAgreed || agrees(to: "\(Quantity.text(sessions.count, "session")), \(size)") else {
            return StandardStreams.say("Nothing was removed.")
        }
        var removed: [SessionStore.Discarded] = []
        for session in sessions {
            do throws(StoreError) {
                try store.remove(session)
                removed.append(session)
            } catch .notAFolder(let path) {
                CommandFailure.warn(
                    of: CommandFailure(
                        .failed, "\(path) is only a link to a session, and is left",
                        help: "Remove the link yourself, and the session where it lies."))
            } catch {
                CommandFailure.warn(of: error)
            }
        }
        let freed = ByteCount.text(removed.map(\.size).reduce(0, +))
        StandardStreams.say("Removed \(Quantity.text(removed.count, "session")) for good, \(freed).")
        if removed.count < sessions.count { throw CommandFailure.silent(.findings) }
    }

    private func agrees(to words: String) throws -> Bool {
        let environment = ProcessInfo.processInfo.environment
        guard TerminalFacts(environment: environment).inputIsTerminal,
            let terminal = try? Terminal(configuration: TerminalConfiguration(environment: environment))
        else {
            throw CommandFailure(
                .usage, "nobody can be asked whether to remove what was put away (\(words))",
                help: "Remove them for good with: hotseat review --empty-discarded --yes")
        }
        defer { terminal.close() }
        terminal.say("Put away: \(words). What is removed for good cannot be brought back.")
        return ["y", "yes"].contains(terminal.ask("remove y/N"))
    }
}
