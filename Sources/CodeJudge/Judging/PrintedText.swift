import InterviewModel

/// Whether what a program printed is what was expected.
///
/// Compared line by line; spaces at the ends of lines and empty lines at the end do not count, as at contests.
enum PrintedText {
    /// Compares under a challenge's checker: with `unordered` lines in any order, with a tolerance word by word.
    static func matches(_ printed: String, _ expected: String, checker: ResultChecker) -> Bool {
        let (left, right) = (lines(printed), lines(expected))
        switch checker {
        case .equal, .property: return left == right
        case .unordered: return left.sorted(by: bytewise) == right.sorted(by: bytewise)
        case .tolerance:
            return left.count == right.count
                && zip(left, right).allSatisfy { near($0, $1, checker) }
        }
    }

    private static func lines(_ text: String) -> [[UInt8]] {
        var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { line in
            Array(line.reversed().drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }.reversed())
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    private static func bytewise(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.lexicographicallyPrecedes(right)
    }

    private static func near(_ left: [UInt8], _ right: [UInt8], _ checker: ResultChecker) -> Bool {
        let (left, right) = (words(left), words(right))
        return left.count == right.count
            && zip(left, right).allSatisfy { left, right in
                if left == right { return true }
                guard let got = Double(left), let wanted = Double(right) else { return false }
                return ResultComparison.matches(.double(got), .double(wanted), checker: checker)
            }
    }

    private static func words(_ line: [UInt8]) -> [String] {
        line.split { $0 == 0x20 || $0 == 0x09 }.map { String(decoding: $0, as: UTF8.self) }
    }
}
