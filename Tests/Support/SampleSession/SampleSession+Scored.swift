public import InterviewModel

/// A session as a full scorer leaves it, and read again by its user: components, sentences, concepts,
/// misconceptions, a delivery panel, versions of a program, a rating, self-ratings, corrections, remarks and tags.
extension SampleSession {
    /// The scored session's id.
    public static let scoredID = "2026-11-28-091500-backend-45-77aa"
    /// When it began: 28 November 2026, 09:15:00 UTC.
    public static let scoredStartedAt = 1_795_857_300_000

    /// The events of the scored session, numbered from 1.
    public static var scoredEvents: [RecordedEvent] {
        var script = EventScript(startedAt: scoredStartedAt, agenda: scoredAgenda)
        script.add(.started(SessionHeader(tool: "0.6.0", session: scoredID, agenda: scoredAgenda)))
        addScoredOpener(to: &script)
        addScoredTechnical(to: &script)
        addScoredCoding(to: &script)
        addScoredStories(to: &script)
        script.add(.roundStarted(round: 4), after: 100)
        script.ask(4, 0, think: .zero, limit: .minutes(2))
        script.add(.answerOpened)
        script.submit("How does the team decide what to build next?", after: 19_000)
        script.add(.assessed(place: .init(round: 4, item: 0), probesIncluded: 0, report: report(nil, [])))
        script.add(.noted(text: "Ask about on-call next time."), after: 100)
        script.add(.ended(.completed), after: 500)
        addAfterthoughts(to: &script)
        return script.events
    }

    /// A shorter session a week earlier, to compare the scored one with: an introduction and one story.
    public static var earlierEvents: [RecordedEvent] {
        var agenda = scoredAgenda
        agenda.rounds = [agenda.rounds[0], agenda.rounds[3]]
        agenda.rounds[1].items.removeLast()
        let id = earlierID
        var script = EventScript(startedAt: scoredStartedAt - 7 * 86_400_000, agenda: agenda)
        script.add(.started(SessionHeader(tool: "0.5.0", session: id, agenda: agenda)))
        for (round, (answer, score, parts)) in [
            (introduction, 0.8, ["present", "past", "future"] as [ComponentID]), (disagreement, 0.35, star),
        ].enumerated() {
            script.add(.roundStarted(round: round), after: 100)
            script.ask(round, 0, think: .zero, limit: .minutes(2))
            script.add(.answerOpened)
            script.submit(answer.text, after: 50_000)
            script.add(
                .assessed(
                    place: .init(round: round, item: 0), probesIncluded: 0,
                    report: answer.report(
                        score, framework: parts,
                        findings: [
                            Finding(
                                rule: "component-present", points: score, message: "Most parts are there.")
                        ])))
        }
        script.add(.ended(.completed), after: 500)
        return script.events
    }

    /// The id of the earlier session.
    public static let earlierID = "2026-11-21-091500-backend-45-10bb"

    private static func addScoredOpener(to script: inout EventScript) {
        script.add(.roundStarted(round: 0), after: 200)
        script.ask(0, 0, think: .seconds(15), limit: .minutes(2))
        script.add(.answerOpened, after: 15_000)
        script.submit(introduction.text, after: 42_000)
        script.add(
            .assessed(
                place: .init(round: 0, item: 0), probesIncluded: 0,
                report: introduction.report(
                    0.72, framework: ["present", "past", "future"],
                    findings: [
                        Finding(
                            rule: "component-present", points: 0.4,
                            quote: introduction.quote(sentence: 2),
                            message: "Past: you name a recent piece of work."),
                        Finding(
                            rule: "component-present", points: 0.32, potential: 0.06,
                            quote: introduction.quote(sentence: 3),
                            message: "Future: say why here in particular."),
                    ])))
    }

    private static func addScoredTechnical(to script: inout EventScript) {
        let place = AgendaPlace(round: 1, item: 0)
        script.add(.roundStarted(round: 1), after: 100)
        script.ask(1, 0, think: .seconds(20), limit: .minutes(3))
        script.add(.hintShown(index: 0, text: "What protects reference counts?"), after: 9_000)
        script.add(.answerOpened, after: 6_000)
        script.type(String(lock.text.prefix(40)), after: 30_000)
        script.add(.paused(.asked), after: 1_000)
        script.add(.resumed(counted: false), after: 95_000)
        script.add(.extended(by: .seconds(30)), after: 60_000)
        script.add(.warned(remaining: .seconds(30)), after: 89_000)
        script.submit(lock.text, after: 20_000)
        script.add(.assessed(place: place, probesIncluded: 0, report: lockReport(hasProbe: false)), after: 20)
        script.add(.selfRated(place: place, rating: 4), after: 3_000)
        script.add(
            .asked(
                Turn(
                    place: place, probe: .concept("processes"),
                    prompt: "How would you use four cores for a long calculation?", think: .zero,
                    limit: .seconds(60))), after: 60)
        script.add(.answerOpened)
        script.submit(processes, after: 21_000)
        script.add(.assessed(place: place, probesIncluded: 1, report: lockReport(hasProbe: true)), after: 20)
        script.ask(1, 1, think: .seconds(20), limit: .minutes(3))
        script.add(.answerOpened, after: 20_000)
        script.type("A decorator is a function that", after: 25_000)
        script.add(.noted(text: "Look decorators up again."), after: 5_000)
        script.add(.skipped, after: 1_000)
        script.add(.itemsDropped(places: [AgendaPlace(round: 1, item: 2)]), after: 10)
    }

    private static func lockReport(hasProbe: Bool) -> AnswerReport {
        let answer = hasProbe ? LabelledAnswer([(nil, lock.text + "\n\n" + processes)]) : lock
        let said = hasProbe ? "four processes" : nil
        var report = answer.report(
            hasProbe ? 0.66 : 0.38,
            concepts: [
                .init(
                    "one-thread", "One thread runs bytecode", "only the thread that holds it runs bytecode"),
                .init("released-for-io", "Let go while waiting", "While a thread waits", credit: 0.5),
                .init("processes", "Processes for calculation", said),
                .init("free-threaded", "Builds without the lock", isRequired: false),
            ],
            misconceptions: [
                (
                    "thread-safe", "our code is thread-safe by itself",
                    "The lock guards the interpreter, not your own data: two threads can still read and write between bytecodes."
                )
            ],
            findings: [
                Finding(
                    rule: "concept-covered", points: 0.35,
                    quote: answer.quote("only the thread that holds it runs bytecode"),
                    message: "You have \u{201C}One thread runs bytecode\u{201D}."),
                Finding(
                    rule: "concept-partial", points: 0.13, potential: 0.13,
                    quote: answer.quote("While a thread waits"),
                    message:
                        "\u{201C}Let go while waiting\u{201D} is half there: say that input and output let go of it."
                ),
                Finding(
                    rule: "misconception", points: -0.1,
                    quote: answer.quote("our code is thread-safe by itself"),
                    message: "That is a common mistake: the lock does not guard your own data."),
                Finding(
                    rule: "concept-missing", points: hasProbe ? 0.28 : 0, potential: hasProbe ? 0 : 0.28,
                    quote: said.map(answer.quote), message: "Processes for calculation."),
                Finding(
                    rule: "concept-optional", points: 0,
                    message: "A plus: name \u{201C}Builds without the lock\u{201D}."
                ),
            ])
        if hasProbe { report.sentences = lock.report(nil, findings: []).sentences }
        return report
    }

    private static func addScoredStories(to script: inout EventScript) {
        let first = AgendaPlace(round: 3, item: 0)
        let second = AgendaPlace(round: 3, item: 1)
        script.add(.roundStarted(round: 3), after: 100)
        script.ask(3, 0, think: .seconds(30), limit: .minutes(3))
        script.add(.answerOpened, after: 22_000)
        script.submit(process.text, after: 118_000)
        script.add(
            .assessed(place: first, probesIncluded: 0, report: processReport(process, 0.86)), after: 20)
        script.add(.selfRated(place: first, rating: 4), after: 2_000)
        script.add(.paused(.interrupted), after: 500)
        script.add(.resumed(counted: true), after: 20_000)
        script.ask(3, 1, think: .seconds(30), limit: .minutes(3))
        script.add(.answerOpened, after: 30_000)
        script.type(disagreement.text, after: 170_000)
        script.add(.warned(remaining: .seconds(15)))
        script.add(.limitReached(policy: .grace), after: 10_000)
        script.add(.answered(text: disagreement.text, ending: .timedOut), after: 15_000)
        script.add(
            .assessed(place: second, probesIncluded: 0, report: disagreementReport(hasProbe: false)),
            after: 20)
        script.add(.selfRated(place: second, rating: 3), after: 2_000)
        script.add(
            .asked(
                Turn(
                    place: second, probe: .component("result"), prompt: "How did it end, and what changed?",
                    think: .zero, limit: .seconds(60))), after: 60)
        script.add(.answerOpened)
        script.submit(disagreementEnd, after: 17_000)
        script.add(
            .assessed(place: second, probesIncluded: 1, report: disagreementReport(hasProbe: true)), after: 20
        )
    }

    private static func addAfterthoughts(to script: inout EventScript) {
        let place = AgendaPlace(round: 3, item: 0)
        let corrected = LabelledAnswer(
            process.sentences.enumerated().map {
                ($0.offset == 4 ? "action" : $0.element.component, $0.element.text)
            })
        script.add(
            .sentenceLabelled(place: place, quote: process.quote(sentence: 4), component: "action"),
            after: 3_600_000)
        script.add(.rescored(place: place, probesIncluded: 0, report: processReport(corrected, 0.88)))
        script.add(.commented(place: place, text: "This is the story to tell first."), after: 60_000)
        script.add(
            .commented(place: nil, text: "Better than last week.\nSlow down at the start."), after: 30_000)
        script.add(.tagged(tag: "payments"), after: 1_000)
        script.add(.tagged(tag: "acme"), after: 1_000)
        script.add(.favoured(isFavourite: true), after: 1_000)
    }
}
