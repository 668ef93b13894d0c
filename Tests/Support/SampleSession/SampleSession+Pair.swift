public import InterviewModel

/// The second half of a pair session: an answer given aloud, a typed one, a question of the interviewer's own, a probe,
/// ticks, notes, a task, marks of all three, and advice both ways.
extension SampleSession {
    /// The pair session's id.
    public static let pairID = "2026-12-05-091500-backend-45-9c01"

    /// What the interviewer wrote down of the introduction.
    public static let heardIntroduction =
        "Backend at a payments firm, physics before, led a move to <PostgreSQL>."

    /// The events of the pair session up to the end of the interview.
    public static var pairInterview: [RecordedEvent] { pairScript().events }

    /// The events of the pair session.
    ///
    /// - Parameter isOpened: whether the feedback was opened in the end.
    public static func pairEvents(isOpened: Bool = true) -> [RecordedEvent] {
        var script = pairScript()
        addFeedback(to: &script)
        if isOpened {
            script.addAfterwards(.feedbackOpened, after: 60_000)
            script.addAfterwards(.selfRated(place: .init(round: 2, item: 0), rating: 3), after: 5_000)
        }
        return script.events
    }

    private static func pairScript() -> EventScript {
        var agenda = scoredAgenda
        agenda.rounds = Array(agenda.rounds.prefix(3))
        agenda.rounds[2].items.removeLast()
        var script = EventScript(startedAt: scoredStartedAt + 7 * 86_400_000, agenda: agenda)
        script.add(
            .started(
                SessionHeader(
                    tool: "0.7.0", session: pairID, agenda: agenda,
                    pair: PairHeader(
                        candidate: "Ben", interviewer: "Anna", half: 2, previous: scoredID))))
        script.add(.interviewerJoined, after: 900)
        addIntroduction(to: &script)
        addLock(to: &script)
        addTask(to: &script)
        script.add(.ended(.completed), after: 500)
        return script
    }

    private static func addIntroduction(to script: inout EventScript) {
        let place = AgendaPlace(round: 0, item: 0)
        script.add(.roundStarted(round: 0), after: 200)
        script.ask(0, 0, think: .zero, limit: .minutes(2))
        script.add(.answerOpened)
        script.add(hearing("Backend at a payments firm", from: ""), after: 20_000)
        script.add(.interviewerNoted(text: "Looks at the floor.", kind: .observation), after: 3_000)
        script.add(hearing(heardIntroduction, from: "Backend at a payments firm"), after: 20_000)
        script.add(
            .questionChosen(question: InterviewerQuestion(text: "What was hard about that move?")),
            after: 2_000)
        script.add(.answered(text: heardIntroduction, ending: .done))
        script.add(.assessed(place: place, probesIncluded: 0, report: introductionReport), after: 20)
        script.add(
            .asked(
                Turn(
                    place: place, isOwn: true, prompt: "What was hard about that move?", think: .zero,
                    limit: .seconds(90))), after: 60)
        script.add(.answerOpened)
        script.add(hearing("two ledgers at once", from: ""), after: 5_000)
        script.submit("Keeping both ledgers in step for 3 weeks.", after: 20_000)
        script.add(.assessed(place: place, probesIncluded: 1, report: introductionReport), after: 20)
        script.add(
            .interviewerNoted(text: "I would have liked a number earlier.", kind: .opinion), after: 4_000)
    }

    private static var introductionReport: AnswerReport {
        let answer = LabelledAnswer([(nil, heardIntroduction)])
        return answer.report(
            0.9,
            findings: [
                Finding(
                    rule: "component-present", points: 0.5, quote: answer.quote("led a move to <PostgreSQL>"),
                    message: "Past: you name a recent piece of work."),
                Finding(
                    rule: "component-missing", points: 0, potential: 0.2,
                    message: "Future: say what you look for."),
            ])
    }

    private static func addLock(to script: inout EventScript) {
        let place = AgendaPlace(round: 1, item: 0)
        script.add(.roundStarted(round: 1), after: 3_000)
        script.ask(1, 0, think: .zero, limit: .minutes(3))
        script.add(.answerOpened)
        script.add(.paused(.interviewer), after: 10_000)
        script.add(.resumed(counted: false), after: 60_000)
        script.add(.pointTicked(place: place, target: .concept("one-thread"), isThere: true), after: 9_000)
        script.add(.interviewerLeft, after: 1_000)
        script.add(.interviewerJoined, after: 4_000)
        script.submit(lock.text, after: 40_000)
        script.add(.assessed(place: place, probesIncluded: 0, report: pairLockReport), after: 20)
        script.add(
            .pointTicked(place: place, target: .concept("released-for-io"), isThere: false), after: 2_000)
        script.add(.pointTicked(place: place, target: .concept("processes"), isThere: true), after: 2_000)
        script.add(.pointTicked(place: place, target: .concept("free-threaded"), isThere: true), after: 500)
        script.add(.pointTicked(place: place, target: .concept("free-threaded"), isThere: nil), after: 500)
        script.add(
            .interviewerNoted(text: "Said it without looking anything up.", kind: .observation), after: 900)
    }

    private static var pairLockReport: AnswerReport {
        lock.report(
            0.38,
            concepts: [
                .init(
                    "one-thread", "One thread runs bytecode", "only the thread that holds it runs bytecode"),
                .init("released-for-io", "Let go while waiting", "While a thread waits"),
                .init("processes", "Processes for calculation"),
                .init("free-threaded", "Builds without the lock", isRequired: false),
            ],
            findings: [
                Finding(
                    rule: "misconception", points: -0.1,
                    quote: lock.quote("our code is thread-safe by itself"),
                    message: "That is a common mistake: the lock does not guard your own data."),
                Finding(
                    rule: "concept-covered", points: 0.35,
                    quote: lock.quote("only the thread that holds it runs bytecode"),
                    message: "You have \u{201C}One thread runs bytecode\u{201D}."),
            ])
    }

    private static func addTask(to script: inout EventScript) {
        let place = AgendaPlace(round: 2, item: 0)
        script.add(.roundStarted(round: 2), after: 5_000)
        script.ask(2, 0, think: .zero, limit: .minutes(12))
        script.add(.answerOpened)
        script.add(.codeSaved(version: 1, text: programs[2]), after: 90_000)
        script.add(.codeJudged(CodeRun(version: 1, scope: .all, verdict: nearlyAll)), after: 900)
        script.add(.answered(text: programs[2], ending: .done), after: 100)
        script.add(
            .codingRated(
                place: place,
                report: CodingReport(
                    challenge: "count-words",
                    ratings: [
                        ScaleRating(
                            scale: .communication, title: "Communication", points: 2,
                            anchor: "Little is said.",
                            evidence: [
                                RatingEvidence(
                                    rule: "thought-aloud", effect: .sign(earned: 0, of: 1),
                                    sentence: "did not think aloud while coding")
                            ])
                    ], complexity: nil, engine: "coding-1")), after: 10)
    }

    private static func addFeedback(to script: inout EventScript) {
        let (introduction, lock, task) = (
            AgendaPlace(round: 0, item: 0), AgendaPlace(round: 1, item: 0), AgendaPlace(round: 2, item: 0)
        )
        script.addAfterwards(.selfRated(place: introduction, rating: 4), after: 8_000)
        script.addAfterwards(.selfRated(place: lock, rating: 5), after: 8_000)
        for (place, points) in [(introduction, 4), (lock, 3), (lock, 1)] {
            script.addAfterwards(
                .interviewerRated(place: place, ratings: [InterviewerRating(scale: .answer, points: points)]),
                after: 1_000)
        }
        script.addAfterwards(
            .interviewerRated(
                place: task,
                ratings: [
                    InterviewerRating(scale: .coding(.communication), points: 4),
                    InterviewerRating(scale: .coding(.testing), points: 9),
                ]), after: 1_000)
        script.addAfterwards(
            .interviewerReviewed(
                feedback: InterviewerFeedback(
                    clearQuestions: 5, goodProbes: 4, letMeFinish: 2, words: "You *cut* me short twice.")),
            after: 1_000)
        script.addAfterwards(
            .advised(
                by: .candidate, advice: Advice(keep: "Short questions", stop: "Nodding at once", start: "")),
            after: 1_000)
        script.addAfterwards(
            .advised(
                by: .interviewer,
                advice: Advice(keep: "Plain words", stop: "Talking of \u{201C}we\u{201D}", start: "Numbers")),
            after: 1_000)
    }

    private static func hearing(_ text: String, from old: String) -> SessionEvent {
        .heardEdited(TextEdit(from: old, to: text) ?? TextEdit(offset: 0, removed: 0, inserted: ""))
    }
}
