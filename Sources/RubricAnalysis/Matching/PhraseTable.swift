/// Phrases laid out flat, so that a text is compared with them without following references.
struct PhraseTable {
    private struct Word {
        let stem: Lexicon.StemID
        let form: Lexicon.WordID
        /// Whether only its very form will do.
        let isExact: Bool
        /// Whether only a past form will do: "I kept" is a deed, "I like to keep" is not.
        let isPast: Bool
    }

    /// What begins at `first` and ends before `end` of the next table.
    private struct Stretch {
        let first: Int32
        let end: Int32
        var range: Range<Int> { Int(first)..<Int(end) }
    }

    private var phrases: [Stretch] = []
    private var places: [Stretch] = []
    /// For each place the bits of the stems that it may begin with.
    private var starts: [UInt64] = []
    private var options: [Stretch] = []
    private var words: [Word] = []
    private var negating: [Bool] = []

    /// How many phrases there are.
    var count: Int { phrases.count }

    /// Adds a phrase; its number is the count before.
    mutating func add(_ phrase: CompiledPhrase) {
        let firstPlace = Int32(places.count)
        for place in phrase.places {
            let firstOption = Int32(options.count)
            for option in place {
                let firstWord = Int32(words.count)
                for index in option.stems.indices {
                    words.append(
                        Word(
                            stem: option.stems[index], form: option.words[index],
                            isExact: option.isExact[index], isPast: option.isPast[index]))
                }
                options.append(Stretch(first: firstWord, end: Int32(words.count)))
            }
            places.append(Stretch(first: firstOption, end: Int32(options.count)))
            starts.append(place.reduce(0) { $0 | Self.bit($1.stems[0]) })
        }
        phrases.append(Stretch(first: firstPlace, end: Int32(places.count)))
        negating.append(phrase.holdsNegation)
    }

    /// Whether a phrase says no itself.
    func holdsNegation(_ phrase: Int) -> Bool { negating[phrase] }

    /// The bits of the stems that a phrase's second place may begin with; all where there is none.
    func secondStems(_ phrase: Int) -> UInt64 {
        let range = phrases[phrase].range
        return range.count > 1 ? starts[range.lowerBound + 1] : .max
    }

    /// One bit of 64 for a stem.
    @inline(__always) static func bit(_ stem: Lexicon.StemID) -> UInt64 {
        1 << ((UInt64(UInt32(bitPattern: stem)) &* 0x9e37_79b9_7f4a_7c15) >> 58)
    }

    /// The match of a phrase that begins at `first`; nil where there is none.
    ///
    /// Each place takes the nearest words that fit. Articles between places are not counted as other words.
    ///
    /// - Parameter option: the ways of filling the first place before this one are known not to fit.
    func match(
        _ phrase: Int, from option: Int, at first: Int, in tokens: UnsafeBufferPointer<Token>,
        upTo limit: Int
    ) -> (last: Int, isLiteral: Bool)? {
        let range = phrases[phrase].range
        guard var (last, isLiteral) = fill(range.lowerBound, from: option, at: first, tokens, limit)
        else { return nil }
        for place in range.dropFirst() {
            var at = last + 1
            var others = 0
            while true {
                guard at < limit else { return nil }
                if starts[place] & Self.bit(tokens[at].stem) != 0,
                    let (end, literal) = fill(place, at: at, tokens, limit)
                {
                    last = end
                    isLiteral = isLiteral && literal
                    break
                }
                if !tokens[at].traits.contains(.article) { others += 1 }
                guard others <= CompiledPhrase.slack else { return nil }
                at += 1
            }
        }
        return (last, isLiteral)
    }

    @inline(__always) private func fill(
        _ place: Int, from option: Int = 0, at first: Int, _ tokens: UnsafeBufferPointer<Token>, _ limit: Int
    ) -> (Int, Bool)? {
        options: for option in places[place].range.dropFirst(option) {
            let range = options[option].range
            guard first + range.count <= limit else { continue }
            var isLiteral = true
            for index in range {
                let word = words[index]
                let token = tokens[first + index - range.lowerBound]
                guard token.stem == word.stem else { continue options }
                if token.word != word.form {
                    if word.isExact { continue options }
                    if word.isPast, !token.traits.contains(.pastDeed) { continue options }
                    isLiteral = false
                }
            }
            return (first + range.count - 1, isLiteral)
        }
        return nil
    }
}
