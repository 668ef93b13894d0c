import InterviewModel
import InterviewSession
import TerminalUI

/// Asks the candidate at the terminal while the other side goes on in its browser.
final class PairAsking {
    /// The terminal.
    let terminal: Terminal
    /// Called whenever something has come in; true ends the waiting.
    let look: () -> Bool
    /// Whether the candidate leaves, or their terminal went away: nothing more is asked.
    private(set) var isGone = false

    /// Asks at a terminal.
    init(terminal: Terminal, look: @escaping () -> Bool) {
        (self.terminal, self.look) = (terminal, look)
    }

    /// How often the table is looked at anyhow.
    private static let interval = Duration.seconds(1)

    /// How a question was answered.
    enum Reply: Equatable {
        /// A line, as it was typed but for spaces around it.
        case line(String)
        /// The candidate leaves: Ctrl-C, Ctrl-D, or the terminal is gone.
        case none
        /// What was waited for has come.
        case over
    }

    /// Whether a line says that the candidate leaves where they are.
    static func isLeaving(_ line: String) -> Bool {
        ["q", ":q", "quit", ":quit", "exit", "end", ":end"].contains(line.lowercased())
    }

    /// A line.
    func line(_ prompt: String) -> Reply {
        var request = LineRequest(prompt: prompt, keepsHistory: false)
        while !isGone {
            // Not everything that happens at the table wakes this terminal.
            request.wakeAt = .now + Self.interval
            if look() {
                _ = terminal.takeLine()
                return .over
            }
            switch terminal.next(request) {
            case .line(let line):
                let words = line.split(separator: " ", omittingEmptySubsequences: true)
                return .line(words.joined(separator: " "))
            case .endOfInput, .interrupted, .hungUp:
                _ = terminal.takeLine()
                isGone = true
            default: continue
            }
        }
        return .none
    }

    /// A mark from 1 to 5; nil where none is to be given.
    func mark(_ prompt: String) -> Int? {
        while case .line(let text) = line(prompt) {
            if [":skip", "skip"].contains(text.lowercased()) || Self.isLeaving(text) { return nil }
            if let mark = Int(text), AnswerScale.levels.contains(mark) { return mark }
            terminal.say(terminal.palette.dim("A number from 1 to 5; :skip leaves all of these out."))
        }
        return nil
    }
}
