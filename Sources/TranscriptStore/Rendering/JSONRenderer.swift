public import Foundation
import InterviewModel

/// A transcript as `transcript.json`.
public enum JSONRenderer {
    /// The document with sorted keys, one value a line, and a final line end. Beside the transcript it has a
    /// `digest`, and a `comparison` where it was held in a pair, which are made from it and not read back.
    public static func render(_ transcript: Transcript) -> Data {
        guard
            var data = try? EventCoder.encoder(.prettyPrinted).encode(
                Document(transcript: transcript.disclosed))
        else {
            assertionFailure("a transcript that cannot be written as JSON")
            return Data()
        }
        data.append(UInt8(ascii: "\n"))
        return data
    }

    /// The transcript's keys and two more.
    private struct Document: Encodable {
        let transcript: Transcript

        private enum CodingKeys: String, CodingKey { case comparison, digest }

        func encode(to encoder: any Encoder) throws {
            try transcript.encode(to: encoder)
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(Digest(SessionDigest(transcript)), forKey: .digest)
            try container.encodeIfPresent(PairComparison(transcript), forKey: .comparison)
        }
    }

    /// What the session comes to, in short.
    private struct Digest: Encodable {
        let score: Double?
        let level: Int?
        let words: String?
        let signal: String
        let signalWords: String
        let bands: [String: Int]
        let strengths: [TranscriptSummary.Point]
        let nextSteps: [TranscriptSummary.Point]

        init(_ digest: SessionDigest) {
            score = digest.score
            level = digest.level
            words = digest.level.map(RatingScale.words)
            signal = digest.signal.rawValue
            signalWords = digest.signal.words
            bands = Dictionary(uniqueKeysWithValues: digest.bands.map { ($0.key.rawValue, $0.value) })
            strengths = digest.strengths
            nextSteps = digest.nextSteps
        }
    }
}
