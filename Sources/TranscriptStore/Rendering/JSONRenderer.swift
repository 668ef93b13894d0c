public import Foundation

/// A transcript as `transcript.json`.
public enum JSONRenderer {
    /// The document with sorted keys, one value a line, and a final line end.
    public static func render(_ transcript: Transcript) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: "Infinity", negativeInfinity: "-Infinity", nan: "NaN")
        guard var data = try? encoder.encode(transcript) else {
            assertionFailure("a transcript that cannot be written as JSON")
            return Data()
        }
        data.append(UInt8(ascii: "\n"))
        return data
    }
}
