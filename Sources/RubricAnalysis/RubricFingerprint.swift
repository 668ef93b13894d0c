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
        if framework == nil { return hash(plain(prompt: prompt, reference: reference)) }
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
        return hash((try? encoder.encode(basis)) ?? Data())
    }

    /// The JSON of a basis with nothing but texts, byte for byte as the encoder writes it: setting that up takes
    /// longer than scoring an answer.
    static func plain(prompt: String?, reference: String?) -> [UInt8] {
        var json = Array(#"{"concepts":[],"misconceptions":[]"#.utf8)
        for (key, text) in [(#","model":""#, reference), (#","prompt":""#, prompt)] {
            guard let text else { continue }
            json += key.utf8
            for byte in text.utf8 { append(byte, to: &json) }
            json.append(UInt8(ascii: "\""))
        }
        json.append(UInt8(ascii: "}"))
        return json
    }

    private static func append(_ byte: UInt8, to json: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): json += [UInt8(ascii: "\\"), byte]
        case 8: json += #"\b"#.utf8
        case 9: json += #"\t"#.utf8
        case 10: json += #"\n"#.utf8
        case 12: json += #"\f"#.utf8
        case 13: json += #"\r"#.utf8
        case 0..<32:
            json += #"\u00"#.utf8
            for half in [byte >> 4, byte & 15] { json.append(half < 10 ? half + 48 : half + 87) }
        default: json.append(byte)
        }
    }

    private static func hash(_ data: some Sequence<UInt8>) -> String {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in data { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
