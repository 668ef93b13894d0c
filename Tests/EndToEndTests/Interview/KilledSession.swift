import Foundation
import InterviewModel
import PseudoTerminal
import TranscriptStore

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// One interview that is killed with SIGKILL while it is typed into, and taken up again.
struct KilledSession {
    /// What no more than may be missing: the last second of typing.
    static let mostLost = Duration.seconds(1)

    let seed: UInt64
    private var dice: SeededDice
    private let home: TestHome
    private let isProgram: Bool
    private let prompts: [String]
    private var failures: [String] = []

    init(seed: UInt64) throws {
        self.seed = seed
        dice = SeededDice(seed)
        home = try TestHome()
        isProgram = dice.next(below: 3) == 0
        prompts = isProgram ? [] : ["What is a list?", "What is a tuple?", "What is a set?"]
    }

    /// Kills and resumes; returns what was wrong, with the seed.
    mutating func run() throws -> [String] {
        let terminal = try home.interview(isProgram ? "program" : "words")
        let killAt = ContinuousClock.now.advanced(by: .milliseconds(300 + dice.next(below: 2700)))
        var finished: [TypingRecord] = []
        var record = TypingRecord(at: .now, skipsBlankLines: isProgram)
        while ContinuousClock.now < killAt {
            // Between questions too: sometimes the answer is done, and the kill may fall anywhere in that.
            if finished.count < prompts.count - 1, record.isAtLineStart, dice.next(below: 12) == 0 {
                try handIn(terminal, until: killAt)
                finished.append(record)
                record = TypingRecord(at: .now, skipsBlankLines: isProgram)
                guard try isAsked(prompts[finished.count], terminal, until: killAt) else { break }
                continue
            }
            let key = nextKey(atLineStart: record.isAtLineStart)
            record.note(key, at: .now)
            try terminal.type(String(key))
            // A person takes this long from key to key; after Enter a little longer.
            let pause = Duration.milliseconds(8 + dice.next(below: key == "\r" ? 250 : 120))
            terminal.linger(min(pause, ContinuousClock.now.duration(to: killAt)))
        }
        terminal.signal(SIGKILL)
        let killedAt = ContinuousClock.now
        check(try terminal.finish(patience: patience) == 137, "it ended by itself")
        let kept = try checkJournal(finished, record, killedAt: killedAt)
        try resume(kept)
        return failures
    }

    private mutating func check(_ isRight: Bool, _ sentence: @autoclosure () -> String) {
        if !isRight { failures.append("seed \(seed): \(sentence())") }
    }

    private mutating func nextKey(atLineStart: Bool) -> Character {
        switch dice.next(below: 100) {
        case 0..<8 where !atLineStart: return "\r"
        case 8..<16: return "\u{7F}"
        case 16..<30: return " "
        case 30..<42: return Self.wide[dice.next(below: Self.wide.count)]
        default: return Self.letters[dice.next(below: Self.letters.count)]
        }
    }

    private func handIn(_ terminal: PseudoTerminal, until killAt: ContinuousClock.Instant) throws {
        for key in ":done\r" where ContinuousClock.now < killAt {
            try terminal.type(String(key))
            terminal.linger(.milliseconds(15))
        }
    }

    /// Waits for the next question, unless the kill comes first.
    private func isAsked(
        _ prompt: String, _ terminal: PseudoTerminal, until killAt: ContinuousClock.Instant
    ) throws -> Bool {
        while ContinuousClock.now < killAt {
            terminal.linger(.milliseconds(5))
            let text = terminal.screen.text
            if text.contains(prompt), text.hasSuffix("answer>") { return true }
        }
        return false
    }

    /// What the journal has of the answer that was open, after checking that all is there.
    private mutating func checkJournal(
        _ finished: [TypingRecord], _ record: TypingRecord, killedAt: ContinuousClock.Instant
    ) throws -> String {
        let contents = try home.journal()
        let transcript = try home.transcript()
        let exchanges = transcript.items.compactMap(\.exchanges.first)
        let answers = exchanges.compactMap(\.answer)
        // The last answer handed in may have been cut short by the kill.
        check(
            answers.count >= finished.count - 1 && answers.count <= finished.count,
            "answers are missing: \(answers.count) of \(finished.count)")
        for (answer, typed) in zip(answers, finished) {
            let whole = typed.states.last?.text ?? ""
            check(
                answer == String(whole.dropLast(whole.hasSuffix("\n") ? 1 : 0)),
                "an answer is \(answer.debugDescription)")
        }
        let draft = Self.openDraft(in: contents)
        let kept = isProgram ? Self.thoughts(in: contents) + Self.withoutBlankLines(draft) : draft
        let typed = answers.count < finished.count ? finished[answers.count] : record
        check(typed.contains(kept), "the text \(kept.debugDescription) never was")
        if let missing = typed.firstKeyMissing(in: kept) {
            let lost = missing.duration(to: killedAt)
            check(lost <= Self.mostLost, "\(lost) of typing are lost")
        }
        return draft
    }

    private static func openDraft(in contents: JournalContents) -> String {
        var draft = ""
        for recorded in contents.events {
            switch recorded.event {
            case .asked, .answered: draft = ""
            case .draftEdited(let edit): draft = edit.applied(to: draft)
            default: break
            }
        }
        return draft
    }

    /// The lines at a task's prompt that were taken as thoughts, each with its line end. One that is still in the draft
    /// as well, because the kill fell between the two, is left out.
    private static func thoughts(in contents: JournalContents) -> String {
        var thoughts = contents.events.compactMap { recorded in
            if case .noted(let text) = recorded.event { text } else { nil }
        }
        let last = contents.events.last { if case .alive = $0.event { false } else { true } }
        if case .noted(let text) = last?.event, withoutBlankLines(openDraft(in: contents)) == text {
            thoughts.removeLast()
        }
        return thoughts.map { $0 + "\n" }.joined()
    }

    /// A draft without its finished lines that hold no word.
    private static func withoutBlankLines(_ draft: String) -> String {
        var lines = draft.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let partial = lines.popLast() ?? ""
        return lines.filter { $0.contains { !$0.isWhitespace } }.map { $0 + "\n" }.joined() + partial
    }

    private mutating func resume(_ kept: String) throws {
        let terminal = try home.start(["interview", "--resume"], rows: 60)
        try terminal.waitForWords("Does that time count against you? [y/N]")
        try terminal.enter("no")
        var lines = kept.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let partial = lines.removeLast()
        let label = isProgram ? "code" : "answer"
        do {
            try terminal.wait(for: "the kept draft", patience: patience) { screen in
                let shown = screen.text.squeezed
                return shown.hasSuffix("\(label)>\(partial)".squeezed)
                    && lines.allSatisfy { $0.squeezed.isEmpty || shown.contains($0.squeezed) }
            }
        } catch {
            check(false, "the draft \(kept.debugDescription) is not shown but \(terminal.screen.text)")
            return
        }
        let before = try home.journal().events.count
        if !partial.isEmpty {
            try terminal.type("\r")
            try terminal.waitForPrompt(label)
        }
        try terminal.enter(":done")
        // A task in which nothing was written is left at the second :done only.
        let nothing = "You have written nothing yet"
        try terminal.wait(for: "the next question (seed \(seed))", patience: patience) {
            $0.text.hasSuffix("answer>") || $0.text.contains("Transcript:") || $0.text.contains(nothing)
        }
        if terminal.screen.text.contains(nothing) {
            try terminal.waitForPrompt(label)
            try terminal.enter(":done")
            try terminal.wait(for: "the next question (seed \(seed))", patience: patience) {
                $0.text.hasSuffix("answer>") || $0.text.contains("Transcript:")
            }
        }
        let answered = try home.journal().events.dropFirst(before).compactMap { recorded -> String? in
            if case .answered(let text, .done) = recorded.event { text } else { nil }
        }
        if isProgram {
            check(answered.count == 1, "the program was handed in \(answered.count) times")
        } else {
            let answer = partial.isEmpty ? lines.joined(separator: "\n") : kept
            check(answered == [answer], "the answer became \(answered)")
        }
        if !terminal.screen.text.contains("Transcript:") { try terminal.enter(":quit") }
        check(try terminal.finish(patience: patience) == 0, "it did not end cleanly")
        let notes = try home.journal().notes.filter { if case .tornLastLine = $0 { false } else { true } }
        check(notes.isEmpty, "the journal is damaged: \(notes)")
    }

    private static let letters: [Character] = Array(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHXYZ0123456789.,;!?'\"()-")
    private static let wide: [Character] = Array("日本語面接問題éüß漢字👍🎉—")
}

/// Numbers that a seed repeats: SplitMix64, by Sebastiano Vigna, public domain.
struct SeededDice {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    /// A number from 0 up to but not including `limit`.
    mutating func next(below limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        bits ^= bits >> 31
        return Int(bits % UInt64(max(1, limit)))
    }
}
