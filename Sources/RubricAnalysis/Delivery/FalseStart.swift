/// A small word said twice in a row: "I I went", "the the lock", "we were we were late".
struct FalseStart {
    private static let doubles: UInt8 = 1
    private static let pairs: UInt8 = 2

    private var table = WordMarks()

    /// The words that nobody says twice on purpose; "had had", "that that" and "very very" are English.
    init(lexicon: Lexicon) {
        table.mark(
            """
            a an the i we he she they my our your his their and but because if when with from for of at by into this \
            these those were are have has would could should can will
            """, Self.doubles, lexicon: lexicon)
        table.mark("i we he she they you it the a an this and but so to in", Self.pairs, lexicon: lexicon)
    }

    /// How many words a repetition that begins at a token takes up; 0 where none does.
    func length(at index: Int, in text: ParsedText, _ surroundings: DeliverySurroundings) -> Int {
        let tokens = text.tokens
        let kind = table[tokens[index].word]
        guard kind != 0, index + 1 < tokens.count, !tokens[index].isJoined else { return 0 }
        if kind & Self.doubles != 0, isSame(index, index + 1, tokens),
            !surroundings.hasMark(before: index + 1, in: text)
        {
            return 1
        }
        guard kind & Self.pairs != 0, index + 3 < tokens.count, isSame(index, index + 2, tokens),
            isSame(index + 1, index + 3, tokens), tokens[index + 1].traits.contains(.function),
            (1...3).allSatisfy({ !surroundings.hasMark(before: index + $0, in: text) })
        else { return 0 }
        return 2
    }

    private func isSame(_ left: Int, _ right: Int, _ tokens: [Token]) -> Bool {
        tokens[left].word == tokens[right].word && !tokens[right].isJoined
    }
}
