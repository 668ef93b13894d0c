/// Takes bytes apart into tokens, clauses and sentences in one pass.
///
/// Words with hyphens or dots become several joined tokens, so that "thread-safe" and "thread safe" are the
/// same words; contractions become their parts, so that "isn't" and "is not" are.
struct Tokenizer {
    /// What was found so far.
    private(set) var tokens: [Token] = []
    /// The sentences closed so far.
    private(set) var sentences: [Sentence] = []

    /// A sentence with no end is cut at the next clause after this many tokens: speech has no full stops.
    static let softLimit = 45
    /// And cut anywhere after this many.
    static let hardLimit = 90

    private let bytes: UnsafeBufferPointer<UInt8>
    private let lexicon: Lexicon
    private var index = 0
    private var clause: Int32 = 0
    private var sentenceFirst = 0
    private var lineStart = 0

    /// A tokenizer over `bytes`, which should be UTF-8; anything else does no harm. They must outlive it.
    init(_ bytes: UnsafeBufferPointer<UInt8>, lexicon: Lexicon) {
        self.bytes = bytes
        self.lexicon = lexicon
        tokens.reserveCapacity(min(bytes.count / 5 + 4, 1 << 20))
    }

    /// Reads to the end.
    mutating func run() {
        while index < bytes.count {
            let (kind, length) = ByteClass.at(index, in: bytes)
            switch kind {
            case .word: readWord()
            case .stop: readStop(length)
            case .clauseMark:
                index += length
                clause += 1
                cutIfLong(after: Self.softLimit)
            case .operation: readOperator()
            case .lineEnd: readLineEnd()
            case .apostrophe, .other: index += length
            }
        }
        closeSentence(at: bytes.count)
    }

    private func kind(_ at: Int) -> ByteClass {
        at < bytes.count ? ByteClass.at(at, in: bytes).0 : .other
    }

    private mutating func readWord() {
        var start = index
        var isJoined = false
        while true {
            while index < bytes.count {
                let (kind, length) = ByteClass.at(index, in: bytes)
                guard kind == .word || isInsideNumber() else { break }
                index += length
            }
            let end = index
            let (next, length) = index < bytes.count ? ByteClass.at(index, in: bytes) : (.other, 0)
            let isFollowed = kind(index + length) == .word
            if next == .apostrophe, isFollowed {
                index += length
                let suffix = index
                while index < bytes.count, kind(index) == .word {
                    index += ByteClass.at(index, in: bytes).1
                }
                addContraction(start, end, suffix, isJoined)
                return
            }
            if start + 1 == end, bytes[end...].starts(with: "++".utf8), kind(end + 2) != .word {
                index = end + 2
            } else if start + 1 == end, end < bytes.count, bytes[end] == UInt8(ascii: "#"),
                kind(end + 1) != .word
            {
                index = end + 1
            }
            addWord(start, index, isJoined)
            let joins =
                isFollowed && index == end
                && (bytes[index] == UInt8(ascii: "-")
                    || bytes[index] == UInt8(ascii: ".") && !startsSentence(index))
            guard joins else { break }
            index += 1
            start = index
            isJoined = true
        }
        cutIfLong(after: Self.hardLimit)
    }

    /// Whether the mark at `index` is a point or comma between two digits.
    private func isInsideNumber() -> Bool {
        let byte = bytes[index]
        guard byte == UInt8(ascii: ".") || byte == UInt8(ascii: ","), index > 0, index + 1 < bytes.count
        else { return false }
        return Self.isDigit(bytes[index - 1]) && Self.isDigit(bytes[index + 1])
    }

    /// Whether a point without a space after it still ends a sentence: "done.Then", but not "Path.Join".
    private func startsSentence(_ dot: Int) -> Bool {
        guard dot >= 2, dot + 2 < bytes.count, Self.isUpper(bytes[dot + 1]), !Self.isUpper(bytes[dot + 2])
        else { return false }
        var at = dot
        while at > 0, kind(at - 1) == .word, bytes[at - 1] < 0x80 { at -= 1 }
        return dot - at >= 2 && !Self.isUpper(bytes[at])
    }

    private mutating func addWord(_ start: Int, _ end: Int, _ isJoined: Bool) {
        let word = lookUp(start, end)
        if let verb = lexicon.contracted(word) {
            append(verb, start, end, isJoined)
            append(lexicon.not, start, end, true)
        } else {
            append(word, start, end, isJoined)
        }
    }

    private mutating func addContraction(_ start: Int, _ end: Int, _ suffix: Int, _ isJoined: Bool) {
        let tail = lookUp(suffix, index)
        switch lexicon.text(of: tail) {
        case "t" where bytes[end - 1] | 0x20 == UInt8(ascii: "n") && end - start > 1:
            // The same two words as the form without an apostrophe; "won't" and "ain't" keep their verb's rest.
            let bare = lexicon.word(lexicon.text(of: lookUp(start, end)) + "t")
            append(lexicon.contracted(bare) ?? lookUp(start, end - 1), start, end, isJoined)
            append(lexicon.not, end - 1, index, true)
        case "s":
            // "Is", "has" or a possessive: who can tell?
            append(lookUp(start, end), start, index, isJoined)
        case "m", "d", "re", "ve", "ll":
            // The full form, so that "I'd like to" is "I would like to", and not "I like to".
            append(lookUp(start, end), start, end, isJoined)
            append(lexicon.fullForm(ofSuffix: tail), end, index, true)
        default:
            append(lookUp(start, end), start, end, isJoined)
            append(tail, suffix, index, true)
        }
    }

    private func lookUp(_ start: Int, _ end: Int) -> Lexicon.WordID {
        let form = UnsafeBufferPointer(rebasing: bytes[start..<end])
        if form.allSatisfy({ $0 < 0x80 }) { return lexicon.word(form) }
        // Capitals of ASCII first: what they come to may decide on the letters after them.
        let lower = form.map { Self.isUpper($0) ? $0 | 0x20 : $0 }
        return lexicon.word(String(decoding: lower, as: UTF8.self).lowercased())
    }

    private mutating func append(_ word: Lexicon.WordID, _ start: Int, _ end: Int, _ isJoined: Bool) {
        let known = lexicon.entry(of: word)
        let traits = known.traits.subtracting(.contraction)
        if traits.contains(.clauseBreak) { clause += 1 }
        tokens.append(
            Token(
                start: Int32(start), end: Int32(end), word: word, stem: known.stem,
                traits: traits,
                isJoined: isJoined, clause: clause))
    }

    private mutating func readOperator() {
        let start = index
        while index < bytes.count, kind(index) == .operation { index += 1 }
        // Longer runs are underlines, single ones arrows and brackets of prose.
        if (2...3).contains(index - start) { append(lookUp(start, index), start, index, false) }
    }

    private mutating func readStop(_ length: Int) {
        let isPoint = bytes[index] == UInt8(ascii: ".")
        let before = index
        index += length
        while index < bytes.count, kind(index) == .stop { index += ByteClass.at(index, in: bytes).1 }
        while index < bytes.count,
            bytes[index] == UInt8(ascii: "\"") || bytes[index] == UInt8(ascii: ")")
                || bytes[index] == UInt8(ascii: "'")
        {
            index += 1
        }
        let isWide = length > 1 && bytes[before] != 0xe2
        let endsHere = isWide || index >= bytes.count || kind(index) != .word || startsSentence(before)
        guard endsHere, !(isPoint && isAbbreviation(before)) else { return }
        closeSentence(at: index)
    }

    private func isAbbreviation(_ dot: Int) -> Bool {
        guard let last = tokens.last, Int(last.end) == dot, tokens.count > sentenceFirst else { return false }
        var next = dot + 1
        while next < bytes.count, bytes[next] == UInt8(ascii: " ") { next += 1 }
        guard next < bytes.count, next > dot + 1, kind(next) == .word || kind(next) == .clauseMark else {
            return next < bytes.count && next == dot + 1 && kind(next) == .clauseMark
        }
        if lexicon.isAbbreviation(last.word) {
            // "Ms. Lee", but "It takes 100 ms. Then ...".
            let isUnit =
                tokens.count - sentenceFirst > 1 && tokens[tokens.count - 2].traits.contains(.digits)
                && Self.isUpper(bytes[next])
            return !isUnit
        }
        // "e.g." and "i.e." arrive as two joined letters; a lone capital is an initial, though not "I".
        let isLetter = last.end - last.start == 1 && !Self.isDigit(bytes[dot - 1])
        if isLetter, last.isJoined { return !Self.isUpper(bytes[next]) }
        let isList = tokens.count - sentenceFirst == 1 && Self.isDigit(bytes[dot - 1])
        return isList || isLetter && Self.isUpper(bytes[dot - 1]) && bytes[dot - 1] != UInt8(ascii: "I")
    }

    /// A line end closes the sentence, except where a long line was wrapped in the middle of one.
    private mutating func readLineEnd() {
        let lineEnd = index
        var ends = 0
        while index < bytes.count, kind(index) == .lineEnd || bytes[index] == UInt8(ascii: " ") {
            if bytes[index] == 10 { ends += 1 }
            index += 1
        }
        let isWrapped =
            ends <= 1 && lineEnd - lineStart >= 60 && index < bytes.count && kind(index) == .word
            && bytes[index] < 0x80 && !Self.isUpper(bytes[index]) && !Self.isDigit(bytes[index])
        if !isWrapped { closeSentence(at: lineEnd) }
        lineStart = index
    }

    private mutating func cutIfLong(after limit: Int) {
        if tokens.count - sentenceFirst >= limit { closeSentence(at: index) }
    }

    private mutating func closeSentence(at end: Int) {
        clause += 1
        guard tokens.count > sentenceFirst else { return }
        let range = sentenceFirst..<tokens.count
        var end = end
        while end > Int(tokens[range.upperBound - 1].end), bytes[end - 1] <= 32 { end -= 1 }
        sentences.append(Sentence(start: Int(tokens[range.lowerBound].start), end: end, tokens: range))
        sentenceFirst = tokens.count
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
    private static func isUpper(_ byte: UInt8) -> Bool { byte >= 65 && byte <= 90 }
}
