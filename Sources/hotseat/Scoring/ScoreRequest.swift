import Foundation
import InterviewModel
import RubricAnalysis

/// One line of `score --jsonl`, or what the options of `score` say.
struct ScoreRequest: Decodable {
    /// Comes back as it was given; null where there was none.
    var id: JSONValue?
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
        case unreadable(String, id: JSONValue?)
    }

    /// Reads a line. Broken UTF-8 is repaired with replacement characters first.
    static func parse(_ line: ArraySlice<UInt8>) throws(Fault) -> ScoreRequest {
        // The decoder refuses broken UTF-8; decoding to a string repairs it.
        let repaired = Data(String(decoding: line, as: UTF8.self).utf8)
        do {
            return try JSONDecoder().decode(ScoreRequest.self, from: repaired)
        } catch {
            let id = (try? JSONDecoder().decode(Identity.self, from: repaired))?.id
            throw .unreadable(describe(error), id: id)
        }
    }

    /// The answer as the analyser takes it.
    ///
    /// - Throws: `Fault` where the question is not in the library.
    func answerToAssess(_ library: ScoringLibrary) throws(Fault) -> AnswerToAssess {
        var known: Question?
        if let questionID {
            known = library.question(QuestionID(rawValue: questionID))
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

    private struct Identity: Decodable {
        let id: JSONValue?
    }

    private static func describe(_ error: any Error) -> String {
        guard let error = error as? DecodingError else { return "the line could not be read" }
        switch error {
        case .keyNotFound(let key, _): return "\"\(key.stringValue)\" is missing"
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            let path = context.codingPath.map(\.stringValue).joined(separator: ".")
            return path.isEmpty ? "the line is not a JSON object" : "\"\(path)\" is of the wrong type"
        case .dataCorrupted(let context):
            let path = context.codingPath.map(\.stringValue).joined(separator: ".")
            return path.isEmpty ? "the line is not JSON" : "\"\(path)\" has a value that is not known"
        @unknown default: return "the line could not be read"
        }
    }
}
