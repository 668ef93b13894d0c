import Foundation
import InterviewModel
import TerminalUI

/// The main thread while the site is served: it waits for the user to end it, and hands out links.
struct ServeWatch {
    /// What other threads have to tell.
    let bell: ServeBell
    /// What is said.
    let text: ServeText
    /// A fresh link.
    let link: () -> String

    /// The signals that end the site, and the one by which other threads wake this one.
    private static let signals = [SIGINT, SIGTERM, SIGHUP, SIGUSR1]

    /// Keeps signals for `waitForSignals()`. To be called before other threads begin, which inherit it.
    static func holdSignals() {
        var set = set()
        pthread_sigmask(SIG_BLOCK, &set, nil)
    }

    /// Waits where nobody sits at a terminal.
    ///
    /// - Throws: what the site ended with by itself.
    func waitForSignals() throws {
        try Self.waitForSignals(bell) { try heed { StandardStreams.warn($0) } }
    }

    /// Waits where nobody sits at a terminal until a signal comes.
    ///
    /// - Parameter heed: acts on what was told; false where there is nothing more to wait for.
    /// - Throws: whatever `heed` throws.
    static func waitForSignals(_ bell: ServeBell, heed: () throws -> Bool) throws {
        bell.wake { kill(getpid(), SIGUSR1) }
        var set = Self.set()
        while true {
            var signal: Int32 = 0
            guard sigwait(&set, &signal) == 0, signal == SIGUSR1 else { return }
            guard try heed() else { return }
        }
    }

    /// Waits where a person does: Enter prints a fresh link, `q` and Ctrl-D end it as Ctrl-C does.
    ///
    /// - Throws: what the site ended with by itself.
    func wait(on terminal: Terminal) throws {
        bell.wake { [waker = terminal.waker] in waker.wake() }
        while true {
            switch terminal.next(LineRequest(prompt: "site", keepsHistory: false)) {
            case .line(let line):
                switch line.trimmingCharacters(in: .whitespaces).lowercased() {
                case "": terminal.say(text.fresh(link: link()).joined(separator: "\n"))
                case "q", ":q", "quit", ":quit", "exit": return
                default: terminal.say("Enter prints a fresh link, q ends the site.")
                }
            case .endOfInput, .interrupted, .hungUp:
                _ = terminal.takeLine()
                return
            case .woken:
                guard try heed({ terminal.say($0) }) else { return }
            case .deadline, .edited, .resumedAfter, .switched: continue
            }
        }
    }

    /// Acts on what was told; false where there is nothing more to wait for.
    private func heed(_ say: (String) -> Void) throws -> Bool {
        for message in bell.take() {
            switch message {
            case .noBrowser(let reason): say(text.noBrowser(reason).joined(separator: "\n"))
            case .ended(let error?): throw error
            case .ended(nil): return false
            }
        }
        return true
    }

    private static func set() -> sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for signal in signals { sigaddset(&set, signal) }
        return set
    }
}
