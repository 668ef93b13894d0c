import InterviewModel

/// Fillers and hedges, looked for in one pass over the tokens.
struct DeliveryPhrases {
    /// One that was found.
    struct Hit {
        /// Whether it is a filler and no hedge.
        let isFiller: Bool
        /// Its tokens.
        let tokens: ClosedRange<Int>
    }

    private struct Compiled {
        let words: [Lexicon.WordID]
        let use: DeliveryGuide.Use
        let isFiller: Bool
    }

    /// For each word the number of its group, from 1.
    private var groupOf: [UInt16] = []
    private var groups: [[Compiled]] = []
    private let surroundings: DeliverySurroundings

    /// The phrases of a guide with their words looked up.
    init(_ guide: DeliveryGuide, _ surroundings: DeliverySurroundings, lexicon: Lexicon) {
        self.surroundings = surroundings
        for (phrases, isFiller) in [(guide.fillers, true), (guide.hedges, false)] {
            for phrase in phrases { add(phrase, isFiller, lexicon) }
        }
        // The longest first: "kind of like" is one filler and not two.
        for number in groups.indices { groups[number].sort { $0.words.count > $1.words.count } }
    }

    private mutating func add(_ phrase: DeliveryGuide.Phrase, _ isFiller: Bool, _ lexicon: Lexicon) {
        let words = ParsedText.tokens(of: phrase.words, lexicon: lexicon).map(\.word)
        guard let first = words.first.map(Int.init) else { return }
        if first >= groupOf.count { groupOf += [UInt16](repeating: 0, count: first + 1 - groupOf.count) }
        if groupOf[first] == 0 {
            groups.append([])
            groupOf[first] = UInt16(groups.count)
        }
        groups[Int(groupOf[first]) - 1].append(Compiled(words: words, use: phrase.use, isFiller: isFiller))
    }

    /// The phrase that begins at a token and counts there; nil for none.
    func hit(at index: Int, in text: ParsedText) -> Hit? {
        let word = Int(text.tokens[index].word)
        guard word < groupOf.count, groupOf[word] > 0, !text.tokens[index].isJoined else { return nil }
        for phrase in groups[Int(groupOf[word]) - 1] {
            let last = index + phrase.words.count - 1
            guard last < text.tokens.count, matches(phrase.words, at: index, in: text),
                surroundings.admit(phrase.use, index...last, in: text)
            else { continue }
            return Hit(isFiller: phrase.isFiller, tokens: index...last)
        }
        return nil
    }

    /// Whether the words stand here side by side, with nothing but blanks in between.
    private func matches(_ words: [Lexicon.WordID], at index: Int, in text: ParsedText) -> Bool {
        for offset in words.indices.dropFirst() {
            guard text.tokens[index + offset].word == words[offset],
                !surroundings.hasMark(before: index + offset, in: text)
            else { return false }
        }
        return true
    }
}
