import Foundation
import InterviewModel
import Testing

@testable import RubricAnalysis

@Suite struct RubricFingerprintTests {
    /// What the fingerprint has always been made of, where there is no question.
    private struct Basis: Encodable {
        let concepts: [Concept] = []
        let misconceptions: [Misconception] = []
        let model: String?
        let prompt: String?
    }

    @Test("plain texts are written as the encoder writes them, so that old fingerprints stay what they were")
    func plain() throws {
        let every = String(String.UnicodeScalarView((0..<0x300).compactMap { Unicode.Scalar($0) }))
        let texts: [String?] = [nil, "", "a/b \"c\" \\", every, "\u{1F600}\u{2028}\u{FFFD}\r\n"]
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        for reference in texts {
            for prompt in texts {
                let written = RubricFingerprint.plain(prompt: prompt, reference: reference)
                #expect(Data(written) == (try encoder.encode(Basis(model: reference, prompt: prompt))))
            }
        }
    }
}
