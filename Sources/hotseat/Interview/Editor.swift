import Foundation
import InterviewSession
import TerminalUI

/// The candidate's editor.
struct Editor {
    /// The command as the user set it, which the shell reads; nil where none is set or found.
    let command: String?

    /// `$VISUAL`, `$EDITOR`, or the first of some usual ones that is there.
    init(environment: [String: String]) {
        let named = [environment["VISUAL"], environment["EDITOR"]].compactMap(\.self).first { !$0.isEmpty }
        command =
            named
            ?? ["sensible-editor", "nano", "vim", "vi", "micro", "emacs"].first {
                Executable.path(of: $0, in: environment["PATH"] ?? "") != nil
            }
    }

    /// Opens a file and waits until the editor is closed, at the latest until the instant that is named meanwhile.
    func open(_ path: String, on terminal: Terminal, until: () -> ContinuousClock.Instant?) -> EditorOutcome {
        guard let command else { return .failed("no editor was found") }
        // The shell reads the command, as with git and others, so that EDITOR="code --wait" works.
        let outcome = terminal.runForeground(
            ForegroundCommand(arguments: ["/bin/sh", "-c", "\(command) \"$1\"", "sh", path]), until: until)
        switch outcome {
        case .exited(status: 0): return .closed
        case .timedOut: return .timedOut
        case .exited(status: 126), .exited(status: 127): return .failed("\(command) could not be started")
        case .exited(let status): return .failed("\(command) ended with status \(status)")
        case .failedToStart(let code): return .failed(SystemMessage.text(code))
        }
    }
}

/// Programs of the system.
enum Executable {
    /// Where a program is, looked up as the shell does; nil where it is not.
    static func path(of name: String, in searchPath: String) -> String? {
        searchPath.split(separator: ":").map { "\($0)/\(name)" }
            .first { FileManager.default.isExecutableFile(atPath: $0) }
    }
}
