import InterviewModel

/// Gathers from events what a pair session has beside one held alone.
struct PairLog {
    /// What was gathered; nil in a session held alone.
    private(set) var record: PairRecord?

    /// Begins with what the header says.
    init(_ header: PairHeader?) {
        record = header.map { PairRecord($0) }
    }

    /// Whether the feedback was opened by now.
    var isOpened: Bool { record?.isOpened == true }

    /// Takes the next event; all that are not of a pair are passed over.
    ///
    /// - Parameters:
    ///   - at: when it happened, on a line of time that never runs back.
    ///   - place: the item that was asked last.
    mutating func apply(_ recorded: RecordedEvent, at: SessionInstant, place: AgendaPlace?) {
        switch recorded.event {
        case .interviewerJoined:
            update { record in
                let isThere = record.presence.last.map { $0.to == nil } ?? false
                if !isThere { record.presence.append(.init(from: at, to: nil)) }
            }
        case .interviewerLeft:
            update { record in
                guard let last = record.presence.last, last.to == nil else { return }
                record.presence[record.presence.count - 1].to = at
            }
        case .interviewerNoted(let text, let kind):
            update { $0.notes.append(InterviewerNote(at: at, place: place, kind: kind, text: text)) }
        case .interviewerReviewed(let feedback): update { $0.review = feedback.held }
        case .advised(.candidate, let advice): update { $0.candidateAdvice = advice }
        case .advised(.interviewer, let advice): update { $0.interviewerAdvice = advice }
        case .feedbackOpened: update { $0.openedAt = $0.openedAt ?? recorded.wall }
        case .interviewerRated, .pointTicked: update { _ in }
        default: break
        }
    }

    /// Where the journal's first line is lost, what only a pair has still tells that it was one.
    private mutating func update(_ change: (inout PairRecord) -> Void) {
        var record = record ?? PairRecord(nil)
        change(&record)
        self.record = record
    }
}

extension InterviewerFeedback {
    /// With each mark held to 1...5.
    fileprivate var held: InterviewerFeedback {
        InterviewerFeedback(
            clearQuestions: clearQuestions.held(to: 1...5), goodProbes: goodProbes.held(to: 1...5),
            letMeFinish: letMeFinish.held(to: 1...5), words: words)
    }
}
