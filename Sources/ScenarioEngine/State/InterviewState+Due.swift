public import InterviewModel

/// Something that happens by the clock alone.
enum Due: Hashable {
    /// The thinking time is over.
    case thinkingOver
    /// So much time is left, and the candidate is to be told.
    case warning(remaining: Milliseconds)
    /// The answer's time is up.
    case limit
    /// The stretch of grace is over.
    case graceOver
}

extension InterviewState {
    /// The instant at which the clock must be looked at next; nil while nothing is running.
    public var nextDeadline: SessionInstant? { nextDue?.at }

    /// What the clock alone brings next, and when. Depends on nothing but the state.
    var nextDue: (at: SessionInstant, what: Due)? {
        guard suspension == nil, let turn = openTurn, !turn.isCutOff, let limit = answerDeadline else {
            return nil
        }
        if let thinkDeadline = turn.thinkDeadline {
            return (min(thinkDeadline, limit), .thinkingOver)
        }
        if turn.overSince != nil {
            return turn.graceDeadline.map { ($0, .graceOver) }
        }
        // A warning whose instant passed during a gap that counts would only be noise.
        let warning = (agendaRound?.timing.warnAt ?? [])
            .filter { $0 < turn.warningCeiling && limit - $0 >= lastAt }
            .max()
        if let warning {
            return (limit - warning, .warning(remaining: warning))
        }
        return (limit, .limit)
    }
}
