import InterviewModel

extension ParsedText {
    /// The bytes from the first token to the last.
    func quote(of tokens: ClosedRange<Int>) -> Quote {
        Quote(start: Int(self.tokens[tokens.lowerBound].start), end: Int(self.tokens[tokens.upperBound].end))
    }

    /// The bytes of a whole sentence.
    func quote(ofSentence number: Int) -> Quote {
        Quote(start: sentences[number].start, end: sentences[number].end)
    }

    /// The first token that ends after the byte, by halving.
    func token(endingAfter byte: Int) -> Int? {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if Int(tokens[middle].end) > byte { high = middle } else { low = middle + 1 }
        }
        return low < tokens.count ? low : nil
    }

    /// A sentence of more words is quoted by its clauses.
    static let longSentence = 30
    /// And no quote is shorter than this where there is more of the sentence.
    static let shortQuote = 6

    /// The sentence around some words, or, of a long one, the clauses between its commas: what a person would
    /// quote.
    func clause(around quote: Quote) -> Quote {
        guard let first = token(endingAfter: quote.start) else { return quote }
        var last = first
        while last + 1 < tokens.count, Int(tokens[last + 1].start) < quote.end { last += 1 }
        let from = sentences[Int(sentenceOf[first])]
        let to = sentences[Int(sentenceOf[last])]
        if to.tokens.upperBound - from.tokens.lowerBound <= Self.longSentence {
            return Quote(start: from.start, end: to.end)
        }
        var start = first
        var end = last
        repeat {
            start = clauseStart(before: start, from: from.tokens.lowerBound)
            end = clauseEnd(after: end, upTo: to.tokens.upperBound)
            if end - start + 1 >= Self.shortQuote { break }
            if end + 1 < to.tokens.upperBound {
                end += 1
            } else if start > from.tokens.lowerBound {
                start -= 1
            }
        } while end + 1 < to.tokens.upperBound || start > from.tokens.lowerBound
        return self.quote(of: start...end)
    }

    private func clauseStart(before token: Int, from first: Int) -> Int {
        var at = token
        while at > first, !hasMark(between: at - 1) { at -= 1 }
        return at
    }

    private func clauseEnd(after token: Int, upTo limit: Int) -> Int {
        var at = token
        while at + 1 < limit, !hasMark(between: at) { at += 1 }
        return at
    }

    /// Whether a comma, colon, semicolon or bracket stands between a token and the next.
    private func hasMark(between token: Int) -> Bool {
        bytes[Int(tokens[token].end)..<Int(max(tokens[token].end, tokens[token + 1].start))].contains {
            [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")")]
                .contains($0)
        }
    }
}
