/// Takes the regular expressions of rubrics apart.
///
/// Of the whole language only what rubrics need: characters, sets, groups, choices, greedy repetitions, `\b`, `^`
/// and looking ahead. Whatever else stands in a pattern, the parser gives it up rather than guess.
struct PatternParser {
    /// A pattern that is not of the simple kind.
    private struct Unknown: Error {}

    private let scalars: [Unicode.Scalar]
    private var at = 0
    /// Whether a character beyond ASCII stands in the pattern.
    private var isForeign = false
    /// Whether the parts stand for more than the pattern does.
    private var isLoose = false

    private init(_ source: String) {
        scalars = Array(source.unicodeScalars)
    }

    /// The pattern's parts; nil where there is anything in it that is not known here.
    ///
    /// `isForeign` tells of characters beyond ASCII in it: no text of ASCII holds them.
    /// `isLoose` where it repeats what a group took, which any text stands for here: where the parts find nothing
    /// the pattern finds nothing, but not the other way about.
    static func parse(_ source: String) -> (node: PatternNode, isForeign: Bool, isLoose: Bool)? {
        var parser = PatternParser(source)
        guard let node = try? parser.choice(), parser.at == parser.scalars.count, node.leastLength > 0
        else { return nil }
        return (node, parser.isForeign, parser.isLoose)
    }

    private var next: Unicode.Scalar? { at < scalars.count ? scalars[at] : nil }

    private mutating func take(_ wanted: Unicode.Scalar) -> Bool {
        guard next == wanted else { return false }
        at += 1
        return true
    }

    private mutating func choice() throws(Unknown) -> PatternNode {
        var choices = [try row()]
        while take("|") { choices.append(try row()) }
        return choices.count == 1 ? choices[0] : .choice(choices)
    }

    private mutating func row() throws(Unknown) -> PatternNode {
        var parts: [PatternNode] = []
        while let scalar = next, scalar != "|", scalar != ")" {
            parts.append(try repeated(try atom()))
        }
        return .row(parts)
    }

    private mutating func atom() throws(Unknown) -> PatternNode {
        guard let scalar = next else { throw Unknown() }
        at += 1
        switch scalar {
        case "(": return try group()
        case "[": return .one(try set())
        case ".": return .one(.noLineEnd)
        case "^": return .start
        case "\\" where next.map { ("1"..."9").contains($0) } ?? false:
            at += 1
            isLoose = true
            return .times(.one(PatternSet { _ in true }), least: 0, most: nil)
        case "\\": return take("b") ? .wordBoundary : .one(try escaped())
        case "*", "+", "?", "{", "}", "]", "$": throw Unknown()
        default: return .one(only(scalar))
        }
    }

    private mutating func group() throws(Unknown) -> PatternNode {
        var isAhead = false
        var isDenied = false
        if take("?") {
            if take("!") {
                isAhead = true
                isDenied = true
            } else if take("=") {
                isAhead = true
            } else if !take(":") {
                throw Unknown()
            }
        }
        let inner = try choice()
        guard take(")"), !(isAhead && isLoose) else { throw Unknown() }
        return isAhead ? .ahead(inner, isDenied: isDenied) : inner
    }

    private mutating func repeated(_ part: PatternNode) throws(Unknown) -> PatternNode {
        let least: Int
        let most: Int?
        if take("*") {
            (least, most) = (0, nil)
        } else if take("+") {
            (least, most) = (1, nil)
        } else if take("?") {
            (least, most) = (0, 1)
        } else if take("{") {
            (least, most) = try bounds()
        } else {
            return part
        }
        // Lazy and possessive repetitions, and repeating nothing without end, are not known here.
        guard next != "?", next != "+", next != "*", next != "{", part.leastLength > 0 else {
            throw Unknown()
        }
        return .times(part, least: least, most: most)
    }

    private mutating func bounds() throws(Unknown) -> (Int, Int?) {
        let least = try number()
        if take("}") { return (least, least) }
        guard take(",") else { throw Unknown() }
        if take("}") { return (least, nil) }
        let most = try number()
        guard take("}"), most >= least, most > 0 else { throw Unknown() }
        return (least, most)
    }

    private mutating func number() throws(Unknown) -> Int {
        var value = 0
        var digits = 0
        while let scalar = next, ("0"..."9").contains(scalar) {
            value = value * 10 + Int(scalar.value - 48)
            digits += 1
            at += 1
        }
        guard (1...3).contains(digits) else { throw Unknown() }
        return value
    }

    private mutating func escaped() throws(Unknown) -> PatternSet {
        guard let scalar = next else { throw Unknown() }
        at += 1
        switch scalar {
        case "w": return .wordCharacters
        case "d": return .digits
        case "s": return .spaces
        case "W": return PatternSet.wordCharacters.inverted
        case "D": return PatternSet.digits.inverted
        case "S": return PatternSet.spaces.inverted
        case "0"..."9", "a"..."z", "A"..."Z": throw Unknown()
        default: return only(scalar)
        }
    }

    private mutating func set() throws(Unknown) -> PatternSet {
        var set = PatternSet()
        let isInverted = take("^")
        var isEmpty = true
        while let scalar = next, scalar != "]" {
            at += 1
            isEmpty = false
            if scalar == "\\" {
                set.formUnion(try escaped())
                continue
            }
            // Sets of sets, and sets less other sets.
            guard scalar != "[", !("&-~".unicodeScalars.contains(scalar) && next == scalar) else {
                throw Unknown()
            }
            guard next == "-", at + 1 < scalars.count, scalars[at + 1] != "]" else {
                set.formUnion(only(scalar))
                continue
            }
            let last = scalars[at + 1]
            guard scalar.isASCII, last.isASCII, last != "\\", last != "[", scalar <= last else {
                throw Unknown()
            }
            at += 2
            set.formUnion(PatternSet { UInt32($0) >= scalar.value && UInt32($0) <= last.value })
        }
        guard take("]"), !isEmpty else { throw Unknown() }
        return isInverted ? set.inverted : set
    }

    private mutating func only(_ scalar: Unicode.Scalar) -> PatternSet {
        var set = PatternSet()
        if scalar.isASCII { set.insert(UInt8(scalar.value)) } else { isForeign = true }
        return set
    }
}
