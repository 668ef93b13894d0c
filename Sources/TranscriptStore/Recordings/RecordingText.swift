public import InterviewModel

/// The text of a recording as a speech-to-text program wrote it: plain, SubRip (`.srt`) or WebVTT (`.vtt`).
///
/// Which it is, the text itself says. Such files are often not quite what their format asks for, so what can be
/// understood is read, and what cannot is counted.
public struct RecordingText: Hashable, Sendable {
    /// Some words with their time.
    public struct Cue: Hashable, Sendable {
        /// When they begin, from the beginning of the recording.
        public var start: Milliseconds
        /// When they end; not before they begin.
        public var end: Milliseconds
        /// Who says them; nil where the file does not tell.
        public var speaker: String?
        /// The words in one line, without markup.
        public var text: String

        /// The instant by which the words are put to an answer.
        var middle: Milliseconds { Milliseconds((start.count + end.count) / 2) }
    }

    /// The words in the order in which they begin; none where the text has no times.
    public let cues: [Cue]
    /// All words; of a text without times as it was written.
    public let text: String
    /// The lines, counted from 1, of cues that could not be read and were left out.
    public let brokenLines: [Int]

    /// The longest file, in bytes: some two hundred hours of speech.
    public static let longest = 10_000_000

    /// Whether the text says when each word was said.
    public var hasTimes: Bool { !cues.isEmpty }

    /// Reads a file's bytes.
    ///
    /// - Parameter names: the names of those who may speak in it, so that `Anna:` before words is taken for one.
    /// - Throws: `RecordingError`.
    public init(_ bytes: [UInt8], names: [String] = []) throws(RecordingError) {
        guard bytes.count <= Self.longest else { throw .tooLong(bytes: bytes.count) }
        let lines = try RecordingLines.lines(of: bytes)
        guard lines.contains(where: { !$0.isBlank }) else { throw .empty }
        var parser = CueParser(lines, names: names)
        guard let first = parser.firstTimedLine else {
            cues = []
            brokenLines = []
            text = lines.joined(separator: "\n").trimmed
            return
        }
        parser.parse()
        guard !parser.cues.isEmpty else { throw .noCues(line: first + 1) }
        cues = CueOrder.ordered(parser.cues)
        brokenLines = parser.broken.map { $0 + 1 }
        text = cues.map(\.text).joined(separator: " ")
    }
}

extension StringProtocol {
    /// The text without white space at its ends.
    var trimmed: String {
        var rest = self[...]
        while rest.first?.isWhitespace == true { rest.removeFirst() }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return String(rest)
    }
}
