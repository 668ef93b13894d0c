public import InterviewModel
import RubricAnalysis
public import ScenarioEngine

/// Scores the answers of a session: joins what was asked with the rubric for it.
public final class AnswerAssessor {
    private let analyser: RubricAnalyser
    private let questions: [QuestionID: Question]

    /// An assessor over the questions and frameworks at hand.
    public init(
        questions: [Question], frameworks: [Framework], delivery: DeliveryGuide = .standard
    ) {
        analyser = RubricAnalyser(frameworks: frameworks, delivery: delivery)
        self.questions = Dictionary(questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The report on an answer. A question that is no longer in the library is scored by its framework alone.
    public func assess(_ request: AssessmentRequest, in agenda: Agenda) -> AnswerReport {
        let item = agenda[request.place]
        let kind: AnswerKind =
            agenda.rounds.indices.contains(request.place.round)
                && agenda.rounds[request.place.round].kind == .behavioral ? .behavioral : .technical
        var question: Question?
        if case .question(let id) = item?.subject { question = questions[id] }
        return analyser.assess(
            AnswerToAssess(
                kind: kind, mode: agenda.mode, question: question, framework: item?.framework,
                prompt: item?.prompt, reference: nil, text: request.text))
    }
}
