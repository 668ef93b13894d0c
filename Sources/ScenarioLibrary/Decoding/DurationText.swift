import InterviewModel

/// Times as people write them in content files: `90s`, `4m`, `1h`, `1m30s`.
enum DurationText {
    /// What came of reading one.
    enum Outcome: Hashable {
        /// A time, zero included.
        case time(Milliseconds)
        /// Below zero.
        case negative
        /// Above `longest`.
        case tooLong
        /// Not written as a time.
        case malformed
    }

    /// The longest time that a file may name, 24 hours.
    static let longest = Milliseconds.minutes(24 * 60)

    /// Reads whole numbers with the units `h`, `m`, `s`, each at most once, largest first.
    static func read(_ text: String) -> Outcome {
        var rest = Substring(text)
        let isNegative = rest.first == "-"
        if isNegative { rest = rest.dropFirst() }
        var total = 0
        var smallest = Int.max
        var isTooLong = false
        guard !rest.isEmpty else { return .malformed }
        while !rest.isEmpty {
            let digits = rest.prefix { $0.isASCII && $0.isNumber }
            rest = rest.dropFirst(digits.count)
            guard !digits.isEmpty, let unit = rest.first, let seconds = secondsPerUnit[unit],
                seconds < smallest
            else { return .malformed }
            rest = rest.dropFirst()
            smallest = seconds
            if let number = Int(digits), number <= 24 * 3600 {
                total += number * seconds
            } else {
                isTooLong = true
            }
        }
        if isNegative { return .negative }
        return isTooLong || total > longest.count / 1000 ? .tooLong : .time(.seconds(total))
    }

    private static let secondsPerUnit: [Character: Int] = ["h": 3600, "m": 60, "s": 1]
}
