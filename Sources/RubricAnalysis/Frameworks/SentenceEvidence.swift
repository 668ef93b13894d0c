/// For each sentence, how much speaks for each component: cues and signs, nothing of where it stands.
struct SentenceEvidence {
    /// By sentence, then by component; 1 is an ordinary cue.
    let values: [[Double]]
    /// For each sentence whether it was said before in the same words.
    let isRepeated: [Bool]

    /// No sentence speaks more for a component than this.
    static let limit = 3.0

    /// Weighs every sentence of a text; nothing speaks out of a silent one.
    init(_ framework: CompiledFramework, text: ParsedText, isSilent: [Bool]) {
        let search = framework.book.search(text)
        let count = framework.cues.count
        var values = [[Double]](repeating: [Double](repeating: 0, count: count), count: text.sentences.count)
        for component in 0..<count {
            for (alternative, weight) in framework.cues[component] {
                // A cue counts once in a sentence however often it is said there.
                var last = -1
                for hit in search.hits(of: alternative) where hit.sentence != last {
                    values[hit.sentence][component] += weight
                    last = hit.sentence
                }
            }
        }
        var seen: Set<UInt64> = []
        var isRepeated: [Bool] = []
        for (number, sentence) in text.sentences.enumerated() {
            for component in 0..<count {
                for sign in framework.signs[component] {
                    values[number][component] += sign.strength(of: sentence, in: text)
                }
                values[number][component] =
                    isSilent[number] ? 0 : min(Self.limit, values[number][component])
            }
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            for token in text.tokens[sentence.tokens] where token.isContent {
                hash = (hash ^ UInt64(UInt32(bitPattern: token.stem))) &* 0x0000_0100_0000_01b3
            }
            isRepeated.append(!seen.insert(hash).inserted)
        }
        self.values = values
        self.isRepeated = isRepeated
    }
}
