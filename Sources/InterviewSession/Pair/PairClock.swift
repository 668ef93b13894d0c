import InterviewModel
import ScenarioEngine

/// A look at a session's clocks from which they can be told at any later moment.
struct PairClock: Sendable {
    let state: InterviewState
    /// The session's instant at `taken`.
    let now: SessionInstant
    /// When this look was taken, by the monotonic clock.
    let taken: ContinuousClock.Instant

    /// What the clocks show at a moment.
    func section(at moment: ContinuousClock.Instant) -> ClockSection {
        let running = now + Milliseconds(taken.duration(to: moment))
        let instant = state.suspension?.since ?? (state.isEnded ? state.lastAt : running)
        let counted = state.counted(instant)
        func left(_ deadline: SessionInstant?) -> Int? { deadline.map { max(0, ($0 - counted).count) } }
        let (face, shows) = answer(at: instant)
        return ClockSection(
            face: face, shows: shows, round: state.isEnded ? nil : left(state.roundDeadline),
            session: state.isEnded ? nil : left(state.sessionDeadline), elapsed: (instant - .start).count)
    }

    private func answer(at instant: SessionInstant) -> (ClockSection.Face, Int) {
        guard let turn = state.openTurn, let deadline = turn.thinkDeadline ?? state.answerDeadline else {
            return (.hidden, 0)
        }
        let end = turn.graceDeadline ?? deadline
        if state.suspension != nil { return (.stopped, max(0, (end - instant).count)) }
        if turn.graceDeadline == nil, let over = turn.overSince { return (.over, (instant - over).count) }
        return (.running, max(0, (end - instant).count))
    }
}
