import InterviewModel
import InterviewSession
import ScenarioEngine

/// Scores the answers of a session and rates its tasks.
struct SessionScoring {
    /// Scores an answer, with what the user has said of its sentences.
    let assess: (AssessmentRequest, Agenda, [SentenceCorrection]) -> AnswerReport
    /// Rates a task by the events so far.
    let rate: (AgendaPlace, [RecordedEvent]) -> CodingReport
}

extension SessionScoring {
    /// Has it done by the assessors that many sessions share.
    init(_ shared: LiveAssessor) {
        self.init(
            assess: { request, agenda, corrections in
                shared.now { $0.assess(request, in: agenda, corrections: corrections) }
            },
            rate: { place, events in shared.now { $0.rate(place, after: events) } })
    }
}
