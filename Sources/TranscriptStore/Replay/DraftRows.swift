import InterviewModel

/// A draft in the rows of a terminal, broken where the edge is, as a line being typed is.
///
/// Nothing but what is behind a change moves, so that a text grows without jumping. Scalars are laid one after
/// another by `TextWidth`, whichever direction they are written in.
struct DraftRows: Hashable {
    /// The rows.
    private(set) var rows: [String] = [""]
    /// The row of the cursor.
    private(set) var caretRow = 0
    /// The column of the cursor.
    private(set) var caretColumn = 0

    private static let tabWidth = 4

    /// Lays out a draft.
    ///
    /// - Parameters:
    ///   - caret: where the cursor is, in bytes.
    ///   - indent: columns that are taken at the beginning of the first row.
    ///   - width: columns of a row.
    ///   - room: bytes that fill a screen; of a much longer draft only the end is laid out.
    init(_ draft: DraftText, caret: Int, indent: Int, width: Int, room: Int) {
        let bytes = draft.bytes
        let start = Self.start(of: bytes, room: room)
        let caret = min(max(caret, start), bytes.count)
        var column = indent
        let parts = [bytes[start..<caret], bytes[caret...]]
        for (index, part) in parts.enumerated() {
            for scalar in VisibleText.of(String(decoding: part, as: UTF8.self)).unicodeScalars {
                put(scalar, column: &column, width: width)
            }
            if index == 0 { (caretRow, caretColumn) = (rows.count - 1, column) }
        }
    }

    private mutating func put(_ scalar: Unicode.Scalar, column: inout Int, width: Int) {
        switch scalar {
        case "\n":
            rows.append("")
            column = 0
        case "\t":
            let count = Self.tabWidth - column % Self.tabWidth
            for _ in 0..<count { put(" ", column: &column, width: width) }
        default:
            let wide = TextWidth.of(scalar)
            if column + wide > width {
                rows.append("")
                column = 0
            }
            rows[rows.count - 1].unicodeScalars.append(scalar)
            column += wide
        }
    }

    /// Where the part begins that is laid out: at a multiple of `room`, so that it stays while more is typed.
    private static func start(of bytes: [UInt8], room: Int) -> Int {
        guard bytes.count > 2 * room else { return 0 }
        var start = (bytes.count / room - 1) * room
        while start < bytes.count, bytes[start] & 0xC0 == 0x80 { start += 1 }
        return start
    }
}
