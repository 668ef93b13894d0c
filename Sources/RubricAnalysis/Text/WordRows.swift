/// The rows of so many words that stand in a question: an answer made of them is the question said back.
struct WordRows {
    /// A row of so many words that stands in the question as well was copied from it.
    static let length = 4

    private var rows: Set<SIMD4<Int32>> = []
    private var firsts = WordSet()

    /// The rows of a text; none of a shorter one.
    init(_ text: ParsedText) {
        let tokens = text.tokens
        guard tokens.count >= Self.length else { return }
        for start in 0...(tokens.count - Self.length) {
            rows.insert(Self.row(tokens, start))
            firsts.insert(tokens[start].word)
        }
    }

    /// Whether there is none.
    var isEmpty: Bool { rows.isEmpty }

    /// Whether the row that begins at a token is one of them; there must be enough tokens after it.
    func contains(_ tokens: [Token], from start: Int) -> Bool {
        firsts.contains(tokens[start].word) && rows.contains(Self.row(tokens, start))
    }

    private static func row(_ tokens: [Token], _ start: Int) -> SIMD4<Int32> {
        SIMD4(tokens[start].word, tokens[start + 1].word, tokens[start + 2].word, tokens[start + 3].word)
    }
}
