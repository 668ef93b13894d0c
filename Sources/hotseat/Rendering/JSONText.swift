import Foundation

/// Values as JSON for other programs: keys sorted, so that two outputs can be compared line by line.
enum JSONText {
    /// The value, indented.
    ///
    /// - Throws: `EncodingError`, for a number that JSON cannot hold.
    static func text(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }
}
