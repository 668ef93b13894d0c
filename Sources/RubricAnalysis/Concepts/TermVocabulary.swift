import InterviewModel

/// The words that a rubric's ways of saying things are made of.
///
/// Words of content stand for all their forms, function words for themselves: "it is" in a rubric makes no term of
/// every "was" in an answer.
struct TermVocabulary {
    private var stems: WordSet = []
    private var forms: WordSet = []

    /// The words of these alternatives; of a pattern those that stand in it as they are.
    init(_ alternatives: [Alternative], lexicon: Lexicon) {
        for alternative in alternatives {
            switch alternative {
            case .phrase(let source): add(source, lexicon)
            case .near(let members): for member in members { add(member, lexicon) }
            case .pattern(let source): add(Self.plainWords(of: source), lexicon)
            }
        }
    }

    /// The words of both.
    func union(_ other: TermVocabulary) -> TermVocabulary {
        var both = self
        both.stems.formUnion(other.stems)
        both.forms.formUnion(other.forms)
        return both
    }

    /// Whether there is none.
    var isEmpty: Bool { stems.isEmpty && forms.isEmpty }

    /// Whether a token is one of the words.
    func contains(_ token: Token) -> Bool {
        token.traits.contains(.function) ? forms.contains(token.word) : stems.contains(token.stem)
    }

    private mutating func add(_ source: String, _ lexicon: Lexicon) {
        // Each place by itself, so that what stands beside it changes nothing about how it is read.
        for piece in source.split(whereSeparator: { $0 == "|" || $0.isBlank }) {
            for token in ParsedText.tokens(of: piece, lexicon: lexicon) {
                if token.traits.contains(.function) {
                    forms.insert(token.word)
                } else {
                    stems.insert(token.stem)
                }
            }
        }
    }

    /// The letters of a pattern outside escapes and sets, a space for everything else.
    private static func plainWords(of pattern: String) -> String {
        var words = ""
        var isEscaped = false
        var isInSet = false
        for character in pattern {
            if isEscaped {
                isEscaped = false
                words.append(" ")
            } else if character == "\\" {
                isEscaped = true
            } else if isInSet {
                isInSet = character != "]"
            } else if character == "[" {
                isInSet = true
                words.append(" ")
            } else {
                words.append(character.isLetter ? character : " ")
            }
        }
        return words
    }
}
