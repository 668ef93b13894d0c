/// A small terminal: enough of one to say what text is where on the screen.
///
/// Knows carriage return, line feed, backspace, tab, wrapping at the right margin (put off until the next
/// character, as terminals do), wide and combining characters, and the escape sequences that readline and
/// this project's programs write, a screen of their own among them. Styles are dropped.
public struct ScreenText: Sendable {
    /// Columns of the screen.
    public private(set) var columns: Int
    /// Rows of the screen.
    public private(set) var rows: Int
    /// Row of the cursor, from 0.
    public private(set) var cursorRow = 0
    /// Column of the cursor, from 0; equal to `columns` when the next character wraps.
    public private(set) var cursorColumn = 0
    /// Rows that have left at the top.
    public private(set) var scrolledOff: [String] = []
    /// How often the bell rang.
    public private(set) var bells = 0

    /// A cell holds a character, or nothing behind a wide one.
    private var cells: [[String]]
    private var parser = EscapeParser()
    /// The usual screen and its cursor, while a program has taken the other one.
    private var usual: (cells: [[String]], row: Int, column: Int)?

    /// An empty screen.
    public init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
        cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
    }

    /// The rows of the screen, without the blanks at their ends.
    public var lines: [String] {
        cells.map { row in
            var text = row.joined()
            while text.last == " " { text.removeLast() }
            return text
        }
    }

    /// What scrolled off and what is on the screen, without the empty rows at the end.
    public var text: String {
        var all = scrolledOff + lines
        while all.last == "" { all.removeLast() }
        return all.joined(separator: "\n")
    }

    /// The last row that is not empty.
    public var lastLine: String {
        lines.last { !$0.isEmpty } ?? ""
    }

    /// Changes the size; what no longer fits is cut off.
    public mutating func resize(columns: Int, rows: Int) {
        self.columns = columns
        while cells.count > rows {
            if cursorRow >= rows { scroll() }
            cells.removeLast(cursorRow >= rows ? 0 : 1)
            if cells.count > rows && cursorRow >= rows {
                cells.removeFirst()
                cursorRow -= 1
            }
        }
        while cells.count < rows { cells.append([]) }
        self.rows = rows
        for row in cells.indices {
            cells[row] = Array((cells[row] + Array(repeating: " ", count: columns)).prefix(columns))
        }
        cursorRow = min(cursorRow, rows - 1)
        cursorColumn = min(cursorColumn, columns)
    }

    /// Shows what a program wrote.
    public mutating func show(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            guard let action = parser.take(byte) else { continue }
            perform(action)
        }
    }

    private mutating func perform(_ action: EscapeParser.Action) {
        switch action {
        case .print(let scalar): put(scalar)
        case .control(0x0D): cursorColumn = 0
        case .control(0x0A): lineFeed()
        case .control(0x08): cursorColumn = max(0, min(cursorColumn, columns - 1) - 1)
        case .control(0x09): cursorColumn = min(columns - 1, (cursorColumn / 8 + 1) * 8)
        case .control(0x07): bells += 1
        case .control: break
        case .sequence(let final, let numbers): obey(final, numbers)
        case .mode(Self.otherScreen, let isOn): useOtherScreen(isOn)
        case .mode: break
        }
    }

    private mutating func put(_ scalar: Unicode.Scalar) {
        let width = CellWidth.of(scalar)
        if width == 0 {
            if cursorColumn > 0 { cells[cursorRow][cursorColumn - 1].unicodeScalars.append(scalar) }
            return
        }
        if cursorColumn + width > columns {
            cursorColumn = 0
            lineFeed()
        }
        cells[cursorRow][cursorColumn] = String(Character(scalar))
        if width == 2 { cells[cursorRow][cursorColumn + 1] = "" }
        cursorColumn += width
    }

    private mutating func lineFeed() {
        if cursorRow == rows - 1 { scroll() } else { cursorRow += 1 }
    }

    private mutating func scroll() {
        scrolledOff.append(lines[0])
        cells.removeFirst()
        cells.append(Array(repeating: " ", count: columns))
    }

    private mutating func obey(_ final: UInt8, _ numbers: [Int]) {
        let first = max(1, numbers.first ?? 1)
        let column = min(cursorColumn, columns - 1)
        switch Character(Unicode.Scalar(final)) {
        case "A": cursorRow = max(0, cursorRow - first)
        case "B": cursorRow = min(rows - 1, cursorRow + first)
        case "C": cursorColumn = min(columns - 1, column + first)
        case "D": cursorColumn = max(0, column - first)
        case "G": cursorColumn = min(columns, first) - 1
        case "H":
            cursorRow = min(rows, first) - 1
            cursorColumn = min(columns, max(1, numbers.dropFirst().first ?? 1)) - 1
        case "J": eraseScreen(numbers.first ?? 0)
        case "K": eraseRow(numbers.first ?? 0, column: column)
        case "P":
            let count = min(first, columns - column)
            cells[cursorRow].removeSubrange(column..<column + count)
            cells[cursorRow] += Array(repeating: " ", count: count)
        case "@":
            cells[cursorRow].insert(contentsOf: Array(repeating: " ", count: first), at: column)
            cells[cursorRow].removeLast(first)
        default: break
        }
    }

    /// A program takes a screen of its own, or gives it back.
    private mutating func useOtherScreen(_ isOn: Bool) {
        if isOn {
            usual = usual ?? (cells, cursorRow, cursorColumn)
        } else if let before = usual {
            usual = nil
            cells = before.cells
            (cursorRow, cursorColumn) = (before.row, before.column)
            // The size may have changed meanwhile.
            resize(columns: columns, rows: rows)
        }
    }

    /// The number of the mode in which a program has a screen of its own.
    private static let otherScreen = 1049

    private mutating func eraseScreen(_ how: Int) {
        if how == 0 { eraseRow(0, column: min(cursorColumn, columns - 1)) }
        for row in (how == 0 ? cursorRow + 1 : 0)..<rows where how == 0 || how >= 2 {
            cells[row] = Array(repeating: " ", count: columns)
        }
    }

    private mutating func eraseRow(_ how: Int, column: Int) {
        let range = how == 0 ? column..<columns : how == 1 ? 0..<column + 1 : 0..<columns
        for index in range { cells[cursorRow][index] = " " }
    }
}
