/// What a trained model looks at in a sentence: its words, pairs of words, how it opens, pairs of word shapes, and
/// whether it is short or long. Nothing of where it stands.
struct SentenceFeatures {
    /// A sentence of fewer words is short, one of more than the second number long.
    static let lengths = 6...25

    /// Calls `body` with the key of each feature, and whether that is a word by itself; a key may come more than
    /// once.
    static func forEach(
        _ sentence: ArraySlice<Token>, keys: WordKeys, _ body: (_ key: UInt32, _ isWord: Bool) -> Void
    ) {
        var words = 0
        var tellsOfPast = false
        var last = edge
        var lastShape = edge
        var opening = Kind.opening.rawValue
        for token in sentence where !token.traits.contains(.symbol) {
            let entry = keys.entry(of: token.word)
            tellsOfPast = tellsOfPast || !token.traits.isDisjoint(with: past)
            body(ModelKey.of(Kind.word.rawValue, entry.key), true)
            body(ModelKey.of(ModelKey.of(Kind.pair.rawValue, last), entry.key), false)
            body(ModelKey.of(ModelKey.of(Kind.shapes.rawValue, lastShape), entry.shape), false)
            if words < 3 {
                body(ModelKey.of(Kind.place.rawValue + UInt32(words), entry.key), false)
                opening = ModelKey.of(opening, entry.key)
                if words == 2 { body(opening, false) }
            }
            last = entry.key
            lastShape = entry.shape
            words += 1
        }
        body(ModelKey.of(ModelKey.of(Kind.pair.rawValue, last), edge), false)
        body(ModelKey.of(ModelKey.of(Kind.shapes.rawValue, lastShape), edge), false)
        if !tellsOfPast { body(Kind.present.rawValue, false) }
        if words < lengths.lowerBound { body(Kind.short.rawValue, false) }
        if words > lengths.upperBound { body(Kind.long.rawValue, false) }
    }

    /// Whether a sentence tells of something that was; with a number it mostly does, too.
    static func tellsOfPast(_ sentence: ArraySlice<Token>) -> Bool {
        sentence.contains { !$0.traits.isDisjoint(with: past) }
    }

    private static let past: WordTraits = [.past, .pastDeed, .outcome, .digits, .numberWord]

    /// Stands for the beginning and the end of a sentence.
    private static let edge: UInt32 = 0x5eed

    private enum Kind: UInt32 {
        case word = 1
        case pair = 2
        case shapes = 3
        case short = 4
        case long = 5
        case opening = 6
        case present = 7
        /// And the two numbers after it, for the second and the third word.
        case place = 8
    }
}
