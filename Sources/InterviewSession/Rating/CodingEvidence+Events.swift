import InterviewModel
import RubricAnalysis

extension CodingEvidence {
    /// What a session's events say of the live-coding task at a place: the task itself, and the questions about it
    /// before and after.
    ///
    /// - Parameter challenge: looks up the task; what it expects is left out where it is no longer there.
    init(
        of place: AgendaPlace, in events: [RecordedEvent], challenge: (ChallengeID) -> Challenge?
    ) {
        var fold = EvidenceFold(of: place, in: Self.agenda(of: events))
        for recorded in events { fold.add(recorded) }
        self = fold.evidence(challenge: challenge)
    }

    private static func agenda(of events: [RecordedEvent]) -> Agenda? {
        guard case .started(let header) = events.first?.event else { return nil }
        return header.agenda
    }
}
