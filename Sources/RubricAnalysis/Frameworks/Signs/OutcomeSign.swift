import InterviewModel

/// Something came of it: a verb of effect, more so with a number. Marks a result.
struct OutcomeSign: SentenceSign {
    /// Results by their usual names.
    let components: [ComponentID] = ["result", "results", "outcome"]

    /// 0.7 for each of two verbs of effect, 0.6 more with a number, up to 1.8.
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
