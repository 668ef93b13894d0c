import InterviewModel
import ScenarioEngine

/// Interviews with an interviewer, for the engine's tests.
extension Driver {
    /// An interview of one round with an interviewer, who joined at its first instant.
    static func pair(
        _ items: [AgendaItem] = [Samples.item("a", probes: [Samples.lockProbe]), Samples.item("b")],
        round: Milliseconds? = nil, session: Milliseconds? = nil,
        timing: Timing = Timing(answer: .minutes(4), atLimit: .strict)
    ) -> Driver {
        var driver = Driver(
            Samples.agenda([Samples.round(budget: round, timing: timing, items: items)], budget: session))
        driver.report = Samples.report(0.4, lacks: [.concept("lock")])
        driver.move(.join, at: 0)
        return driver
    }

    /// The interviewer does something.
    mutating func move(_ move: InterviewerMove, at milliseconds: Int) {
        feed(.interviewer(move), at: milliseconds)
    }

    /// The interviewer asks a question of their own.
    mutating func ask(_ text: String, at milliseconds: Int) {
        move(.ask(InterviewerQuestion(text: text)), at: milliseconds)
    }

    /// What was put last.
    var turn: TurnState? { engine.state.openTurn }

    /// What was refused since the last call.
    mutating func takeRefusals() -> [Refusal] {
        defer { requests = [] }
        return requests.compactMap { if case .refuse(let refusal) = $0 { refusal } else { nil } }
    }

    /// The answers that were taken.
    var answers: [SessionEvent] {
        journal.map(\.event).filter { if case .answered = $0 { true } else { false } }
    }
}
