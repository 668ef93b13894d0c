import InterviewModel

extension TranscriptItem {
    /// An item of the agenda that nothing has come of yet.
    init(place: AgendaPlace, agenda: AgendaItem) {
        self.init(
            place: place, prompt: agenda.prompt, framework: agenda.framework, state: .notReached,
            exchanges: [], hints: [], probes: agenda.probes, assessments: [], corrections: [])
        topic = agenda.topic
        competency = agenda.competency
        level = agenda.level
        about = agenda.about
        switch agenda.subject {
        case .question(let id): question = id
        case .challenge(let id):
            challenge = id
            code = CodeHistory(agenda)
        }
    }

    /// Decides, after the last event, how the item stands and what its scores are.
    mutating func settle(isDropped: Bool, on timeLine: TimeLine) {
        let times = exchanges.first?.times
        code?.settle(start: times?.openedAt ?? times?.askedAt, on: timeLine)
        assessments.sort { $0.probesIncluded < $1.probesIncluded }
        let isAnswered = exchanges.contains { !$0.isProbe && $0.isAnswered }
        state =
            if isAnswered { .answered } else if isDropped, exchanges.isEmpty {
                .dropped
            } else if exchanges.isEmpty, assessments.isEmpty { .notReached } else { .unanswered }
        guard isAnswered else { return }
        if challenge != nil {
            score = code?.finalVerdict?.score
            unpromptedScore = score
        } else {
            unpromptedScore = assessments.first { $0.probesIncluded == 0 }?.report.score?.unit
            score = assessments.last?.report.score?.unit ?? unpromptedScore
        }
    }
}

extension Double {
    /// The number held to 0...1; nil where it is none.
    var unit: Double? { isNaN ? nil : Swift.min(1, Swift.max(0, self)) }
}

extension TranscriptItem {
    /// Whether something was written that was never submitted: a draft, or a program without an answer.
    var hasUnsubmittedWork: Bool {
        exchanges.contains { $0.draft != nil } || (state != .answered && code?.versions.isEmpty == false)
    }

    /// The program as it was last saved or submitted; nil where there is none.
    var finalProgram: String? {
        guard challenge != nil else { return nil }
        return exchanges.last { !$0.isProbe && $0.answer != nil }?.answer ?? code?.versions.last?.text
    }
}
