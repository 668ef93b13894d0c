/// The stretches of a text that are made of a rubric's own terms alone.
///
/// However such terms are joined, by spaces, commas, full stops or "and", in order or shuffled, they stand side by
/// side with nothing said in between, and what stands around them changes nothing about that. In the bank's 250
/// written answers no stretch of concept terms is longer than 16 words and none of a framework's cues longer
/// than 44; a rubric read out has hundreds.
final class TermRuns {
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
        guard !vocabulary.isEmpty else {
            self.runs = []
            self.runOf = runOf
            return
        }
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

    /// Whether a token of content is a term.
    func isTerm(_ token: Int) -> Bool { runOf[token] >= 0 }

    /// The words of the stretch that a token is in; 0 for none.
    func words(around token: Int) -> Int {
        run(at: token).map { runs[$0].words } ?? 0
    }

    /// Whether a stretch of so many words can be there at all: it would lie over every so many-th token, so that
    /// few of them tell.
    static func mayHold(_ words: Int, _ text: ParsedText, vocabulary: TermVocabulary) -> Bool {
        func goesOn(_ index: Int) -> Bool {
            isTransparent(text.tokens[index]) || vocabulary.contains(text.tokens[index])
        }
        return stride(from: words - 1, to: text.tokens.count, by: words).contains { middle in
            guard goesOn(middle) else { return false }
            var (first, last) = (middle, middle)
            while first > 0, last - first < words, goesOn(first - 1) { first -= 1 }
            while last + 1 < text.tokens.count, last - first < words, goesOn(last + 1) { last += 1 }
            return last - first + 1 >= words
        }
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
