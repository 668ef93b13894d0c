/// Tells whether words stand under a negation or in a contrast: "not thread-safe", "unlike a list".
///
/// A negation reaches forward within its clause, and only a few words: "does not lock, it copies" denies the
/// lock and not the copy.
final class NegationScope {
    /// How many words a negation reaches.
    static let reach = 5

    private let of: Lexicon.WordID
    private let than: Lexicon.WordID
    private let contrastStarts: WordSet
    private let unlike: Lexicon.WordID
    private let more: Lexicon.WordID
    private let softened: WordSet
    private let that: Lexicon.WordID
    private let rejections: WordSet

    /// The scope rules with their words looked up.
    init(lexicon: Lexicon) {
        of = lexicon.word("of")
        than = lexicon.word("than")
        contrastStarts = [lexicon.word("instead"), lexicon.word("rather")]
        unlike = lexicon.word("unlike")
        more = lexicon.word("more")
        softened = WordSet(
            ["only", "just", "merely", "simply", "necessarily", "doubt"].map { lexicon.word($0) })
        that = lexicon.word("that")
        rejections = WordSet(
            [
                "deny", "denies", "doubt", "doubts", "dispute", "false", "wrong", "untrue", "incorrect",
                "nonsense", "myth", "disagree",
            ].map { lexicon.word($0) })
    }

    /// Whether the word at `first` is denied. Two negations cancel out.
    func denies(_ first: Int, in tokens: [Token], from sentenceStart: Int) -> Bool {
        var denials = 0
        var at = first - 1
        var words = 0
        let clause = tokens[first].clause
        while at >= sentenceStart, words < Self.reach, tokens[at].clause == clause {
            let token = tokens[at]
            // "No more than one thread" says one thread.
            if token.word == more, tokens[at + 1].word == than { return false }
            if token.traits.contains(.negator) {
                if !softened.contains(tokens[at + 1].word) { denials += 1 }
            } else if token.word == that, at > sentenceStart, rejects(at - 1, in: tokens, sentenceStart) {
                denials += 1
            } else if token.word == unlike {
                denials += 1
            } else if token.word == of || token.word == than, at > sentenceStart,
                contrastStarts.contains(tokens[at - 1].word)
            {
                denials += 1
            }
            if !token.traits.contains(.article) { words += 1 }
            at -= 1
        }
        return denials % 2 == 1
    }

    /// "I deny that", "it is false that"; "there is no doubt that" says the opposite.
    private func rejects(_ index: Int, in tokens: [Token], _ sentenceStart: Int) -> Bool {
        guard rejections.contains(tokens[index].word) else { return false }
        let isSoftened = softened.contains(tokens[index].word)
        return !(isSoftened && index > sentenceStart && tokens[index - 1].traits.contains(.negator))
    }
}
