import InterviewModel
import TerminalUI

/// Trying a question in a terminal: an answer is typed, and after each line its score is there.
struct TrialConsole {
    private static let look = Duration.milliseconds(250)

    private let terminal: Terminal
    private let name: TriedQuestion
    private let notice = ModelNotice()
    private var reading: TriedQuestion.Reading
    private var watch: FileWatch
    private var lines: [String] = []
    /// Whether `:done` was said: what is typed then begins another answer.
    private var isDone = false
    private var lastScore: Double?

    /// A console for a question that was read.
    init(_ name: TriedQuestion, _ reading: TriedQuestion.Reading, on terminal: Terminal) {
        self.name = name
        self.reading = reading
        self.terminal = terminal
        watch = FileWatch(reading.path)
    }

    private var text: TrialText { TrialText(form: terminal.facts.form) }
    private var answer: String { lines.joined(separator: "\n") }

    /// Takes lines until the author leaves.
    mutating func run() {
        say(
            [""] + text.question(reading) + ["", dim("Type an answer; :done ends it, :help shows the rest.")])
        let commands = TrialWord.allCases.map { ":\($0.rawValue)" }
        while true {
            let request = LineRequest(
                prompt: "answer", wakeAt: .now + Self.look, completions: commands, keepsHistory: false)
            switch terminal.next(request) {
            case .line(let line):
                guard take(line) else { return }
            case .endOfInput:
                guard !isDone, !isBlank, carryOut(.done) else { return }
            case .interrupted, .hungUp:
                _ = terminal.takeLine()
                return
            case .deadline: lookAtFile()
            case .edited, .woken, .resumedAfter, .switched: continue
            }
        }
    }

    private var isBlank: Bool { lines.allSatisfy { $0.allSatisfy(\.isWhitespace) } }

    /// Takes a line, or the lines of a paste; false where the author leaves.
    private mutating func take(_ line: String) -> Bool {
        let pasted = line.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        guard pasted.count == 1 else {
            add(pasted)
            return true
        }
        switch TrialLine(line) {
        case .text(let text): add([text])
        case .command(let word): return carryOut(word)
        case .unknown(let word, let suggestion):
            let guess = suggestion.map { " Did you mean :\($0.rawValue)?" } ?? " :help shows what there is."
            say([
                dim("There is no :\(VisibleText.line(word)).\(guess) A line of text begins with :: instead.")
            ])
        }
        return true
    }

    private mutating func add(_ new: [String]) {
        if isDone { begin() }
        lines += new
        // An empty line parts paragraphs; there is nothing new to say of it.
        if !new.allSatisfy({ $0.allSatisfy(\.isWhitespace) }) { score() }
    }

    private mutating func begin() {
        lines = []
        isDone = false
        lastScore = nil
    }

    /// Carries out a command; false where the author leaves.
    private mutating func carryOut(_ word: TrialWord) -> Bool {
        switch word {
        case .done: finish()
        case .again:
            read()
            score()
        case .new:
            begin()
            say(text.question(reading))
        case .model: say(text.model(reading.question))
        case .probe: say(text.probe(reading.report(on: answer), reading))
        case .help: say(help())
        case .quit: return false
        }
        return true
    }

    private mutating func finish() {
        let report = reading.report(on: answer)
        say([ScoreText(report, answer: answer, probes: reading.probes).rendered(), ""])
        guard report.score != nil else { return }
        isDone = true
        say([dim(":again scores it by the rubric as it is now, :new begins another, :quit leaves.")])
    }

    private mutating func score(afterChange isChanged: Bool = false) {
        let report = reading.report(on: answer)
        reading.tellOfModels(notice)
        say(text.score(report, answer: answer, reading, earlier: lastScore))
        lastScore = report.score
    }

    /// Reads the question anew where its file was saved, and scores what there is of the answer.
    private mutating func lookAtFile() {
        guard watch.hasChanged() else { return }
        say([dim("\(WorkingFolder.shortened(reading.path)) has changed.")])
        if read(), !isBlank { score() }
    }

    /// Reads the question; false, and the one before is kept, where that cannot be done.
    @discardableResult private mutating func read() -> Bool {
        do {
            reading = try name.read()
            if reading.path != watch.path { watch = FileWatch(reading.path) }
            return true
        } catch {
            say(text.trouble(error) + [dim("Going on with the question as it was.")])
            return false
        }
    }

    private func help() -> [String] {
        let rows: [(String, String)] = [
            (":done", "all feedback on the answer (Ctrl-D does too)"),
            (":again", "the same answer by the rubric as it is now; a saved file is seen by itself"),
            (":new", "another answer from the beginning"),
            (":probe", "what an interviewer would ask next"),
            (":model", "the model answer"),
            (":quit", "leaves; nothing is kept"),
            ("::", "at the beginning of a line stands for a colon of the text"),
        ]
        return rows.flatMap { key, words in
            Wrapping.rows(
                of: words, width: text.form.width, first: terminal.palette.key(key.padded(to: 9)),
                further: String(repeating: " ", count: 9))
        }
    }

    private func dim(_ text: String) -> String { terminal.palette.dim(text) }

    private func say(_ lines: [String]) {
        terminal.say(lines.joined(separator: "\n") + "\n")
    }
}
