/// The rows of so many words that stand in a question: an answer made of them is the question said back.
struct WordRows {
    /// A row of so many words that stands in the question as well was copied from it.
    static let length = 4

    /// The question's words.
    private let words: [Lexicon.WordID]
    /// Open addressing: where each row begins in the question, plus 1; 0 for a free slot. A power of two of them, at
    /// most half taken.
    private var slots: [Int32]

    /// The rows of a text; none of a shorter one.
    init(_ text: ParsedText) {
        words = text.tokens.map(\.word)
        let count = words.count - Self.length + 1
        guard count > 0 else {
            slots = []
            return
        }
        var room = 8
        while room < count * 2 { room *= 2 }
        slots = Array(repeating: 0, count: room)
        for start in 0..<count {
            let slot = slot(of: row(start))
            if slots[slot] == 0 { slots[slot] = Int32(start + 1) }
        }
    }

    /// Whether there is none.
    var isEmpty: Bool { slots.isEmpty }

    /// Whether the row that begins at a token is one of them; there must be enough tokens after it.
    func contains(_ tokens: [Token], from start: Int) -> Bool {
        guard !slots.isEmpty else { return false }
        let row = SIMD4(
            tokens[start].word, tokens[start + 1].word, tokens[start + 2].word, tokens[start + 3].word)
        return slots[slot(of: row)] != 0
    }

    private func row(_ start: Int) -> SIMD4<Int32> {
        SIMD4(words[start], words[start + 1], words[start + 2], words[start + 3])
    }

    /// The slot that a row is in, or would be.
    private func slot(of row: SIMD4<Int32>) -> Int {
        var hash: UInt64 = 0
        for place in 0..<Self.length {
            hash = (hash ^ UInt64(UInt32(bitPattern: row[place]))) &* 0x9e37_79b9_7f4a_7c15
            hash ^= hash >> 32
        }
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0, self.row(Int(slots[slot]) - 1) != row {
            slot = (slot + 1) & (slots.count - 1)
        }
        return slot
    }
}
