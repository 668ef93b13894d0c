import Foundation
import InterviewModel

/// Events to lines and back.
enum EventCoder {
    /// The line of an event, with its line end.
    ///
    /// Always one line: JSON writes line ends inside text as escapes. Numbers that JSON does not have are
    /// written as text, so that no report, however strange, can keep an event out of the journal.
    ///
    /// - Throws: whatever the event's own encoding throws; nothing in `InterviewModel` does.
    static func line(of event: RecordedEvent) throws -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.nonConformingFloatEncodingStrategy = .convertToString(
            positiveInfinity: infinity, negativeInfinity: "-" + infinity, nan: notANumber)
        return Array(try encoder.encode(event)) + [UInt8(ascii: "\n")]
    }

    /// A decoder that reads what `line(of:)` writes.
    static func decoder() -> JSONDecoder {
        let decoder = JSONDecoder()
        decoder.nonConformingFloatDecodingStrategy = .convertFromString(
            positiveInfinity: infinity, negativeInfinity: "-" + infinity, nan: notANumber)
        return decoder
    }

    private static let infinity = "Infinity"
    private static let notANumber = "NaN"
}
