public import InterviewModel
public import RubricAnalysis
public import ScenarioEngine

/// Scores the answers of a session and rates its live-coding tasks: joins what was asked with the rubric for it.
public final class AnswerAssessor {
    private let analyser: RubricAnalyser
    private let questions: [QuestionID: Question]
    private let challenge: (ChallengeID) -> Challenge?
    private let rater: CodingRater

    /// An assessor over the questions, frameworks and models at hand.
    ///
    /// - Parameter challenge: looks up a challenge; asked for those that questions are asked about.
    public init(
        questions: [Question], frameworks: [Framework], models: AnalysisModels,
        delivery: DeliveryGuide = .standard, scorecard: Scorecard = .standard,
        challenge: @escaping (ChallengeID) -> Challenge? = { _ in nil }
    ) {
        self.challenge = challenge
        rater = CodingRater(scorecard)
        analyser = RubricAnalyser(frameworks: frameworks, models: models, delivery: delivery)
        self.questions = Dictionary(questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The report on an answer. A question that is no longer in the library is scored by its framework alone.
    ///
    /// - Parameter corrections: what the user has said of the answer's sentences.
    public func assess(
        _ request: AssessmentRequest, in agenda: Agenda, corrections: [SentenceCorrection] = []
    ) -> AnswerReport {
        assess(
            request.text, at: request.place, in: agenda, isSpoken: request.isSpoken, corrections: corrections)
    }

    /// The report on a text as the answer to the item at a place.
    ///
    /// - Parameter isSpoken: whether it was given aloud, in an interview whose answers are typed as well.
    public func assess(
        _ text: String, at place: AgendaPlace, in agenda: Agenda, isSpoken: Bool = false,
        corrections: [SentenceCorrection]
    ) -> AnswerReport {
        let item = agenda[place]
        let kind: AnswerKind =
            agenda.rounds.indices.contains(place.round)
                && agenda.rounds[place.round].kind == .behavioral ? .behavioral : .technical
        var question: Question?
        if case .question(let id) = item?.subject { question = questions[id] }
        if let task = item?.about.flatMap(challenge) { question = question?.asked(about: task) }
        return analyser.assess(
            AnswerToAssess(
                kind: kind, mode: isSpoken ? .spoken : agenda.mode, question: question,
                framework: item?.framework,
                prompt: item?.prompt, reference: nil, text: text, corrections: corrections))
    }

    /// The rating of the live-coding task at a place, by the events of the session so far: the same events give the
    /// same rating.
    public func rate(_ place: AgendaPlace, after events: [RecordedEvent]) -> CodingReport {
        rater.rate(CodingEvidence(of: place, in: events, challenge: challenge))
    }
}
