/// Something wrong in a journal; the rest was read. Lines are counted from 1.
public enum JournalNote: Hashable, Sendable, Codable {
    /// The last line was cut off, as by a crash while it was written; its bytes are left out.
    case tornLastLine(line: Int, bytes: Int)
    /// The line cannot be read, or only in part: `salvaged` events were found in it.
    case damagedLine(line: Int, salvaged: Int)
    /// None of these lines, which follow one another, can be read.
    case damagedLines(first: Int, last: Int)
    /// The line held bytes that are no text; they were replaced by U+FFFD.
    case repairedText(line: Int)
    /// The line holds an event that this version does not know.
    case unknownEvent(line: Int, kind: String)
    /// The events' numbers do not follow one another here.
    case numberingGap(line: Int, expected: Int, found: Int)
    /// The journal is of a newer format; what is understood of it was read.
    case newerFormat(format: Int)
    /// The first event, which says what the session is, is missing.
    case headerMissing
    /// The journal holds nothing at all.
    case empty

    /// What is wrong, in a sentence without its full stop.
    public var sentence: String { Wording.note(self) }
}
