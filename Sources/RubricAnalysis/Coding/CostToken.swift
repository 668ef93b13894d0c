/// A word, a number or a sign of an answer about cost, in lower case.
struct CostToken: Hashable {
    /// The word, the digits or the sign. Signs that mean the same are one: `·` is `*`, `²` is `^2`.
    var text: String
    /// The first byte.
    var start: Int
    /// The byte after the last.
    var end: Int
    /// Whether it follows the token before it without a gap.
    var isAttached: Bool

    /// Whether it is made of letters.
    var isWord: Bool { text.first?.isLetter ?? false }
    /// Whether it is a single letter, as the sizes in O(n + m) are.
    var isLetter: Bool { text.count == 1 && isWord }
    /// Whether it is a number.
    var isNumber: Bool { text.first?.isNumber ?? false }

    /// Takes a text apart; white space is left out, but line ends are tokens.
    static func tokens(of text: String) -> [CostToken] {
        var tokens: [CostToken] = []
        var at = 0
        var lastEnd = -1
        for character in text {
            let length = character.utf8.count
            defer { at += length }
            if character.isWhitespace, !character.isNewline { continue }
            let isNewline = character.isNewline
            for (part, sign) in (isNewline ? ["\n"] : signs[character] ?? [lowered(character)]).enumerated() {
                let attaches = part > 0 || lastEnd == at
                let token = CostToken(text: sign, start: at, end: at + length, isAttached: attaches)
                if part == 0, attaches, let last = tokens.last, last.continues(with: sign) {
                    tokens[tokens.count - 1].text += sign
                    tokens[tokens.count - 1].end = at + length
                } else {
                    tokens.append(token)
                }
            }
            lastEnd = at + length
        }
        return tokens
    }

    /// Signs that are written in several ways.
    private static let signs: [Character: [String]] = [
        "\u{00B2}": ["^", "2"], "\u{00B3}": ["^", "3"], "\u{207F}": ["^", "n"], "\u{00B7}": ["*"],
        "\u{00D7}": ["*"], "\u{22C5}": ["*"], "\u{2217}": ["*"], "\u{221A}": ["sqrt"], "\u{2019}": ["'"],
        "\u{2013}": ["-"], "\u{2014}": [","], "\u{0398}": ["o"], "\u{03B8}": ["o"], "\u{1D4AA}": ["o"],
    ]

    private static func lowered(_ character: Character) -> String { character.lowercased() }

    /// Whether a character belongs to this token: letters and apostrophes to a word, digits to a number, a second
    /// `*` to the first.
    private func continues(with sign: String) -> Bool {
        guard let next = sign.first else { return false }
        if isWord, text != "sqrt" { return next.isLetter || next == "'" || next == "_" }
        if isNumber { return next.isNumber }
        return text == "*" && next == "*"
    }
}
