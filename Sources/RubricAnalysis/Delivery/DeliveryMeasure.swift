import InterviewModel

/// Counts how an answer was said. A panel of its own: nothing here moves the score.
struct DeliveryMeasure {
    private let book: PhraseBook
    /// How many of the book's phrases are fillers; the rest are hedges.
    private let fillers: Int
    private let like: Lexicon.WordID
    private let negation: NegationScope

    /// Sounds and set phrases that fill a gap. Like, so, right and err are words first and are not here; "like"
    /// counts only between commas.
    static let fillerPhrases = [
        "um", "umm", "ummm", "uh", "uhh", "uhm", "erm", "hmm", "you know what i mean", "you know", "i mean",
        "sort of like", "kind of like", "or something like that", "and stuff like that", "and stuff",
        "or whatever",
        "and so on and so forth",
    ]
    /// Phrases that take back what is being said.
    static let hedgePhrases = [
        "maybe", "perhaps", "probably", "possibly", "i guess", "i think", "i believe", "i suppose", "sort of",
        "kind of", "somewhat", "i'm not sure", "more or less", "i feel like", "to some extent",
    ]

    /// The measure with its phrases looked up.
    init(lexicon: Lexicon) {
        var book = PhraseBook()
        fillers = Self.fillerPhrases.compactMap { book.add($0, lexicon: lexicon) }.count
        for phrase in Self.hedgePhrases { _ = book.add(phrase, lexicon: lexicon) }
        self.book = book
        like = lexicon.word("like")
        negation = lexicon.negation
    }

    /// The panel for one answer.
    func report(_ text: ParsedText) -> DeliveryReport {
        var words = 0
        var singular = 0
        var plural = 0
        var numbers = 0
        for token in text.tokens where !token.traits.contains(.symbol) {
            if !token.isJoined { words += 1 }
            if token.traits.contains(.firstSingular) { singular += 1 }
            if token.traits.contains(.firstPlural) { plural += 1 }
            if token.isNumber { numbers += 1 }
        }
        let perHundred = words == 0 ? 0 : 100 / Double(words)
        let hits = book.hits(in: text, negation: negation)
        let fillerCount = count(hits[..<fillers], text) { isFiller($0, text) } + lonelyLikes(text)
        let hedgeCount = count(hits[fillers...], text) { _ in true }
        return DeliveryReport(
            words: words, fillersPer100Words: Double(fillerCount) * perHundred,
            hedgesPer100Words: Double(hedgeCount) * perHundred, firstPersonSingular: singular,
            firstPersonPlural: plural, numbers: numbers)
    }

    /// Hits side by side and word for word, each stretch of text once.
    private func count(
        _ found: ArraySlice<[PhraseBook.Hit]>, _ text: ParsedText, where admits: (PhraseBook.Hit) -> Bool
    ) -> Int {
        var hits = found.joined().filter {
            $0.isLiteral && admits($0) && isTight($0, text)
        }
        hits.sort { ($0.first, -$0.last) < ($1.first, -$1.last) }
        var count = 0
        var end = -1
        for hit in hits where hit.first > end {
            count += 1
            end = hit.last
        }
        return count
    }

    private func isTight(_ hit: PhraseBook.Hit, _ text: ParsedText) -> Bool {
        (hit.first..<hit.last).allSatisfy { Int(text.tokens[$0 + 1].start) - Int(text.tokens[$0].end) <= 2 }
    }

    /// "You know" and "I mean" fill a gap only where a clause ends after them: "you know the answer" does not.
    private func isFiller(_ hit: PhraseBook.Hit, _ text: ParsedText) -> Bool {
        guard hit.last > hit.first, hit.last + 1 < text.tokens.count else { return true }
        let starters = text.tokens[hit.first].traits
        guard starters.contains(.glue) else { return true }
        return isFollowedByMark(hit.last, text) || hit.last - hit.first > 1
    }

    private func lonelyLikes(_ text: ParsedText) -> Int {
        text.tokens.indices.count { index in
            text.tokens[index].word == like && index > 0 && isFollowedByMark(index, text)
                && isFollowedByMark(index - 1, text)
        }
    }

    private func isFollowedByMark(_ index: Int, _ text: ParsedText) -> Bool {
        let at = Int(text.tokens[index].end)
        return at < text.bytes.count
            && (text.bytes[at] == UInt8(ascii: ",") || text.bytes[at] == UInt8(ascii: ".")
                || text.bytes[at] == UInt8(ascii: ";"))
    }
}
