import InterviewModel

/// A class of cost that a text names, in the notation of the field or in words, and where.
struct CostMention: Hashable {
    /// The class; nil where there is one, but none that can be told, as in O(n * k).
    var growth: GrowthClass?
    /// The tokens that name it.
    var tokens: Range<Int>

    /// All that a text names, in order.
    static func all(in tokens: [CostToken]) -> [CostMention] {
        var mentions: [CostMention] = []
        var index = 0
        while index < tokens.count {
            let finder = MentionFinder(tokens: tokens, index: index)
            if let mention = finder.notation() ?? finder.proportion() ?? finder.formula() ?? finder.word() {
                mentions.append(mention)
                index = max(index + 1, mention.tokens.upperBound)
            } else {
                index += 1
            }
        }
        return mentions
    }
}

/// Looks for a mention that begins at one token.
private struct MentionFinder {
    let tokens: [CostToken]
    let index: Int

    private static let words: [String: GrowthClass?] = [
        "linear": .linear, "linearly": .linear, "quadratic": .quadratic, "quadratically": .quadratic,
        "cubic": .cubic, "logarithmic": .logarithmic, "logarithmically": .logarithmic,
        "exponential": .exponential, "exponentially": .exponential, "factorial": .exponential,
        "linearithmic": .linearithmic, "loglinear": .linearithmic, "quasilinear": .linearithmic,
        "constant": .constant, "polynomial": GrowthClass?.none, "sublinear": GrowthClass?.none,
    ]
    /// Where such a word is no cost: linear search, a constant factor, exponential backoff.
    private static let otherUses: Set<String> = [
        "search", "searches", "searching", "probing", "algebra", "order", "list", "backoff", "factor",
        "factors",
        "number", "amount", "string", "value", "values", "size", "overhead", "set", "work",
    ]
    private static let sizes: Set<String> = ["n", "m", "k", "v", "e", "l", "s", "w"]
    private static let measures: Set<String> = ["number", "length", "size", "count", "input", "amount"]

    private func text(_ at: Int) -> String { tokens.indices.contains(at) ? tokens[at].text : "" }

    /// "O(n)", "O(n log n", "big O of n squared", "order of n", "O n".
    func notation() -> CostMention? {
        guard ["o", "oh", "order", "theta", "omega"].contains(text(index)) else { return nil }
        var start = index + 1
        if text(start) == "(", text(index) != "order" {
            guard let end = closing(start) else { return nil }
            let inner = tokens[(start + 1)..<end].filter { $0.text != "\n" }
            return CostMention(
                growth: CostExpression.growth(of: inner), tokens: index..<min(end + 1, tokens.count))
        }
        let isNamed = text(start) == "of"
        if isNamed { start += 1 }
        guard isNamed || text(index) == "o" || text(index) == "order", let run = run(from: start) else {
            return nil
        }
        return CostMention(growth: run.growth, tokens: index..<run.end)
    }

    /// The token after the expression in brackets that open at `start`: its closing bracket, or where the clause
    /// ends without one. Nil for brackets with nothing in them.
    private func closing(_ start: Int) -> Int? {
        var depth = 0
        for at in start..<min(tokens.count, start + 40) {
            switch text(at) {
            case "(": depth += 1
            case ")":
                depth -= 1
                if depth == 0 { return at > start + 1 ? at : nil }
            case ";": return at > start + 1 ? at : nil
            case "\n" where at > start + 1: return at
            default: break
            }
        }
        return tokens.count - start < 20 && tokens.count > start + 1 ? tokens.count : nil
    }

    /// "proportional to the length", "grows with the square of n".
    func proportion() -> CostMention? {
        var at = index
        if text(at) == "square", text(at + 1) == "of" {
            at += text(at + 2) == "the" ? 3 : 2
            guard Self.sizes.contains(text(at)) || Self.measures.contains(text(at)) else { return nil }
            return CostMention(growth: .quadratic, tokens: index..<(at + 1))
        }
        guard text(at) == "proportional", text(at + 1) == "to" else { return nil }
        at += text(at + 2) == "the" ? 3 : 2
        if Self.measures.contains(text(at)) { return CostMention(growth: .linear, tokens: index..<(at + 1)) }
        return run(from: at).map { CostMention(growth: $0.growth, tokens: index..<$0.end) }
    }

    /// "n log n", "n squared", "2^n", "n * m"; a bare n is no cost.
    func formula() -> CostMention? {
        guard index == 0 || !(tokens[index].isAttached && tokens[index - 1].isWord),
            let run = run(from: index),
            run.inner.contains(where: { Self.shows($0.text) }),
            run.inner.contains(where: { Self.sizes.contains($0.text) || $0.text.hasSuffix("logn") })
        else { return nil }
        return CostMention(growth: run.growth, tokens: index..<run.end)
    }

    /// What makes letters and numbers a formula.
    private static func shows(_ text: String) -> Bool {
        ["^", "**", "*", "times", "squared", "cubed", "!"].contains(text) || text.contains("log")
    }

    /// "linear", "in constant time", "log-linear".
    func word() -> CostMention? {
        let before = text(index - 1) == "-" ? text(index - 2) : ""
        if text(index) == "log", ["-", "linear"].contains(text(index + 1)) {
            let end = text(index + 1) == "-" ? index + 3 : index + 2
            if text(end - 1) == "linear" { return CostMention(growth: .linearithmic, tokens: index..<end) }
        }
        if text(index) == "log", text(index + 1) == "time" {
            return CostMention(growth: .logarithmic, tokens: index..<(index + 1))
        }
        guard let growth = Self.words[text(index)], !["non", "sub", "super", "piecewise"].contains(before),
            !Self.otherUses.contains(text(index + 1))
        else { return nil }
        return CostMention(growth: growth, tokens: index..<(index + 1))
    }

    /// The longest stretch from `start` that reads as a formula of letters, numbers, logarithms and signs.
    private func run(from start: Int) -> (growth: GrowthClass?, inner: [CostToken], end: Int)? {
        var at = start
        var inner: [CostToken] = []
        var depth = 0
        scan: while tokens.indices.contains(at) {
            var token = tokens[at]
            switch token.text {
            case "(":
                guard token.isAttached || inner.last?.text == "log" else { break scan }
                depth += 1
            case ")":
                guard depth > 0 else { break scan }
                depth -= 1
            case "to":
                guard let power = self.power(at) else { break scan }
                token.text = "^"
                at = power - 1
            case "-" where ["squared", "cubed", "log"].contains(text(at + 1)):
                at += 1
                continue scan
            case "two": token.text = "2"
            case "one": token.text = "1"
            case "log", "lg", "squared", "cubed", "^", "**", "*", "+", "times", "plus", "logn", "nlogn", "!":
                break
            default:
                guard token.isNumber || Self.sizes.contains(token.text) else { break scan }
            }
            inner.append(token)
            at += 1
        }
        while let last = inner.last,
            ["+", "*", "times", "plus", "^", "**", "(", "log", "lg"].contains(last.text)
        {
            inner.removeLast()
            at -= 1
        }
        let isFormula = inner.contains {
            Self.sizes.contains($0.text) || $0.isNumber || $0.text.hasSuffix("logn")
        }
        return isFormula ? (CostExpression.growth(of: inner), inner, at) : nil
    }

    /// The token after "to the power of" or "to the" in "two to the n"; nil where it means something else.
    private func power(_ at: Int) -> Int? {
        guard text(at + 1) == "the" else { return nil }
        let next = text(at + 2) == "power" && text(at + 3) == "of" ? at + 4 : at + 2
        return Self.sizes.contains(text(next)) || tokens.indices.contains(next) && tokens[next].isNumber
            ? next : nil
    }
}
