import InterviewModel
import TerminalUI
import TranscriptStore

/// Asks the candidate, before any score is shown, how good each answer was.
///
/// A program is left out: how it fared was told while it was written.
struct SelfRating {
    private let terminal: Terminal
    private let line: (String) -> String?

    /// Questions at a terminal.
    ///
    /// - Parameter line: asks for a line, in lower case; nil where there is no more.
    init(on terminal: Terminal, line: ((_ prompt: String) -> String?)? = nil) {
        self.terminal = terminal
        self.line = line ?? { terminal.ask($0) }
    }

    /// The items that can be asked about: answered in words, and not rated yet.
    static func unrated(_ transcript: Transcript) -> [TranscriptItem] {
        transcript.items.filter { $0.state == .answered && $0.challenge == nil && $0.selfRating == nil }
    }

    /// Asks about each answer until the candidate passes over the rest; each rating is given to `take` at once.
    func ask(_ transcript: Transcript, take: (SessionEvent) -> Void) {
        let items = Self.unrated(transcript)
        guard !items.isEmpty, terminal.inputIsTerminal else { return }
        explain(items.count)
        for (index, item) in items.enumerated() {
            say(
                terminal.facts.form.wrapped(
                    item.prompt.split(whereSeparator: \.isNewline).first.map(String.init) ?? item.name,
                    first: "\(index + 1) of \(items.count)  ", style: terminal.palette.strong))
            switch rating() {
            case .given(let rating): take(.selfRated(place: item.place, rating: rating))
            case .none: continue
            case .enough: return
            }
        }
    }

    private enum Reply {
        case given(Int)
        case none
        case enough
    }

    /// The answer to one question. What was meant for a prompt that is gone is no rating, and asked again.
    private func rating() -> Reply {
        while let line = line("rate 1-5") {
            if line.isEmpty { return .none }
            if let number = Int(line), (1...5).contains(number) { return .given(number) }
            if Self.leaving.contains(line) { return .enough }
            say(
                terminal.facts.form.wrapped(
                    "A number from 1 to 5; Enter passes this one over, :skip the rest.",
                    style: terminal.palette.dim))
        }
        return .enough
    }

    private static let leaving = [":skip", "skip", ":quit", "quit", ":q", "q", ":end"]

    private func explain(_ count: Int) {
        let form = terminal.facts.form
        var lines = [""]
        lines += form.wrapped(
            "Before you see the scores: how good was \(count == 1 ? "your answer" : "each of your answers")?",
            style: terminal.palette.heading)
        for (level, anchor) in zip(1..., AnswerScale.ownAnchors) {
            lines += form.wrapped(anchor, first: "  \(level)  ", further: "     ")
        }
        lines += form.wrapped(
            "Your own view beside the score shows how well you can judge an answer. Enter passes one over, :skip "
                + "the rest.", style: terminal.palette.dim)
        say(lines + [""])
    }

    private func say(_ lines: [String]) {
        terminal.say(lines.joined(separator: "\n"))
    }
}
