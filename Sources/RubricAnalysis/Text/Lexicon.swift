/// Every word form met so far, with its number, stem and traits.
///
/// Texts are compared by these numbers: each form is stemmed and looked up in the lists once.
final class Lexicon {
    /// A word form's number.
    typealias WordID = Int32
    /// A stem's number. Forms of one word share it.
    typealias StemID = Int32

    /// What is known of a form.
    struct Entry {
        /// Its stem; while nobody has asked for it, the complement of the form whose stem it is.
        fileprivate(set) var stem: StemID
        /// Its traits.
        fileprivate(set) var traits: WordTraits
    }

    // Nothing here calls out while it changes these, and a lexicon stays on its thread; checking that again for
    // each word of each answer took a twentieth of the time.
    @exclusivity(unchecked) private var forms = FormTable()
    @exclusivity(unchecked) private var entries: [Entry] = []
    private let stemmer = Stemmer()
    private var splits: [Pair] = []
    private var suffixes: [Pair] = []
    private var abbreviations = WordSet()

    // A few dozen: a table of its own would take longer to make than all searches in a run.
    private struct Pair {
        let word: WordID
        let other: WordID
    }

    /// The number of `not`.
    private(set) var not: WordID = 0

    /// A lexicon that knows the closed word classes.
    init() {
        fill()
    }

    /// How many forms are known.
    var count: Int { entries.count }

    /// How negations reach, with the words of this lexicon.
    private(set) lazy var negation = NegationScope(lexicon: self)

    /// The number of a form, in which capitals of ASCII count as small letters.
    func word(_ form: UnsafeBufferPointer<UInt8>) -> WordID {
        let (number, isNew) = forms.number(of: form)
        if isNew { learn(number) }
        return number
    }

    /// The number of a lower-case form.
    func word(_ form: ArraySlice<UInt8>) -> WordID {
        form.withUnsafeBufferPointer(word)
    }

    /// The number of a lower-case form.
    func word(_ form: some StringProtocol) -> WordID {
        Array(form.utf8).withUnsafeBufferPointer(word)
    }

    /// The stem of a form.
    func stem(of word: WordID) -> StemID {
        let stem = entries[Int(word)].stem
        return stem >= 0 ? stem : findStem(of: word)
    }

    /// What is known of a form.
    func traits(of word: WordID) -> WordTraits { entries[Int(word)].traits }

    /// Both.
    func entry(of word: WordID) -> Entry {
        let entry = entries[Int(word)]
        return entry.stem >= 0 ? entry : Entry(stem: findStem(of: word), traits: entry.traits)
    }

    /// The form before the `not` of a contraction typed without its apostrophe; nil for other words.
    func contracted(_ word: WordID) -> WordID? {
        traits(of: word).contains(.contraction) ? splits.first { $0.word == word }?.other : nil
    }

    /// The word that `'d`, `'ll` and the like stand for, by their letters; "'d" is read as "would".
    func fullForm(ofSuffix suffix: WordID) -> WordID {
        suffixes.first { $0.word == suffix }?.other ?? suffix
    }

    /// Whether a full stop after this form ends no sentence.
    func isAbbreviation(_ word: WordID) -> Bool { abbreviations.contains(word) }

    /// The form itself. A stem's number is that of a form spelt like the stem.
    func text(of word: WordID) -> String {
        String(decoding: form(word), as: UTF8.self)
    }

    /// The bytes of a form.
    func form(_ word: WordID) -> ArraySlice<UInt8> { forms[word] }

    private func learn(_ number: WordID) {
        entries.append(Entry(stem: ~number, traits: Self.traitsBySpelling(forms[number])))
    }

    /// Finds a stem when it is first asked for: most words of the lists are never met.
    private func findStem(of word: WordID) -> StemID {
        let model = ~entries[Int(word)].stem
        // Should the search lead back here, the word is its own stem.
        entries[Int(word)].stem = word
        if model != word {
            entries[Int(word)].stem = stem(of: model)
        } else {
            let form = Array(forms[word])
            // The stem is a form as well, with a stem of its own perhaps: the chain is followed to its end.
            let root = stemmer.stem(Self.normalised(form[...]))
            if root != form { entries[Int(word)].stem = stem(of: self.word(root[...])) }
        }
        return entries[Int(word)].stem
    }

    private func fill() {
        not = word("not")
        for (words, traits) in WordLists.traits {
            each(of: words) { entries[Int($0)].traits.formUnion(traits) }
        }
        each(of: WordLists.notDeeds) { entries[Int($0)].traits.remove(.pastDeed) }
        eachPair(of: WordLists.irregular) { entries[Int($0)].stem = ~$1 }
        eachPair(of: WordLists.bareContractions) {
            splits.append(Pair(word: $0, other: $1))
            entries[Int($0)].traits.insert(.contraction)
        }
        eachPair(of: WordLists.verbSuffixes) { suffixes.append(Pair(word: $0, other: $1)) }
        each(of: WordLists.abbreviations) { abbreviations.insert($0) }
    }

    /// The numbers of a list's words, which spaces part, one after the other: every start of the program goes
    /// through here.
    func each(of list: String, _ body: (WordID) -> Void) {
        Self.each(of: list) { body(word($0)) }
    }

    /// The pairs of a list, the two of each joined by a colon.
    private func eachPair(of list: String, _ body: (WordID, WordID) -> Void) {
        Self.each(of: list) { pair in
            guard let colon = pair.firstIndex(of: UInt8(ascii: ":")) else { return }
            // The second is not to be met before the first: numbers follow the order of the list.
            let first = word(UnsafeBufferPointer(rebasing: pair[..<colon]))
            body(first, word(UnsafeBufferPointer(rebasing: pair[(colon + 1)...])))
        }
    }

    private static func each(of list: String, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
        var list = list
        list.withUTF8 { bytes in
            var start = 0
            for end in 0...bytes.count where end == bytes.count || bytes[end] == UInt8(ascii: " ") {
                if end > start { body(UnsafeBufferPointer(rebasing: bytes[start..<end])) }
                start = end + 1
            }
        }
    }

    /// British `-ise` as `-ize`, so that both spellings share a stem.
    private static func normalised(_ form: ArraySlice<UInt8>) -> [UInt8] {
        var word = Array(form)
        guard word.count >= 7 else { return word }
        let endings: [StaticString] = ["ise", "ised", "ises", "iser", "ising", "isation", "isable"]
        for ending in endings {
            let length = ending.utf8CodeUnitCount
            if ending.withUTF8Buffer({ word.suffix(length).elementsEqual($0) }) {
                word[word.count - length + 1] = UInt8(ascii: "z")
                break
            }
        }
        return word
    }

    private static func traitsBySpelling(_ form: ArraySlice<UInt8>) -> WordTraits {
        guard let first = form.first else { return [] }
        if first >= UInt8(ascii: "0"), first <= UInt8(ascii: "9") { return .digits }
        if form.count > 4, form.suffix(2).elementsEqual("ed".utf8) { return .pastDeed }
        let isLetter = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(first | 0x20)
        return isLetter || first >= 0x80 || first == UInt8(ascii: "_") ? [] : .symbol
    }
}
