/// A text as tokens and sentences, with the bytes they stand in.
struct ParsedText {
    /// The text's UTF-8.
    let bytes: [UInt8]
    /// All tokens in order.
    let tokens: [Token]
    /// The sentences in order; every token is in exactly one.
    let sentences: [Sentence]
    /// For each token the sentence it is in.
    let sentenceOf: [Int32]

    /// Takes a text apart. Linear in its length.
    init(_ text: String, lexicon: Lexicon) {
        var text = text
        let bytes = text.withUTF8 { Array($0) }
        var tokenizer = Tokenizer(bytes, lexicon: lexicon)
        tokenizer.run()
        var sentenceOf = [Int32](repeating: 0, count: tokenizer.tokens.count)
        for (number, sentence) in tokenizer.sentences.enumerated() {
            for index in sentence.tokens { sentenceOf[index] = Int32(number) }
        }
        self.bytes = bytes
        self.tokens = tokenizer.tokens
        self.sentences = tokenizer.sentences
        self.sentenceOf = sentenceOf
    }

    /// Whether nothing was said at all.
    var isBlank: Bool { tokens.isEmpty }
}
