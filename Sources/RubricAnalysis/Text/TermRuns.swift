/// The stretches of a text that are made of a rubric's own terms alone.
///
/// However such terms are joined, by spaces, commas, full stops or "and", in order or shuffled, they stand side by
/// side with nothing said in between, and what stands around them changes nothing about that. In the bank's 250
/// written answers no stretch of concept terms is longer than 16 words and none of a framework's cues longer
/// than 44; a rubric read out has hundreds.
struct TermRuns {
    /// A stretch of terms.
    struct Run {
        /// From the first token to the last.
        let tokens: ClosedRange<Int>
        /// How many words it has; articles, "and", "or" and signs are not counted and end no stretch.
        let words: Int
        /// Whether it is one or more whole sentences.
        let isWholeSentences: Bool
    }

    /// The stretches in order; every term of the text is in one.
    let runs: [Run]
    private let runOf: [Int32]

    /// Looks for the terms of a vocabulary. Linear in the text's length.
    init(_ text: ParsedText, vocabulary: TermVocabulary) {
        var runs: [Run] = []
        var runOf = [Int32](repeating: -1, count: text.tokens.count)
        var first: Int?
        var last = 0
        var words = 0
        func close() {
            guard let start = first else { return }
            for index in start...last { runOf[index] = Int32(runs.count) }
            runs.append(
                Run(
                    tokens: start...last, words: words,
                    isWholeSentences: Self.isBeginning(start, text) && Self.isEnd(last, text)))
            first = nil
            words = 0
        }
        for (index, token) in text.tokens.enumerated() where !Self.isTransparent(token) {
            guard vocabulary.contains(token) else {
                close()
                continue
            }
            if first == nil { first = index }
            last = index
            words += 1
        }
        close()
        self.runs = runs
        self.runOf = runOf
    }

    /// The stretch that a token is in; nil for none.
    func run(at token: Int) -> Int? {
        runOf[token] < 0 ? nil : Int(runOf[token])
    }

    /// The words of the stretch that a token is in; 0 for none.
    func words(around token: Int) -> Int {
        run(at: token).map { runs[$0].words } ?? 0
    }

    private static func isTransparent(_ token: Token) -> Bool {
        !token.traits.isDisjoint(with: [.article, .coordinator, .symbol])
    }

    private static func isBeginning(_ token: Int, _ text: ParsedText) -> Bool {
        let sentence = text.sentences[Int(text.sentenceOf[token])].tokens
        return text.tokens[sentence.lowerBound..<token].allSatisfy(isTransparent)
    }

    private static func isEnd(_ token: Int, _ text: ParsedText) -> Bool {
        let sentence = text.sentences[Int(text.sentenceOf[token])].tokens
        return text.tokens[(token + 1)..<sentence.upperBound].allSatisfy(isTransparent)
    }
}
