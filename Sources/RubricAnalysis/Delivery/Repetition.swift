import InterviewModel

/// Words said over and over: one word of content, or a row of three small ones such as "and then I".
struct Repetition {
    /// A row said so often is a habit.
    static let leastRows = 4
    /// A word of content said so often ...
    static let leastTimes = 5
    /// ... and so often in 100 words is too much of it; every example of the bank stays below.
    static let mostPer100Words = 7.0

    private var counts: [UInt16] = []
    private var touched: [Lexicon.StemID] = []
    private var keys: [UInt64] = []
    private var times: [UInt16] = []
    private var mask = 0
    private var bestWord = (times: UInt16(0), token: -1)
    private var bestRow = (times: UInt16(0), token: -1)

    /// Begins a text of so many tokens.
    mutating func reset(tokens: Int) {
        for stem in touched { counts[Int(stem)] = 0 }
        touched.removeAll(keepingCapacity: true)
        var size = 64
        while size < tokens * 2 { size *= 2 }
        mask = size - 1
        if keys.count < size {
            keys = [UInt64](repeating: 0, count: size)
            times = [UInt16](repeating: 0, count: size)
        } else {
            for index in 0..<size { keys[index] = 0 }
        }
        bestWord = (0, -1)
        bestRow = (0, -1)
    }

    /// Counts a word of content.
    mutating func add(word stem: Lexicon.StemID, at token: Int) {
        if Int(stem) >= counts.count {
            counts += [UInt16](repeating: 0, count: Int(stem) + 1024 - counts.count)
        }
        if counts[Int(stem)] == 0 { touched.append(stem) }
        guard counts[Int(stem)] < .max else { return }
        counts[Int(stem)] += 1
        if counts[Int(stem)] > bestWord.times { bestWord = (counts[Int(stem)], token) }
    }

    /// Counts the row of three words that ends at a token.
    mutating func add(rowEndingAt token: Int, in text: ParsedText) {
        var key: UInt64 = 0
        for index in token - 2...token {
            key = key << 21 | UInt64(UInt32(bitPattern: text.tokens[index].word) & 0x1f_ffff)
        }
        // 0 marks a free place.
        key |= 1 << 63
        var slot = Int(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 32) & mask
        while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
        if keys[slot] == 0 {
            keys[slot] = key
            times[slot] = 0
        }
        guard times[slot] < .max else { return }
        times[slot] += 1
        if times[slot] > bestRow.times { bestRow = (times[slot], token) }
    }

    /// What was said over and over in a text of so many words; a row of words before a single one.
    func worst(in text: ParsedText, words: Int) -> RepeatedWords? {
        if bestRow.times >= Self.leastRows {
            return RepeatedWords(
                quote: text.quote(of: bestRow.token - 2...bestRow.token), times: Int(bestRow.times))
        }
        let isMuch = Double(bestWord.times) * 100 > Self.mostPer100Words * Double(words)
        guard bestWord.times >= Self.leastTimes, isMuch else { return nil }
        return RepeatedWords(
            quote: text.quote(of: bestWord.token...bestWord.token), times: Int(bestWord.times))
    }
}
