/// A regular expression of a rubric, kept from running away.
///
/// A faulty or dangerous one is no pattern at all: the content check tells the author, and the score goes on
/// without it.
final class AnswerPattern {
    /// Whether the expression itself speaks of a negation.
    let speaksOfNegation: Bool

    /// For texts that have units; nil where the expression is beyond `PatternParser`.
    private let program: PatternProgram?
    /// What a text must hold for the program to find anything.
    private let needs: PatternNeeds?
    private let isForeign: Bool
    private let isLoose: Bool
    private let expression: StandardExpression

    /// No more places of one pattern are kept.
    static let matchLimit = 16

    /// Compiles an expression; nil where it is not one, or where it could take for ever.
    init?(_ source: String) {
        guard !Self.repeatsRepetition(source) else { return nil }
        let parsed = PatternParser.parse(source)
        expression = StandardExpression(source)
        guard parsed?.isLoose == false || expression.regex != nil else { return nil }
        program = parsed.flatMap { PatternProgram($0.node) }
        needs = parsed.flatMap { PatternNeeds($0.node) }
        isForeign = parsed?.isForeign ?? false
        isLoose = parsed?.isLoose ?? false
        let words = source.lowercased().split { !$0.isLetter && $0 != "'" }
        speaksOfNegation = words.contains { word in
            ["not", "no", "never", "without", "cannot", "nor", "neither"].contains(word)
                || word.hasSuffix("n't")
        }
    }

    /// The places as ranges of UTF-8 bytes, empty ones left out.
    func matches(in text: LoweredText) -> [Range<Int>] {
        if let program, let units = text.units, units.isASCII || !isForeign {
            if let needs, !needs.areMet(by: text.rows) { return [] }
            let found = program.matches(in: units.units, limit: isLoose ? 1 : Self.matchLimit)
            if !isLoose || found.isEmpty { return found.map(units.bytes) }
        }
        return matchesOfRegex(in: text)
    }

    /// The same places, found by the standard library: slower, and for any text and expression.
    func matchesOfRegex(in text: LoweredText) -> [Range<Int>] {
        guard let regex = expression.regex else { return [] }
        let string = text.string
        var ranges: [Range<Int>] = []
        for match in string.matches(of: regex).prefix(Self.matchLimit) where !match.range.isEmpty {
            let start = string.utf8.distance(from: string.startIndex, to: match.range.lowerBound)
            let length = string.utf8.distance(from: match.range.lowerBound, to: match.range.upperBound)
            ranges.append(start..<(start + length))
        }
        return ranges
    }

    /// Repeating a group a few times is harmless whatever it holds: `(?:\w+ ){0,4}` allows four words between.
    private static let fewTimes = 8

    /// Whether a group that repeats holds something that repeats without end, as in `(a+)+`: such an
    /// expression may need time beyond measure for a short text.
    static func repeatsRepetition(_ source: String) -> Bool {
        var open: [Bool] = []
        var closedRepeats = false
        var isEscaped = false
        var isInSet = false
        var previousClosed = false
        for index in source.indices {
            let character = source[index]
            defer { previousClosed = !isEscaped && !isInSet && character == ")" }
            if isEscaped {
                isEscaped = false
                continue
            }
            if character == "\\" {
                isEscaped = true
            } else if isInSet {
                if character == "]" { isInSet = false }
            } else if character == "[" {
                isInSet = true
            } else if character == "(" {
                open.append(false)
            } else if character == ")" {
                closedRepeats = open.popLast() ?? false
                if closedRepeats, !open.isEmpty { open[open.count - 1] = true }
            } else if character == "+" || character == "*" || character == "{" {
                if previousClosed, closedRepeats, !repeatsFewTimes(source[index...]) { return true }
                if !open.isEmpty { open[open.count - 1] = true }
            }
        }
        return false
    }

    private static func repeatsFewTimes(_ repetition: Substring) -> Bool {
        guard repetition.first == "{" else { return false }
        let bounds = repetition.dropFirst().prefix { $0 != "}" }
        let most = bounds.split(separator: ",", omittingEmptySubsequences: false).last
        return most.flatMap { Int($0) }.map { $0 <= fewTimes } ?? false
    }
}

/// An expression of the standard library, compiled when first asked for: that takes longer than to score an answer.
private final class StandardExpression {
    private let source: String
    /// The expression; nil where it is none.
    private(set) lazy var regex = (try? Regex(source))?.matchingSemantics(.unicodeScalar)

    init(_ source: String) {
        self.source = source
    }
}

/// A text in lower case whose bytes stand where they stood, made when first asked for.
final class LoweredText {
    /// Patterns see no more of an answer than this many bytes: well over what anyone says in an interview.
    static let limit = 20_000

    private let bytes: [UInt8]

    /// The text with a byte for each character; nil where it has characters beyond those.
    private(set) lazy var units = PatternUnits(bytes[..<end])

    /// The rows of two and three among its units.
    private(set) lazy var rows = UnitRows(units?.units ?? [])

    /// The text in lower case. Letters whose lower case takes another number of bytes stay as they are.
    private(set) lazy var string = makeString()

    /// Takes the text's UTF-8.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    private var end: Int {
        var end = min(bytes.count, Self.limit)
        while end < bytes.count, end > 0, bytes[end] & 0xc0 == 0x80 { end -= 1 }
        return end
    }

    private func makeString() -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in String(decoding: bytes[0..<end], as: UTF8.self).unicodeScalars {
            let lower = scalar.properties.lowercaseMapping.unicodeScalars
            if let only = lower.first, lower.count == 1, only.utf8Length == scalar.utf8Length {
                scalars.append(only)
            } else {
                scalars.append(scalar)
            }
        }
        return String(scalars)
    }
}

extension Unicode.Scalar {
    fileprivate var utf8Length: Int { value < 0x80 ? 1 : value < 0x800 ? 2 : value < 0x10000 ? 3 : 4 }
}
