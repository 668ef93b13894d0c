import InterviewModel

/// A way of saying something, ready to be looked for.
enum CompiledAlternative {
    /// A phrase by its number in the book.
    case phrase(Int)
    /// Phrases that all stand in one sentence, by their places in the book's list of members; `holdsNegation` where
    /// one of them says no itself.
    case near(Range<Int>, holdsNegation: Bool)
    /// A regular expression by its number among the patterns; `holdsNegation` where it speaks of one.
    case pattern(Int, holdsNegation: Bool)
}

/// Where an alternative was found.
struct AlternativeHit {
    /// The tokens from the first to the last.
    let tokens: ClosedRange<Int>
    /// The tokens that are the match itself: all of them, or a first part and others with words in between.
    let part: ClosedRange<Int>
    let others: [ClosedRange<Int>]
    /// Whether it stands there word for word.
    let isLiteral: Bool
    /// The sentence it begins in.
    let sentence: Int

    /// Whether all parts of the match pass a test.
    func allParts(_ test: (ClosedRange<Int>) -> Bool) -> Bool {
        test(part) && others.allSatisfy(test)
    }
}

/// Compiles alternatives into one phrase book and finds them again in texts.
final class AlternativeBook {
    private var phrases: PhraseBook
    private var patterns: [AnswerPattern] = []
    /// The numbers of the phrases that are to stand near each other, one row of them after the other.
    private var members: [Int] = []
    private let negation: NegationScope

    /// An empty book; `keepsTense` is for cues, where "I had to" says more than "I have to".
    init(lexicon: Lexicon, keepsTense: Bool = false) {
        phrases = PhraseBook(keepsTense: keepsTense)
        negation = lexicon.negation
    }

    /// Adds an alternative; nil where there is nothing in it that could be found.
    func add(_ alternative: Alternative, lexicon: Lexicon) -> CompiledAlternative? {
        switch alternative {
        case .phrase(let source):
            return phrases.add(source, lexicon: lexicon).map { .phrase($0) }
        case .near(let sources):
            let numbers = sources.compactMap { phrases.add($0, lexicon: lexicon) }
            guard !numbers.isEmpty, numbers.count == sources.count else { return nil }
            let holds = sources.contains {
                ParsedText.tokens(of: $0, lexicon: lexicon).contains { $0.traits.contains(.negator) }
            }
            members += numbers
            return .near(members.count - numbers.count..<members.count, holdsNegation: holds)
        case .pattern(let source):
            guard let pattern = AnswerPattern(source) else { return nil }
            patterns.append(pattern)
            return .pattern(patterns.count - 1, holdsNegation: pattern.speaksOfNegation)
        }
    }

    /// Puts what is in it in the best order for searching; to be called when all is there.
    func arrange() { phrases.arrange() }

    /// Reads a text once; the search then answers for every alternative of this book.
    func search(_ text: ParsedText) -> AlternativeSearch {
        AlternativeSearch(
            text: text, phraseHits: phrases.hits(in: text, negation: negation), members: members,
            patterns: patterns, negation: negation)
    }
}
