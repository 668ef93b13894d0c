public import Foundation

/// A transcript as `transcript.json`.
public enum JSONRenderer {
    /// The document with sorted keys, one value a line, and a final line end.
    public static func render(_ transcript: Transcript) -> Data {
        guard var data = try? EventCoder.encoder(.prettyPrinted).encode(transcript) else {
            assertionFailure("a transcript that cannot be written as JSON")
            return Data()
        }
        data.append(UInt8(ascii: "\n"))
        return data
    }
}
