import InterviewModel

/// Something came of it: a verb of effect, more so with a number. Marks a result.
struct OutcomeSign: SentenceSign {
    let components: [ComponentID] = ["result", "results", "outcome"]

    func strength(of sentence: Sentence, in text: ParsedText) -> Double {
        var verbs = 0
        var hasNumber = false
        for token in text.tokens[sentence.tokens] {
            if token.traits.contains(.outcome) { verbs += 1 }
            if token.isNumber { hasNumber = true }
        }
        guard verbs > 0 else { return hasNumber ? 0.15 : 0 }
        return min(1.8, 0.7 * Double(min(verbs, 2)) + (hasNumber ? 0.6 : 0))
    }
}

extension Token {
    /// A number, in digits or as a word.
    var isNumber: Bool { !traits.isDisjoint(with: [.digits, .numberWord]) }
}
