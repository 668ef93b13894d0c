import InterviewModel

/// How long the sentences are, in words.
struct SentenceLengths {
    /// The number of sentences.
    private(set) var sentences = 0
    /// The number of sentences longer than the limit.
    private(set) var long = 0
    /// The words of the longest.
    private(set) var longest = 0
    /// Where the longest stands.
    private(set) var longestQuote: Quote?

    /// Measures a text. What was cut for being too long to read at once is joined again.
    init(_ text: ParsedText, limit: Int) {
        var words = 0
        var start = 0
        for (number, sentence) in text.sentences.enumerated() {
            if words == 0 { start = sentence.start }
            for token in text.tokens[sentence.tokens] where !token.isJoined && !token.traits.contains(.symbol)
            {
                words += 1
            }
            if Self.goesOn(number, in: text) { continue }
            sentences += 1
            if words > limit { long += 1 }
            if words > longest {
                longest = words
                longestQuote = Quote(start: start, end: sentence.end)
            }
            words = 0
        }
    }

    /// Whether a sentence was cut after so many words, with no mark of its own that ends it.
    private static func goesOn(_ number: Int, in text: ParsedText) -> Bool {
        let sentence = text.sentences[number]
        guard sentence.tokens.count >= Tokenizer.softLimit, number + 1 < text.sentences.count else {
            return false
        }
        let last = text.bytes[sentence.end - 1]
        if last >= 0x80 || [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(last) {
            return false
        }
        return !text.bytes[sentence.end..<text.sentences[number + 1].start].contains(10)
    }
}
