import InterviewModel

extension Field {
    /// `true` or `false`.
    func bool() -> Bool? {
        switch plainText {
        case "true": return true
        case "false": return false
        case let text? where AmbiguousScalar.truth(of: text) != nil:
            let word = AmbiguousScalar.truth(of: text) == true ? "true" : "false"
            fault(
                .ambiguousValue, "`\(text)` is read differently by different tools", help: "Write `\(word)`.")
        default: wrongType("`true` or `false`")
        }
        return nil
    }

    /// A whole number within `range`.
    func integer(in range: ClosedRange<Int>) -> Int? {
        guard let text = plainText, let number = Int(text), text.first != "+" else {
            wrongNumber("a whole number")
            return nil
        }
        guard range.contains(number) else {
            let limits =
                range.upperBound == .max
                ? "at least \(range.lowerBound)" : "from \(range.lowerBound) to \(range.upperBound)"
            fault(.numberOutOfRange, "\(label) must be \(limits), not \(number)")
            return nil
        }
        return number
    }

    /// A number above zero, and at most `limit`.
    func positiveNumber(atMost limit: Double = 1000) -> Double? {
        guard let text = plainText, NumberText.isDecimal(text), let number = Double(text) else {
            wrongNumber("a number")
            return nil
        }
        guard number > 0, number <= limit else {
            fault(
                .numberOutOfRange,
                "\(label) must be above 0 and at most \(NumberText.short(limit)), not \(text)")
            return nil
        }
        return number
    }

    /// A time; `allowZero` for those that may be none.
    func duration(allowZero: Bool = false) -> Milliseconds? {
        guard isText, let text = text() else {
            if !isText { wrongType("a time such as `90s`") }
            return nil
        }
        switch DurationText.read(text) {
        case .time(let time) where time > .zero || allowZero: return time
        case .time, .negative:
            fault(
                .durationOutOfRange,
                "\(label) must be \(allowZero ? "zero or more" : "above zero"), not \(text)")
        case .tooLong:
            fault(.durationOutOfRange, "\(label) is longer than 24 hours: \(text)")
        case .malformed:
            let isBare = Int(text) != nil
            fault(
                .badDuration, "`\(text)` is not a time",
                help: isBare
                    ? "Add the unit: `\(text)s` for seconds, `\(text)m` for minutes."
                    : "Write a whole number with h, m or s, the largest first: `90s`, `4m`, `1m30s`.")
        }
        return nil
    }

    /// An amount of memory within `range`, in bytes.
    func byteCount(in range: ClosedRange<Int>, written limits: String) -> Int? {
        guard isText, let text = text() else {
            if !isText { wrongType("an amount such as `64MiB`") }
            return nil
        }
        guard let bytes = ByteCountText.read(text) else {
            fault(
                .badSize, "`\(text)` is not an amount of memory",
                help: "Write a whole number with KiB, MiB or GiB, such as `512MiB`.")
            return nil
        }
        guard range.contains(bytes) else {
            fault(.numberOutOfRange, "\(label) must be from \(limits), not \(text)")
            return nil
        }
        return bytes
    }

    /// An id of the alphabet of ids.
    func id<Entity>(_: Entity.Type = Entity.self) -> Identifier<Entity>? {
        guard let text = text() else { return nil }
        guard Identifier<Entity>.isValid(text) else {
            let mended = Self.mended(text)
            fault(
                .invalidID, "`\(text)` is not an id: an id is made of a-z, 0-9 and single hyphens",
                help: Identifier<Entity>.isValid(mended) ? "Write it as `\(mended)`." : nil)
            return nil
        }
        return Identifier(rawValue: text)
    }

    /// One of the words of an enumeration.
    func word<Words: RawRepresentable<String> & CaseIterable>(_: Words.Type = Words.self) -> Words? {
        guard let text = text() else { return nil }
        if let word = Words(rawValue: text) { return word }
        let words = Words.allCases.map(\.rawValue)
        fault(
            .unknownWord, "\(label) cannot be `\(text)`",
            help: Suggestion.help(for: text, in: words)
                ?? "It can be \(words.map { "`\($0)`" }.joined(separator: ", ")).")
        return nil
    }

    private func wrongNumber(_ expected: String) {
        guard let text = plainText, !value.isNothing else {
            var help: String?
            if case .scalar(let text, _) = value.content, Double(text) != nil { help = "Remove the quotes." }
            return wrongType(expected, help: help)
        }
        fault(.wrongType, "\(label) must be \(expected), not `\(text)`")
    }

    /// The id that was probably meant: lower case, with hyphens for everything else.
    private static func mended(_ text: String) -> String {
        let lowered = text.lowercased()
        let words = lowered.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        return words.joined(separator: "-")
    }
}
