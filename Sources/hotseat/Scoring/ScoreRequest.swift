import InterviewModel
import RubricAnalysis

/// One line of `score --jsonl`, or what the options of `score` say.
struct ScoreRequest {
    /// Comes back byte for byte as it was given; null where there was none.
    var id: [UInt8]?
    /// Technical where nothing else is said and the question does not tell.
    var kind: AnswerKind?
    /// Typed where nothing else is said.
    var mode: AnswerMode?
    /// How long the answer took to say, in seconds.
    var seconds: Double?
    /// A question of the library.
    var questionID: String?
    /// The question's words.
    var question: String?
    /// A good answer.
    var reference: String?
    /// The answer.
    var answer: String

    /// Why a line is no request.
    enum Fault: Error {
        /// The line is not JSON, or not of this shape; a sentence.
        case unreadable(String, id: [UInt8]?)
    }

    /// The answer as the analyser takes it; `lookUp` finds a question of the library by its id.
    ///
    /// - Throws: `Fault` where the question is not in the library.
    func answerToAssess(_ lookUp: (String) -> Question?) throws(Fault) -> AnswerToAssess {
        var known: Question?
        if let questionID {
            known = lookUp(questionID)
            if known == nil, question == nil, reference == nil {
                throw .unreadable("there is no question \"\(questionID)\" in the library", id: id)
            }
        }
        let isStory = known.map { $0.framework != nil || $0.competency != nil } ?? false
        let kind = kind ?? (isStory ? .behavioral : .technical)
        let framework = known?.framework ?? (kind == .behavioral ? ScoringLibrary.behavioralDefault : nil)
        return AnswerToAssess(
            kind: kind, mode: mode ?? .typed, question: known, framework: framework, prompt: question,
            reference: reference, text: answer, seconds: seconds)
    }
}
