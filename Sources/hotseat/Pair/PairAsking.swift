import InterviewModel
import InterviewSession
import TerminalUI

/// Asks the candidate at the terminal while the other side goes on in its browser.
final class PairAsking {
    /// The terminal.
    let terminal: Terminal
    /// Called whenever something has come in; true ends the waiting.
    let look: () -> Bool
    /// Whether the terminal went away, or the program is to end: nothing more can be asked.
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
        /// The candidate will not say any more: Ctrl-C, Ctrl-D, or the terminal is gone.
        case none
        /// What was waited for has come.
        case over
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
            case .endOfInput, .interrupted:
                _ = terminal.takeLine()
                return .none
            case .hungUp: isGone = true
            default: continue
            }
        }
        return .none
    }

    /// A mark from 1 to 5; nil where it is passed over, and `.none` where no more is to be asked.
    func mark(_ prompt: String) -> Mark {
        while true {
            switch line(prompt) {
            case .line(""): return .passed
            case .line(let text) where [":skip", "skip", "q", ":q", ":quit"].contains(text.lowercased()):
                return .enough
            case .line(let text):
                if let mark = Int(text), AnswerScale.levels.contains(mark) { return .given(mark) }
                terminal.say(
                    terminal.palette.dim("A number from 1 to 5; Enter passes this one over, :skip the rest."))
            case .none, .over: return .enough
            }
        }
    }

    /// What came of asking for a mark.
    enum Mark: Equatable {
        /// A mark.
        case given(Int)
        /// None for this.
        case passed
        /// None for anything further.
        case enough
    }
}
