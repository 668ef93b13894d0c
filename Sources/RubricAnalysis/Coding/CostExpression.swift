import InterviewModel

/// Reads what stands within the brackets of O(...), or the same in words: `n log n`, `n squared`, `len(words)`.
struct CostExpression {
    /// A product of sizes, logarithms and numbers.
    private struct Term {
        var degree = 0
        var logarithms = 0
        var sizes: Set<String> = []
        var isExponential = false
        /// Whether it holds something that has no class here, such as a square root.
        var isUnclear = false

        static let unclear = Term(isUnclear: true)

        /// The class it belongs to; nil where it has none, or rests on two sizes whose relation is not known.
        var growth: GrowthClass? {
            if isUnclear { return nil }
            if isExponential { return .exponential }
            if sizes.count > 1 { return nil }
            return switch (degree, logarithms) {
            case (0, 0): .constant
            case (0, 1): .logarithmic
            case (1, 0): .linear
            case (1, 1): .linearithmic
            case (2, 0): .quadratic
            case (3, 0): .cubic
            default: nil
            }
        }

        static func * (left: Term, right: Term) -> Term {
            Term(
                degree: left.degree + right.degree, logarithms: left.logarithms + right.logarithms,
                sizes: left.sizes.union(right.sizes),
                isExponential: left.isExponential || right.isExponential,
                isUnclear: left.isUnclear || right.isUnclear)
        }
    }

    /// Sizes of which nobody knows how they grow with the input: the height of a tree.
    private static let unclearSizes: Set<String> = ["h", "height", "depth"]
    private static let logarithms: Set<String> = ["log", "lg", "ln"]

    private let tokens: [CostToken]
    private var index = 0
    private var depth = 0

    private init(_ tokens: [CostToken]) {
        self.tokens = tokens
    }

    /// The class of an expression; nil where it has none of those known here, or it rests on several sizes whose
    /// product counts: nobody can say how n times k grows without knowing k.
    static func growth(of tokens: [CostToken]) -> GrowthClass? {
        var reader = CostExpression(tokens)
        let terms = reader.sum()
        guard reader.index == tokens.count, !terms.isEmpty else { return nil }
        return dominant(terms).growth
    }

    private static func dominant(_ terms: [Term]) -> Term {
        if terms.contains(where: { $0.growth == nil }) { return .unclear }
        return terms.max { ($0.growth ?? .constant) < ($1.growth ?? .constant) } ?? .unclear
    }

    private var next: String? { index < tokens.count ? tokens[index].text : nil }

    private mutating func take(_ texts: String...) -> Bool {
        guard let next, texts.contains(next) else { return false }
        index += 1
        return true
    }

    private mutating func sum() -> [Term] {
        depth += 1
        defer { depth -= 1 }
        // Deeper than any real cost; a bound, because the text is anybody's.
        guard depth < 20, var terms = product().map({ [$0] }) else { return [.unclear] }
        while take("+", "-", "plus") {
            guard let term = product() else { return [.unclear] }
            terms.append(term)
        }
        return terms
    }

    private mutating func product() -> Term? {
        guard var result = power() else { return nil }
        while true {
            if take("/") {
                guard let divisor = power(), divisor.growth == .constant else { return .unclear }
            } else {
                let isTimes = take("*", "times")
                guard let factor = power() else { return isTimes ? nil : result }
                result = result * factor
            }
        }
    }

    private mutating func power() -> Term? {
        guard let base = atom() else { return nil }
        if take("!") { return base.sizes.isEmpty ? base : Term(isExponential: true) }
        if take("squared") { return raised(base, to: 2) }
        if take("cubed") { return raised(base, to: 3) }
        // "n2" is how n² comes out of a plain keyboard; "n 2" is not.
        if base.degree == 1, index < tokens.count, tokens[index].isAttached, ["2", "3"].contains(next) {
            defer { index += 1 }
            return raised(base, to: Int(tokens[index].text) ?? 1)
        }
        guard take("^", "**") else { return base }
        if let next, let exponent = Int(next) {
            index += 1
            return next.count > 1 || take(".") ? .unclear : raised(base, to: exponent)
        }
        guard let exponent = atom() else { return nil }
        if exponent.sizes.isEmpty { return .unclear }
        return exponent.degree > 0 ? Term(isExponential: true) : .unclear
    }

    private func raised(_ base: Term, to exponent: Int) -> Term {
        (0..<min(9, max(0, exponent))).reduce(Term()) { result, _ in result * base }
    }

    private mutating func atom() -> Term? {
        guard index < tokens.count else { return nil }
        let token = tokens[index]
        if token.text == "(" { return bracket() }
        guard token.isWord || token.isNumber, !["plus", "times", "squared", "cubed"].contains(token.text)
        else {
            return nil
        }
        index += 1
        if token.isNumber || token.text == "one" || token.text == "two" { return Term() }
        if Self.logarithms.contains(token.text) { return logarithm() }
        if token.text == "sqrt" || token.text == "min" { return unclearCall() }
        if let term = Self.runTogether(token.text) { return term }
        if next == "(", tokens[index].isAttached, !token.isLetter { return bracket() }
        if Self.unclearSizes.contains(token.text) { return .unclear }
        return Term(degree: 1, sizes: [name(from: token)])
    }

    /// A size named by several words, such as "number of words".
    private mutating func name(from token: CostToken) -> String {
        var name = token.text
        guard !token.isLetter else { return name }
        while index < tokens.count, tokens[index].isWord, !tokens[index].isLetter,
            !Self.logarithms.contains(tokens[index].text),
            !["plus", "times", "squared"].contains(tokens[index].text)
        {
            name += " " + tokens[index].text
            index += 1
        }
        return name
    }

    /// What stands in brackets as one term: of several its largest, under one name.
    private mutating func bracket() -> Term? {
        index += 1
        var terms = sum()
        while take(",") { terms += sum() }
        guard take(")") else { return nil }
        return Self.dominant(terms)
    }

    private mutating func logarithm() -> Term? {
        if index < tokens.count, tokens[index].isNumber, tokens[index].isAttached { index += 1 }
        if next == "^" { return unclearCall() }
        guard let argument = atom() else { return nil }
        guard !argument.isUnclear, argument.degree <= 1 else { return .unclear }
        return argument.sizes.isEmpty ? Term() : Term(logarithms: 1, sizes: argument.sizes)
    }

    private mutating func unclearCall() -> Term? {
        index = tokens.count
        return .unclear
    }

    /// Letters written without a gap: "nlogn" and "logn", or the product "nm".
    private static func runTogether(_ text: String) -> Term? {
        if let range = text.firstRange(of: "log"), text.count <= 5, text[range.upperBound...].count == 1 {
            let sizes = [text[..<range.lowerBound], text[range.upperBound...]].filter { !$0.isEmpty }
            return Term(degree: sizes.count - 1, logarithms: 1, sizes: Set(sizes.map(String.init)))
        }
        guard text.count == 2, text.allSatisfy({ "nmkve".contains($0) }) else { return nil }
        return Term(degree: 2, sizes: Set(text.map(String.init)))
    }
}
