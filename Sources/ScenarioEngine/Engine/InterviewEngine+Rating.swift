import InterviewModel

/// The rating of a live-coding task, asked for once all that belongs to it is done.
extension InterviewEngine {
    /// The task to rate now: one that was worked on, and of which nothing more is to be asked. A session whose time is
    /// spent asks nothing more of anything.
    func taskToRate(at now: SessionInstant) -> AgendaPlace? {
        guard let task = state.unrated else { return nil }
        if let deadline = state.sessionDeadline, deadline <= state.counted(now) { return task }
        guard let next = state.next, next.round == task.round, let item = state.agenda?[next],
            !item.isChallenge
        else { return task }
        // Journals of early versions do not say what a question is about; there it is the task before it.
        return item.about == nil || item.about == state.agenda?[task]?.group ? nil : task
    }

    /// Asks for the rating of a task; the session ends after it where `ending` says so.
    mutating func requestRating(of task: AgendaPlace, then ending: SessionEnding? = nil) {
        awaiting = .rating(then: ending)
        effects.append(.rate(task))
    }

    /// Ends the session; what was written down since it was scored is scored first, a task that was worked on rated.
    mutating func end(_ ending: SessionEnding, at now: SessionInstant) {
        if state.item?.isRewritten == true {
            requestAssessment(then: ending)
        } else if let task = state.unrated {
            requestRating(of: task, then: ending)
        } else {
            emit(.ended(ending), at: now)
        }
    }

    mutating func decideRated(_ report: CodingReport, at now: SessionInstant) {
        guard case .rating(let ending) = awaiting, let task = state.unrated else { return }
        awaiting = nil
        emit(.codingRated(place: task, report: report), at: now)
        if let ending { emit(.ended(ending), at: now) }
    }
}
