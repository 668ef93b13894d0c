import InterviewModel
import TerminalUI
import TranscriptStore

/// The prompt below a session that is read in a terminal: labels are corrected here, scores
/// explained, and notes written.
struct ReviewConsole {
    private let terminal: Terminal
    /// The session, with what was changed here.
    var review: SessionReview
    /// The number of the answer being looked at.
    private(set) var current: Int

    /// A console that looks first at the answer of a number; without one at an answer that has labels, where there is
    /// any.
    init(_ review: SessionReview, on terminal: Terminal, at number: Int? = nil) {
        self.terminal = terminal
        self.review = review
        if let number {
            current = number
            return
        }
        let items = review.items
        let first =
            items.firstIndex { $0.state == .answered && $0.framework != nil }
            ?? items.firstIndex { $0.state == .answered }
        current = (first ?? 0) + 1
    }

    /// The words, laid out for the terminal.
    var text: ReviewText { ReviewText(form: terminal.facts.form) }

    /// Takes commands until the person leaves. What cannot be done is told, and the prompt is there again. Where
    /// nothing was answered there is nothing to argue with, and no prompt.
    ///
    /// - Parameter within: that the session is being read on a screen, to which an empty line leads back too.
    mutating func run(within: Bool = false) {
        if !within {
            guard review.items.contains(where: { $0.state == .answered }) else { return }
            say([""] + text.list(review.items))
        }
        say([
            terminal.palette.dim(
                ":labels shows what each sentence counts as, :help the rest; "
                    + (within ? "an empty line leads back." : ":quit leaves."))
        ])
        let commands = ReviewWord.allCases.map { ":\($0.rawValue)" }
        while let line = terminal.ask("answer \(current)", commands: commands, keepsCase: true) {
            switch ReviewLine(line) {
            case .blank where within: return
            case .blank: continue
            case .command(.quit, _): return
            case .command(let word, let arguments):
                do {
                    let marked = try mark(word, arguments, text: ReviewLine.words(of: line))
                    say(try marked ?? carryOut(word, arguments))
                } catch {
                    tell(error)
                }
            case .unknown(let word, let suggestion):
                let guess =
                    suggestion.map { " Did you mean :\($0.rawValue)?" } ?? " :help shows what there is."
                say([terminal.palette.dim("There is no :\(VisibleText.line(word)).\(guess)")])
            }
        }
    }

    private mutating func carryOut(_ word: ReviewWord, _ arguments: [String]) throws -> [String] {
        switch word {
        case .answers: return text.list(review.items)
        case .answer:
            let number = try Self.number(arguments, "Name one by its number: :answer 2")
            _ = try review.item(number)
            current = number
            return try sentences()
        case .labels: return try sentences()
        case .label:
            guard arguments.count == 2 else {
                throw CommandFailure(
                    .usage, "`:label` takes a sentence and what it is",
                    help: "For sentence 4: :label 4 action, or :label 4 none")
            }
            return try apply(
                LabelEdit(
                    answer: current,
                    sentence: try Self.number([arguments[0]], "For sentence 4: :label 4 action"),
                    part: arguments[1]))
        case .unlabel:
            let number = try Self.number(arguments, "For sentence 4: :unlabel 4")
            return try apply(LabelEdit(answer: current, sentence: number, part: nil))
        case .explain:
            let item = try review.item(current)
            let lines = ScoreExplanation(text.form).render([item], mean: nil)
            return lines.trimmingSuffixes("\n").split(separator: "\n", omittingEmptySubsequences: false)
                .map(String.init)
        case .model: return text.model(try review.scorer.model(of: review.item(current)))
        case .rescore: return try rescored()
        case .help: return help()
        // The marks are carried out before.
        default: return []
        }
    }

    private func sentences() throws -> [String] {
        let item = try review.item(current)
        guard let answer = try review.labelled(current) else { return text.plain(item, number: current) }
        return text.sentences(answer, of: item, in: try review.scorer.framework(of: item))
    }

    /// The answer scored again.
    private func rescored() throws -> [String] {
        _ = try review.item(current)
        let answer: RescoredAnswer?
        do {
            answer = try SessionRescoring(review.folder, by: review.scorer).answers
                .first { $0.number == current }
        } catch let error as StoreError {
            throw error.commandFailure
        }
        let text = RescoringText(form: text.form)
        return answer.map(text.reviewed)
            ?? text.form.wrapped(
                "Answer \(current) has no score of the analyser's; what a program has is the judge's.",
                style: terminal.palette.dim)
    }

    private mutating func apply(_ edit: LabelEdit) throws -> [String] {
        let outcomes = try review.apply([edit])
        let framework = try review.scorer.framework(of: review.item(current))
        return outcomes.flatMap { text.outcome($0, in: framework) }
    }

    private func help() -> [String] {
        let rows: [(String, String)] = [
            (":labels", "the answer's sentences and what each counts as"),
            (":label 4 action", "sentence 4 is Action; its part by name, or none"),
            (":unlabel 4", "takes that back"),
            (":note ...", "writes a note on this answer; :notes shows all, :unnote 2 takes one back"),
            (":tag weekly", "gives the session a tag; :untag takes it away"),
            (":star, :unstar", "one of your favourites, or no longer"),
            (":discard", "puts the session away; :restore takes it back"),
            (":answers", "the answers and their numbers"),
            (":answer 2", "goes to another answer"),
            (":explain", "every rule, its points and your words"),
            (":model", "a model answer"),
            (":rescore", "what moves by today's rubrics, and why; nothing is written"),
            (":quit", "leaves (Ctrl-D does too)"),
        ]
        return rows.flatMap { key, words in
            Wrapping.rows(
                of: words, width: text.form.width, first: terminal.palette.key(key) + padding(behind: key),
                further: padding(behind: ""))
        }
    }

    private func padding(behind key: String) -> String { String(repeating: " ", count: 17 - key.count) }

    private func say(_ lines: [String]) {
        terminal.say(lines.joined(separator: "\n") + "\n")
    }

    private func tell(_ error: any Error) {
        guard let failure = error as? CommandFailure, let message = failure.message else {
            return say([terminal.palette.warning("That did not work: \(error)")])
        }
        let sentence = VisibleText.line(message.prefix(1).uppercased() + message.dropFirst()) + "."
        let words = [sentence, failure.help.map(VisibleText.line)].compactMap(\.self)
        say(text.form.wrapped(words.joined(separator: " "), style: terminal.palette.warning))
    }

    /// The number behind a command.
    ///
    /// - Throws: `CommandFailure` where there is none.
    static func number(_ arguments: [String], _ help: String) throws -> Int {
        guard arguments.count == 1, let number = Int(arguments[0]) else {
            throw CommandFailure(.usage, "that needs a number", help: help)
        }
        return number
    }
}
