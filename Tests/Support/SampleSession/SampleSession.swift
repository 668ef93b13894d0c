public import InterviewModel

/// A session made by hand that holds what a session can hold: every kind of round, a probe, hints, an
/// extension, pauses, code with its runs, a skipped question with a draft, dropped items and notes.
public enum SampleSession {
    /// The session's id.
    public static let id = "2026-11-21-143005-quick-15-3f2a"
    /// When it began: 21 November 2026, 14:30:05 UTC.
    public static let startedAt = 1_795_271_405_000

    /// The events of the whole session, numbered from 1.
    public static var events: [RecordedEvent] {
        var script = EventScript(startedAt: startedAt)
        script.add(.started(SessionHeader(tool: "0.1.0", session: id, agenda: agenda)))
        addOpener(to: &script)
        addTechnical(to: &script)
        addCoding(to: &script)
        addBehavioral(to: &script)
        addClosing(to: &script)
        script.add(.ended(.completed), after: 500)
        return script.events
    }

    /// An answer with everything in it that Markdown, HTML and terminals take for a command.
    public static let hostileAnswer = """
        # I am not a heading
        The lock is <b>global</b> & it *serialises* bytecode; see [docs](http://example.org) or `sys`.

            indented, with  two spaces
        1. not a list, snake_case and _emphasis_
        ```
        no fence \u{1B}[31mred\u{1B}[0m \u{202E}backwards
        <!-- never closed
        """

    private static let aboutMe =
        "I build payment systems in Python. Last year I led the move to PostgreSQL."

    private static func addOpener(to script: inout EventScript) {
        script.add(.roundStarted(round: 0), after: 200)
        script.ask(0, 0, think: .zero, limit: .minutes(2))
        script.add(.answerOpened)
        script.type("I build payment systems.", after: 20_000)
        script.type(aboutMe, after: 30_000)
        script.submit(aboutMe)
        script.add(
            .assessed(
                place: .init(round: 0, item: 0), probesIncluded: 0,
                report: report(
                    0.6, delivery: 14,
                    [
                        Finding(
                            rule: "concept-covered", points: 0.6,
                            quote: quote("Last year I led the move to PostgreSQL", in: aboutMe),
                            message: "You name a recent piece of work."),
                        Finding(
                            rule: "concept-missing", points: 0, potential: 0.4,
                            message: "Say why this role is the next step."),
                    ])), after: 40)
    }

    private static func addTechnical(to script: inout EventScript) {
        let gil = AgendaPlace(round: 1, item: 0)
        script.add(.roundStarted(round: 1), after: 100)
        script.ask(1, 0, think: .seconds(20), limit: .minutes(4))
        script.add(.hintShown(index: 0, text: "What protects reference counts?"), after: 8_000)
        script.add(.answerOpened, after: 4_000)
        script.type(String(hostileAnswer.prefix(60)), after: 60_000)
        script.add(.paused(.suspended), after: 1_000)
        script.add(.resumed(counted: false), after: 600_000)
        script.add(.extended(by: .minutes(1)), after: 2_000)
        script.add(.warned(remaining: .seconds(60)), after: 150_000)
        script.submit(hostileAnswer, after: 20_000)
        let lack = Finding(
            rule: "concept-missing", points: 0, potential: 0.5,
            message: "Say that threads still help with I/O.")
        let covered = Finding(
            rule: "concept-covered", points: 0.4,
            quote: quote("The lock is <b>global</b>", in: hostileAnswer),
            message: "You say that there is one lock.")
        let wrong = Finding(
            rule: "misconception", points: -0.1, quote: quote("*serialises* bytecode", in: hostileAnswer),
            message: "It does not serialise everything.")
        script.add(.assessed(place: gil, probesIncluded: 0, report: report(0.3, [covered, wrong, lack])))
        script.add(
            .asked(
                Turn(
                    place: gil, probe: .concept("threads-for-io"),
                    prompt: "When do threads help all the same?",
                    think: .zero, limit: .seconds(90))), after: 60)
        script.add(.answerOpened)
        script.submit("While one thread waits for the network, another can run.", after: 31_000)
        let start = hostileAnswer.utf8.count + 2
        let recovered = Finding(
            rule: "concept-covered", points: 0.4, quote: Quote(start: start, end: start + 38),
            message: "You say that waiting threads let others run.")
        script.add(
            .assessed(place: gil, probesIncluded: 1, report: report(0.7, [covered, wrong, recovered])),
            after: 50)
        script.ask(1, 1, think: .seconds(20), limit: .minutes(4))
        script.add(.repeated, after: 3_000)
        script.add(.answerOpened, after: 17_000)
        script.type("A decorator is a function that", after: 15_000)
        script.add(.noted(text: "Look decorators up again."), after: 5_000)
        script.add(.skipped, after: 1_000)
        script.add(.itemsDropped(places: [AgendaPlace(round: 1, item: 2)]), after: 10)
    }

    private static func addCoding(to script: inout EventScript) {
        let place = AgendaPlace(round: 2, item: 0)
        let first = "def reverse(text):\n    return text\n"
        let second = "def reverse(text):\n    # ``` is no fence here\n    return text[::-1]\n"
        script.add(.roundStarted(round: 2), after: 100)
        script.ask(2, 0, think: .zero, limit: .minutes(15))
        script.add(.answerOpened)
        script.type("slices?", after: 5_000)
        script.add(.codeSaved(version: 1, text: first), after: 90_000)
        script.add(.codeJudged(CodeRun(version: 1, scope: .visible, verdict: failing)), after: 700)
        script.add(.codeSaved(version: 2, text: second), after: 60_000)
        script.add(.codeJudged(CodeRun(version: 2, scope: .all, verdict: nearlyAll)), after: 900)
        script.add(.answered(text: second, ending: .done), after: 100)
        script.add(.assessed(place: place, probesIncluded: 0, report: report(nil, [])), after: 10)
        script.ask(2, 1, think: .zero, limit: .minutes(2))
        script.add(.answerOpened)
        script.submit("Linear in time and memory: O(n).", after: 12_000)
        script.add(
            .assessed(
                place: .init(round: 2, item: 1), probesIncluded: 0,
                report: report(
                    1,
                    [
                        Finding(
                            rule: "concept-covered", points: 1.1, quote: Quote(start: 0, end: 25),
                            message: "You give time and memory.")
                    ])), after: 30)
    }

    private static func addBehavioral(to script: inout EventScript) {
        script.add(.roundStarted(round: 3), after: 100)
        script.ask(3, 0, think: .seconds(30), limit: .minutes(3))
        script.add(.answerOpened, after: 30_000)
        let text =
            "Our deploys broke every Friday \u{2014} 私たちのチーム. I wrote a checklist,\nand then I automated it."
        script.type(text, after: 170_000)
        script.add(.warned(remaining: .seconds(15)))
        script.add(.limitReached(policy: .grace), after: 10_000)
        script.add(.answered(text: text, ending: .timedOut), after: 15_000)
        script.add(.paused(.quit), after: 10)
        script.add(.resumed(counted: false), after: 86_400_000)
        script.add(
            .assessed(
                place: .init(round: 3, item: 0), probesIncluded: 0,
                report: report(
                    0.5,
                    [
                        Finding(
                            rule: "component-present", points: 0.5,
                            quote: quote("I wrote a checklist", in: text),
                            message: "Your own action is clear."),
                        Finding(
                            rule: "result-without-number", points: 0, potential: 0.3,
                            message: "Give the result a number."),
                        Finding(
                            rule: "delivery", points: 0, message: "Hedges: none in 20 words."),
                    ])), after: 30)
    }

    private static func addClosing(to script: inout EventScript) {
        script.add(.roundStarted(round: 4), after: 100)
        script.ask(4, 0, think: .zero, limit: .minutes(2))
        script.add(.answerOpened)
        script.submit("How does the team decide what to build next?", after: 9_000)
        script.add(.assessed(place: .init(round: 4, item: 0), probesIncluded: 0, report: report(nil, [])))
        script.add(.noted(text: "Ask about on-call next time.\nAnd about pay."), after: 100)
    }
}
