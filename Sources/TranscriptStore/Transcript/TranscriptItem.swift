public import InterviewModel

/// One question or live-coding task and all that came of it.
public struct TranscriptItem: Hashable, Sendable, Codable {
    /// How an item stands.
    public enum State: String, Sendable, Codable {
        /// It was answered.
        case answered
        /// It was passed over, or answered with nothing.
        case unanswered
        /// It was left out because the time was spent, or because what it would have been about was missing.
        case dropped
        /// The session ended, or stands, before it.
        case notReached
    }

    /// Where it stands in the agenda.
    public var place: AgendaPlace
    /// The question, where it is one.
    public var question: QuestionID?
    /// The live-coding task, where it is one.
    public var challenge: ChallengeID?
    /// The live-coding task that a question was asked about; nil for all others.
    public var about: ChallengeID?
    /// What it is about; nil in sessions of early versions.
    public var topic: TopicID?
    /// The competency that a behavioral question asks for.
    public var competency: CompetencyID?
    /// The level it is meant for; nil in sessions of early versions.
    public var level: Level?
    /// The words that put it.
    public var prompt: String
    /// The framework its answer is measured against.
    public var framework: FrameworkID?
    /// How it stands.
    public var state: State
    /// The question first, then the probes, as they came.
    public var exchanges: [Exchange]
    /// The hints shown; with any, the answer was aided.
    public var hints: [TranscriptHint]
    /// What may be asked after the answer.
    public var probes: [Probe]
    /// What the analyser said: unprompted first, then after each probe. The last word on each, where the answer
    /// was scored again with corrections.
    public var assessments: [Assessment]
    /// What the user said of the answer's sentences.
    public var corrections: [SentenceCorrection]
    /// The program and its runs, for a task.
    public var code: CodeHistory?
    /// How a task was rated on the scales; nil where it was not.
    public var rating: CodingReport?
    /// What the candidate said of the answer before any score was shown, 1 to 5; nil where nothing.
    public var selfRating: Int?
    /// Whether that was said after the feedback of a pair was opened, so that it is not blind; nil for no.
    public var isSelfRatingLate: Bool?
    /// What the interviewer of a pair said of it; nil where nothing. See `Transcript.disclosed` before showing it.
    public var interviewer: InterviewerMarks?
    /// The score of the unprompted answer, 0 to 1; nil where there is none.
    public var unpromptedScore: Double?
    /// The score with the answers to all probes, 0 to 1; that of the unprompted answer where there was no probe;
    /// nil where there is none.
    public var score: Double?

    /// The id of the question or task as text.
    public var name: String { question?.rawValue ?? challenge?.rawValue ?? "" }

    /// Whether a hint was shown.
    public var isAided: Bool { !hints.isEmpty }

    /// The answer that an assessment was made of, to which its quotes refer: the answers that were given, in
    /// order, each after an empty line.
    public func text(of assessment: Assessment) -> String {
        let answers = exchanges.compactMap(\.answer)
        return answers.prefix(max(0, assessment.probesIncluded) + 1).joined(separator: "\n\n")
    }

    /// The words a finding rests on; nil where it rests on something absent.
    public func quote(_ finding: Finding, in assessment: Assessment) -> String? {
        guard let words = finding.quote?.text(in: text(of: assessment)), !words.isEmpty else { return nil }
        return words
    }
}

/// A hint that was shown.
public struct TranscriptHint: Hashable, Sendable, Codable {
    /// Which, from 0, the mildest.
    public var index: Int
    /// Its words.
    public var text: String
    /// When it was shown.
    public var at: SessionInstant
}

/// What the analyser said at one point.
public struct Assessment: Hashable, Sendable, Codable {
    /// How many answers to probes it includes.
    public var probesIncluded: Int
    /// The report.
    public var report: AnswerReport
}

extension TranscriptItem {
    /// What names the item in a list: the question's first line, or the task's id, whose statement begins anyhow.
    public var heading: String { challenge == nil ? prompt.firstLine : name }
}
