import InterviewModel
import SampleSession

/// A short session that is typed key by key, with corrections.
enum ReplaySession {
    /// One question of two minutes, 20 seconds to think, and the same again as a task where `isCoding`.
    static func agenda(isCoding: Bool = false) -> Agenda {
        let question = AgendaItem(subject: .question("why"), prompt: "Why queues?")
        let task = AgendaItem(subject: .challenge("sum"), prompt: "Add up.", starter: "def add():\n    ...\n")
        return Agenda(
            scenario: "short", title: "Short one", mode: .typed, seed: 1, budget: nil,
            rounds: [
                AgendaRound(
                    kind: .technical, title: "Queues", budget: nil,
                    timing: Timing(), probes: ProbePolicy(), items: isCoding ? [task] : [question])
            ])
    }

    /// A script up to the first open answer, at 20.2 s.
    static func opened(isCoding: Bool = false, limit: Milliseconds = .minutes(2)) -> EventScript {
        var script = EventScript(startedAt: 0)
        script.add(.started(SessionHeader(tool: "1", session: "s", agenda: agenda(isCoding: isCoding))))
        script.add(.roundStarted(round: 0), after: 100)
        script.add(
            .asked(
                Turn(
                    place: AgendaPlace(round: 0, item: 0), prompt: "Why queues?", think: .seconds(20),
                    limit: limit)),
            after: 100)
        script.add(.answerOpened, after: 20_000)
        return script
    }

    /// The whole of it: a misspelling taken back, a word put in further up, an answer.
    static var typed: [RecordedEvent] {
        var script = opened()
        var text = ""
        for letter in "They smoof" {
            text.append(letter)
            script.type(text, after: 150)
        }
        for _ in 0..<2 {
            text.removeLast()
            script.type(text, after: 200)
        }
        for letter in "oth bursts" {
            text.append(letter)
            script.type(text, after: 150)
        }
        script.type("They can smooth bursts", after: 30_000)
        script.submit("They can smooth bursts", after: 1_000)
        script.add(.ended(.completed), after: 100)
        return script.events
    }
}
