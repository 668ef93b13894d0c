/// What has to change, line by line, to make one text of another.
public struct LineDifference: Hashable, Sendable {
    /// A line and where it belongs.
    public struct Line: Hashable, Sendable {
        /// Where a line belongs.
        public enum Side: Sendable {
            /// To both texts.
            case both
            /// To the old text only.
            case removed
            /// To the new text only.
            case added
        }

        /// Where it belongs.
        public let side: Side
        /// Its text, without a line end.
        public let text: String
    }

    /// Changes that stand close together, with the lines around them.
    public struct Hunk: Hashable, Sendable {
        /// The number of its first line in the old text, from 1; 0 before the first.
        public let oldStart: Int
        /// The same for the new text.
        public let newStart: Int
        /// Its lines.
        public let lines: [Line]

        /// How many lines it has of the old text.
        public var oldCount: Int { lines.count { $0.side != .added } }
        /// How many lines it has of the new text.
        public var newCount: Int { lines.count { $0.side != .removed } }
        /// Its heading as the diffs of other tools have it.
        public var heading: String { "@@ -\(oldStart),\(oldCount) +\(newStart),\(newCount) @@" }
    }

    /// All lines of both texts, in order.
    public let lines: [Line]

    /// Lines around a change that are shown with it.
    public static let context = 3

    /// More pairs of lines than this, beyond what both texts begin and end with, are not compared one by one: all
    /// old lines count as removed and all new ones as added.
    private static let mostPairs = 4_000_000

    /// The difference of two texts.
    public init(from old: String, to new: String) {
        let (old, new) = (Self.split(old), Self.split(new))
        let start = zip(old, new).prefix { $0 == $1 }.count
        let most = min(old.count, new.count) - start
        let end = zip(old.reversed(), new.reversed()).prefix(most).prefix { $0 == $1 }.count
        let middle = Self.compare(old[start..<old.count - end], new[start..<new.count - end])
        lines =
            old.prefix(start).map { Line(side: .both, text: $0) } + middle
            + old.suffix(end).map { Line(side: .both, text: $0) }
    }

    /// How many lines are new.
    public var added: Int { lines.count { $0.side == .added } }

    /// How many lines are gone.
    public var removed: Int { lines.count { $0.side == .removed } }

    /// The changes with the lines around them; empty where there are none.
    public var hunks: [Hunk] {
        var hunks: [Hunk] = []
        var (oldNumber, newNumber) = (1, 1)
        var numbers: [(old: Int, new: Int)] = []
        for line in lines {
            numbers.append((oldNumber, newNumber))
            if line.side != .added { oldNumber += 1 }
            if line.side != .removed { newNumber += 1 }
        }
        var shown: Range<Int>?
        func finish() {
            guard let range = shown else { return }
            let part = Array(lines[range])
            let (old, new) = numbers[range.lowerBound]
            hunks.append(
                Hunk(
                    oldStart: part.contains { $0.side != .added } ? old : old - 1,
                    newStart: part.contains { $0.side != .removed } ? new : new - 1, lines: part))
        }
        for index in lines.indices where lines[index].side != .both {
            let around = max(0, index - Self.context)..<min(lines.count, index + Self.context + 1)
            if let range = shown, around.lowerBound <= range.upperBound {
                shown = range.lowerBound..<around.upperBound
            } else {
                finish()
                shown = around
            }
        }
        finish()
        return hunks
    }

    private static func split(_ text: String) -> [String] {
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        // The line end of the last line begins no further one.
        if lines.last == "" { lines.removeLast() }
        return lines
    }

    /// The longest common subsequence of both, from a table of the lengths for all rests.
    private static func compare(_ old: ArraySlice<String>, _ new: ArraySlice<String>) -> [Line] {
        let (old, new) = (Array(old), Array(new))
        guard old.count * new.count <= mostPairs else {
            return old.map { Line(side: .removed, text: $0) } + new.map { Line(side: .added, text: $0) }
        }
        let width = new.count + 1
        var lengths = [Int32](repeating: 0, count: (old.count + 1) * width)
        for row in old.indices.reversed() {
            for column in new.indices.reversed() {
                lengths[row * width + column] =
                    old[row] == new[column]
                    ? lengths[(row + 1) * width + column + 1] + 1
                    : max(lengths[(row + 1) * width + column], lengths[row * width + column + 1])
            }
        }
        var lines: [Line] = []
        var (row, column) = (0, 0)
        while row < old.count || column < new.count {
            if row < old.count, column < new.count, old[row] == new[column] {
                lines.append(Line(side: .both, text: old[row]))
                (row, column) = (row + 1, column + 1)
            } else if row < old.count,
                column == new.count
                    || lengths[(row + 1) * width + column] >= lengths[row * width + column + 1]
            {
                lines.append(Line(side: .removed, text: old[row]))
                row += 1
            } else {
                lines.append(Line(side: .added, text: new[column]))
                column += 1
            }
        }
        return lines
    }
}
