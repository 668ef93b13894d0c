import Foundation
public import InterviewModel

/// The fingerprint of all that can move a score, kept in reports so that an old session can be told from one
/// scored with today's rubric.
public enum RubricFingerprint {
    /// The fingerprint of a question and the framework its answer was measured against.
    ///
    /// FNV-1a, 64 bits in hexadecimal, over JSON with sorted keys. Hints, probes, examples and the source are
    /// left out: they change no score.
    public static func of(_ question: Question, framework: Framework?) -> String {
        hash(
            Basis(
                question: question.id, prompt: question.prompt, concepts: question.concepts,
                misconceptions: question.misconceptions, model: question.model, framework: framework))
    }

    /// The fingerprint of what there is where a question comes without a rubric of its own; nil for nothing.
    static func of(prompt: String?, reference: String?, framework: Framework?) -> String? {
        guard reference != nil || framework != nil else { return nil }
        return hash(
            Basis(
                question: nil, prompt: prompt, concepts: [], misconceptions: [], model: reference,
                framework: framework))
    }

    private struct Basis: Encodable {
        let question: QuestionID?
        let prompt: String?
        let concepts: [Concept]
        let misconceptions: [Misconception]
        let model: String?
        let framework: Framework?
    }

    private static func hash(_ basis: Basis) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // Text and finite numbers always encode; an empty basis would only mean one fingerprint for two rubrics.
        let data = (try? encoder.encode(basis)) ?? Data()
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in data { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
