import InterviewModel

/// The line of a cue that says when its words were said: `00:01:02,500 --> 00:01:04,000`, with what may follow.
struct CueTiming: Equatable {
    /// When the words begin.
    let start: Milliseconds
    /// When they end.
    let end: Milliseconds

    /// What stands between the two.
    private static let arrow = "-->"

    /// Whether a line looks like one, readable or not: an arrow with a number before it. Prose has arrows too.
    static func isMeant(_ line: String) -> Bool {
        guard let arrow = line.firstRange(of: arrow) else { return false }
        return line[..<arrow.lowerBound].first { !$0.isWhitespace }.map { $0.isASCII && $0.isNumber } ?? false
    }

    /// The times of a line; nil where they cannot be read, or end before they begin.
    init?(_ line: String) {
        guard let arrow = line.firstRange(of: Self.arrow) else { return nil }
        // Behind the end there may be settings, or where on the picture the words stand.
        let rest = line[arrow.upperBound...].drop(while: \.isWhitespace).prefix { !$0.isWhitespace }
        guard let start = Self.time(line[..<arrow.lowerBound].trimmed[...]), let end = Self.time(rest),
            start <= end
        else { return nil }
        self.start = start
        self.end = end
    }

    /// A time: hours and minutes may be missing, and behind the seconds a point or comma with any number of digits.
    private static func time(_ text: Substring) -> Milliseconds? {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        guard (1...3).contains(parts.count), let last = parts.last else { return nil }
        let halves = last.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
        guard halves.count <= 2, let seconds = number(halves[0]) else { return nil }
        var millis = 0
        if halves.count == 2 {
            guard let fraction = number(halves[1].prefix(3)), halves[1].allSatisfy(\.isWholeNumber) else {
                return nil
            }
            millis = halves[1].count == 1 ? fraction * 100 : halves[1].count == 2 ? fraction * 10 : fraction
        }
        var minutes = 0
        for part in parts.dropLast() {
            guard let value = number(part) else { return nil }
            minutes = minutes * 60 + value
        }
        // Without a larger part before it a number may be any; sixty seconds and more are no time otherwise.
        guard parts.count == 1 || seconds < 60 else { return nil }
        return Milliseconds((minutes * 60 + seconds) * 1000 + millis)
    }

    /// A number of at most five digits, so that no time is longer than anybody speaks.
    private static func number(_ digits: Substring) -> Int? {
        guard (1...5).contains(digits.utf8.count), digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { return nil }
        return Int(digits)
    }
}
