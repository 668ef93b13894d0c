public import InterviewModel

/// What a session says at first sight: the score on the anchored scale and what an interviewer would take from it.
public struct SessionDigest: Hashable, Sendable {
    /// What an interviewer would say afterwards.
    public enum Signal: String, Hashable, Sendable, CaseIterable {
        /// A clear yes.
        case strongYes
        /// A yes.
        case yes
        /// Between yes and no.
        case mixed
        /// Rather no.
        case no
        /// Too little was answered to say.
        case tooLittle

        /// The signal in words.
        public var words: String {
            switch self {
            case .strongYes: "strong yes"
            case .yes: "yes"
            case .mixed: "mixed"
            case .no: "not yet"
            case .tooLittle: "too little answered to say"
            }
        }
    }

    /// The mean of the scores, 0 to 1; nil where nothing was scored.
    public let score: Double?
    /// The mean on the scale from 1 to 5; nil where nothing was scored.
    public let level: Int?
    /// What an interviewer would take from it.
    public let signal: Signal
    /// The scored items in each band; a band without any is not there.
    public let bands: [ScoreBand: Int]
    /// What went best, at most three.
    public let strengths: [TranscriptSummary.Point]
    /// What could win most, at most three, from different questions where there are as many.
    public let nextSteps: [TranscriptSummary.Point]

    /// How many strengths and steps a person can take in at once.
    public static let shown = 3

    /// The digest of a session.
    public init(_ transcript: Transcript) {
        let summary = transcript.summary
        score = summary.score.mean
        level = summary.score.mean.map(RatingScale.level)
        let scores = transcript.items.compactMap(\.score)
        bands = Dictionary(grouping: scores, by: ScoreBand.init(score:)).mapValues(\.count)
        signal = Self.signal(mean: summary.score.mean, scores: scores, asked: summary.score.total)
        strengths = summary.strengths
        var seen: Set<AgendaPlace> = []
        var firsts: [TranscriptSummary.Point] = []
        var others: [TranscriptSummary.Point] = []
        for step in summary.nextSteps {
            if seen.insert(step.place).inserted { firsts.append(step) } else { others.append(step) }
        }
        nextSteps = Array((firsts + others).prefix(Self.shown))
    }

    /// The signal: by the mean in the bands that examples are held to, a step down where one answer in four or more is
    /// poor, since interviewers remember the worst. Less than half answered is too little for any.
    static func signal(mean: Double?, scores: [Double], asked: Int) -> Signal {
        guard let mean, !scores.isEmpty, scores.count * 2 >= asked else { return .tooLittle }
        let poor = scores.filter { ScoreBand(score: $0) == .poor }.count
        let hasManyPoor = poor * 4 >= scores.count && poor > 0
        if mean >= 0.8 { return hasManyPoor ? .yes : .strongYes }
        if mean >= 0.7 { return hasManyPoor ? .mixed : .yes }
        if mean >= 0.4 { return hasManyPoor && mean < 0.5 ? .no : .mixed }
        return .no
    }
}
