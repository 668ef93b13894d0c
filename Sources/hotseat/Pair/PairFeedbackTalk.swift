import InterviewModel
import InterviewSession
import ScenarioEngine
import TerminalUI
import TranscriptStore

/// The end of a pair session at the candidate's terminal: they say how they think it went, while their friend does so
/// in the console, and only then is anything shown to either.
struct PairFeedbackTalk {
    let run: SessionRun
    let room: PairRoom
    let terminal: Terminal
    let text: PairText
    /// The terminal for both, where they sit at one keyboard.
    let shared: SharedScreen?
    /// Told after each event, since a disk may be full.
    let tellOfTrouble: () -> Void

    /// Asks the candidate, waits for the friend, and opens the feedback.
    ///
    /// - Returns: false where the candidate left before that, which leaves it sealed.
    func hold() -> Bool {
        terminal.say(text.feedback.joined(separator: "\n"))
        let asking = PairAsking(terminal: terminal) {
            takeMessages()
            return false
        }
        SelfRating(
            on: terminal,
            line: { prompt in
                if case .line(let line) = asking.line(prompt) { line.lowercased() } else { nil }
            }
        ).ask(run.transcript) { add($0) }
        room.desk.endOwnRatings()
        review(asking)
        advise(asking)
        handOver(asking)
        guard !asking.isGone, wait() else { return false }
        add(.feedbackOpened)
        return true
    }

    /// Journals what the friend says in the meantime.
    func takeMessages() {
        for message in room.takeMessages() {
            switch message.what {
            case .afterthought(let event):
                add(event)
                message.reply(nil)
            case .look: message.reply(nil)
            case .move, .pause, .resume: message.reply(.noQuestionOpen)
            }
        }
    }

    private func add(_ event: SessionEvent) {
        room.desk.take(run.add(event))
        tellOfTrouble()
    }

    private func review(_ asking: PairAsking) {
        guard room.outstanding.review, terminal.inputIsTerminal,
            run.transcript.pair?.presence.isEmpty == false
        else { return }
        say(["", "And how was your interviewer? From 1, hardly, to 5, always."])
        var marks: [Int] = []
        for (question, prompt) in [
            ("The questions were clear.", "clear 1-5"),
            ("The follow-ups went for what was missing.", "follow-ups 1-5"),
            ("I could finish what I had to say.", "time 1-5"),
        ] {
            say([question])
            guard let mark = asking.mark(prompt) else { return }
            marks.append(mark)
        }
        say(["Anything else for them? Enter for no."])
        var words = ""
        if case .line(let line) = asking.line("words") { words = line }
        add(
            .interviewerReviewed(
                feedback: InterviewerFeedback(
                    clearQuestions: marks[0], goodProbes: marks[1], letMeFinish: marks[2], words: words)))
    }

    private func advise(_ asking: PairAsking) {
        guard room.outstanding.candidateAdvice, terminal.inputIsTerminal else { return }
        say([
            "",
            "For the next time, what should your interviewer keep, stop and start doing? Enter passes one over.",
        ])
        var lines: [String] = []
        for prompt in ["keep", "stop", "start"] {
            guard case .line(let line) = asking.line(prompt) else {
                // Who leaves here is asked again another time.
                if lines.isEmpty { return }
                break
            }
            lines.append(line == ":skip" || PairAsking.isLeaving(line) ? "" : line)
        }
        lines += Array(repeating: "", count: 3 - lines.count)
        add(.advised(by: .candidate, advice: Advice(keep: lines[0], stop: lines[1], start: lines[2])))
    }

    /// At one keyboard the interviewer rates when the candidate is done.
    private func handOver(_ asking: PairAsking) {
        guard let shared else { return }
        let name = VisibleText.line(text.friend)
        var words =
            "Now \(name): Enter opens their part; they leave it with Esc when all is rated. q passes it over."
        while missing != nil {
            say(["", words])
            switch asking.line("hand over") {
            case .line(""):
                _ = shared.showPanel {
                    takeMessages()
                    return missing == nil
                }
                words = "\(name) has not said all yet. Enter opens their part once more; q passes it over."
            case .line(let line) where !PairAsking.isLeaving(line): continue
            case .line, .none, .over: return
            }
        }
    }

    /// Returns false where the candidate leaves.
    private func wait() -> Bool {
        var told: String?
        let asking = PairAsking(terminal: terminal) {
            takeMessages()
            guard let words = missing else { return true }
            if words != told { say(["", words]) }
            told = words
            return false
        }
        while true {
            switch asking.line("friend") {
            case .over, .line(""): return true
            case .none: return false
            case .line(let line):
                if PairAsking.isLeaving(line) { return false }
                say(["Enter opens the feedback as it is; q leaves it sealed."])
            }
        }
    }

    /// What the friend has yet to say; nil where that is nothing, or nobody is there to say it.
    private var missing: String? {
        guard room.isInterviewerExpected else { return nil }
        let outstanding = room.outstanding
        return text.waiting(
            ratings: outstanding.ratings, advice: outstanding.interviewerAdvice,
            isHere: room.isInterviewerHere)
    }

    private func say(_ lines: [String]) {
        terminal.say(
            lines.map { $0.isEmpty ? "" : terminal.facts.form.wrapped($0).joined(separator: "\n") }.joined(
                separator: "\n"))
    }
}
