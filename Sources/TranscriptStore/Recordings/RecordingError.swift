/// Why a recording's text cannot be read.
public enum RecordingError: Error, Hashable, Sendable {
    /// It is longer than `RecordingText.longest`.
    case tooLong(bytes: Int)
    /// There is nothing in it.
    case empty
    /// A line, counted from 1, holds bytes that are no text: it may be the sound itself, or in an old encoding.
    case notText(line: Int)
    /// It has times as subtitles have, but none of its cues could be read; the line is the first of them.
    case noCues(line: Int)
}
