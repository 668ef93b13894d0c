import InterviewModel
import InterviewSession
import ScenarioEngine
import TranscriptStore

/// A session while it is held, whatever the candidate's screen is: the journal, and what is in it.
///
/// Used from one thread.
final class SessionRun {
    /// Where it lies.
    let folder: SessionFolder
    /// Its journal.
    let journal: Journal
    /// What the journal holds. Kept as well, since the summary is shown in full even where the disk has not taken
    /// everything.
    private(set) var events: [RecordedEvent]
    private let beginning: Conductor.Beginning

    /// A session that begins, or is taken up again.
    init(_ beginning: Conductor.Beginning, journal: Journal, in folder: SessionFolder) {
        self.beginning = beginning
        self.journal = journal
        self.folder = folder
        events = if case .resumed(let earlier) = beginning { earlier } else { [] }
    }

    /// Holds the interview until it ends or the candidate leaves.
    ///
    /// - Parameters:
    ///   - link: the interviewer's side, in a pair session.
    ///   - wake: makes the screen return from waiting; called on any thread.
    func conduct(
        on screen: CandidateScreen, desk: CodingDesk, assessor: AnswerAssessor, watchesSaves: Bool,
        link: InterviewerLink? = nil, wake: @escaping @Sendable () -> Void
    ) -> Conductor.Outcome {
        conduct(
            on: screen, desk: desk,
            scoring: SessionScoring(
                assess: { assessor.assess($0, in: $1, corrections: $2) },
                rate: { assessor.rate($0, after: $1) }),
            watchesSaves: watchesSaves, link: link, wake: wake)
    }

    /// Holds the interview as the other `conduct` does, with answers scored elsewhere.
    func conduct(
        on screen: CandidateScreen, desk: CodingDesk, scoring: SessionScoring, watchesSaves: Bool = false,
        link: InterviewerLink? = nil, wake: @escaping @Sendable () -> Void
    ) -> Conductor.Outcome {
        Conductor(
            beginning, screen: screen, clock: SessionClock(now: { .now }, wall: SessionHost.wall),
            journal: JournalSink(
                append: { event, isUrgent in
                    self.events.append(event)
                    self.journal.append(event, sync: isUrgent ? .now : .soon)
                },
                trouble: { self.journal.trouble?.reason }),
            desk: desk, watchesSaves: watchesSaves, link: link,
            assess: { request, agenda in
                scoring.assess(request, agenda, SentenceCorrections(self.events)[request.place])
            },
            rate: { place in scoring.rate(place, self.events) }, wake: wake
        ).run()
    }

    /// Journals an event that is said of the interview once it is over, and takes no time.
    @discardableResult
    func add(_ event: SessionEvent) -> RecordedEvent {
        let recorded = RecordedEvent(
            number: (events.map(\.number).max() ?? 0) + 1, at: events.last?.at ?? .start,
            wall: SessionHost.wall(), event: event)
        events.append(recorded)
        journal.append(recorded, sync: .now)
        return recorded
    }

    /// What the session's first event says; nil before it began.
    var header: SessionHeader? {
        if case .started(let header)? = events.first?.event { header } else { nil }
    }

    /// The session as a document.
    var transcript: Transcript { Transcript(events: events, session: folder.id) }
}

extension Conductor.Outcome {
    /// Whether the interview is over, rather than left to be continued.
    var isOver: Bool {
        if case .ended = self { true } else { false }
    }
}
