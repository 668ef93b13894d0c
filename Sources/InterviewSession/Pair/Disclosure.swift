public import InterviewModel

/// What travels to which side of a pair session. It is decided here and nowhere else: whatever is shown to a candidate
/// or sent to a page has passed one of these two questions.
public enum Disclosure {
    /// Whether an event is shown to the candidate when it happens.
    ///
    /// They see what they did themselves, what is asked, the hints and the clock; nothing of how it is judged before
    /// the feedback is opened, nor what the interviewer does for themselves.
    public static func isForCandidate(_ event: SessionEvent) -> Bool {
        switch event {
        case .started, .roundStarted, .itemsDropped, .asked, .answerOpened, .draftEdited, .warned,
            .limitReached, .answered, .skipped, .hintShown, .repeated, .extended, .codeSaved, .codeRestored,
            .codeJudged, .languageChosen, .ownTestAdded, .ownTestDropped, .noted, .alive, .paused, .resumed,
            .ended, .interviewerJoined, .interviewerLeft, .feedbackOpened:
            true
        case .assessed, .rescored, .codingRated, .questionChosen, .heardEdited, .pointTicked,
            .interviewerNoted, .interviewerRated, .interviewerReviewed, .advised, .recordingAttached,
            .sentenceLabelled, .labelTakenBack, .selfRated, .commented, .commentTakenBack, .tagged, .untagged,
            .favoured, .discarded, .restored:
            false
        }
    }

    /// Whether a side is sent a section.
    public static func isFor(_ role: PairRole, _ section: PairSection) -> Bool {
        switch section {
        case .stage, .question, .clock, .draft, .code, .outstanding: true
        // What the two think of each other is theirs.
        case .comparison: role != .spectator
        case .said, .ownRatings: role == .candidate
        case .heard, .rubric, .probes, .hints, .model: role != .candidate
        case .notes, .scorecard: role == .interviewer
        }
    }
}
