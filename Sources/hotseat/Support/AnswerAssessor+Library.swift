import InterviewModel
import InterviewSession
import RubricAnalysis
import ScenarioLibrary

extension AnswerAssessor {
    /// Scores answers by a library and its models. One for each thread that uses it.
    convenience init(_ library: Library, models: AnalysisModels) {
        self.init(
            questions: library.questions(), frameworks: library.frameworks(), models: models,
            delivery: library.deliveryGuide, scorecard: library.scorecard, challenge: library.challenge)
    }
}

extension PairContent {
    /// What an interviewer knows of what is asked, from a library.
    init(_ library: Library) {
        self.init(
            question: { library.question($0) }, framework: { library.framework($0) },
            challenge: { library.challenge($0) }, scorecard: library.scorecard)
    }
}
