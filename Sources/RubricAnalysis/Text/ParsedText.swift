/// A text as tokens and sentences, with the bytes they stand in.
final class ParsedText {
    /// The text's UTF-8.
    let bytes: [UInt8]
    /// All tokens in order.
    let tokens: [Token]
    /// The sentences in order; every token is in exactly one.
    let sentences: [Sentence]
    /// For each token the sentence it is in.
    let sentenceOf: [Int32]

    /// The text in lower case, as patterns read it; made when first asked for.
    let lowered: LoweredText

    /// Takes a text apart. Linear in its length.
    init(_ text: String, lexicon: Lexicon) {
        var text = text
        let bytes = text.withUTF8 { Array($0) }
        (tokens, sentences) = bytes.withUnsafeBufferPointer { bytes in
            var tokenizer = Tokenizer(bytes, lexicon: lexicon)
            tokenizer.run()
            return (tokenizer.tokens, tokenizer.sentences)
        }
        var sentenceOf = [Int32](repeating: 0, count: tokens.count)
        for (number, sentence) in sentences.enumerated() {
            for index in sentence.tokens { sentenceOf[index] = Int32(number) }
        }
        self.bytes = bytes
        self.sentenceOf = sentenceOf
        lowered = LoweredText(bytes)
    }

    /// The tokens of a short text, without all that an answer needs besides.
    static func tokens(of text: some StringProtocol, lexicon: Lexicon) -> [Token] {
        var text = String(text)
        return text.withUTF8 { bytes in
            var tokenizer = Tokenizer(bytes, lexicon: lexicon)
            tokenizer.run()
            return tokenizer.tokens
        }
    }

    /// Whether nothing was said at all.
    var isBlank: Bool { tokens.isEmpty }
}
