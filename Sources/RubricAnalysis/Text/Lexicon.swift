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
        /// Its stem.
        fileprivate(set) var stem: StemID
        /// Its traits.
        fileprivate(set) var traits: WordTraits
    }

    // Nothing here calls out while it changes these, and a lexicon stays on its thread; checking that again for
    // each word of each answer took a twentieth of the time.
    @exclusivity(unchecked) private var forms = FormTable()
    @exclusivity(unchecked) private var entries: [Entry] = []
    private let stemmer = Stemmer()
    private var irregular: [WordID: WordID] = [:]
    private var splits: [WordID: WordID] = [:]
    private var suffixes: [WordID: WordID] = [:]
    private var abbreviations = WordSet()

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
    func stem(of word: WordID) -> StemID { entries[Int(word)].stem }

    /// What is known of a form.
    func traits(of word: WordID) -> WordTraits { entries[Int(word)].traits }

    /// Both.
    func entry(of word: WordID) -> Entry { entries[Int(word)] }

    /// The form before the `not` of a contraction typed without its apostrophe; nil for other words.
    func contracted(_ word: WordID) -> WordID? {
        traits(of: word).contains(.contraction) ? splits[word] : nil
    }

    /// The word that `'d`, `'ll` and the like stand for, by their letters; "'d" is read as "would".
    func fullForm(ofSuffix suffix: WordID) -> WordID { suffixes[suffix] ?? suffix }

    /// Whether a full stop after this form ends no sentence.
    func isAbbreviation(_ word: WordID) -> Bool { abbreviations.contains(word) }

    /// The form itself. A stem's number is that of a form spelt like the stem.
    func text(of word: WordID) -> String {
        String(decoding: form(word), as: UTF8.self)
    }

    /// The bytes of a form.
    func form(_ word: WordID) -> ArraySlice<UInt8> { forms[word] }

    private func learn(_ number: WordID) {
        let form = Array(forms[number])
        entries.append(Entry(stem: number, traits: Self.traitsBySpelling(form[...])))
        // The stem is a form as well, with a stem of its own perhaps: the chain is followed to its end.
        let stem = stemmer.stem(Self.normalised(form[...]))
        if stem != form {
            let root = word(stem[...])
            entries[Int(number)].stem = self.stem(of: root)
        }
    }

    private func fill() {
        not = word("not")
        for (words, traits) in WordLists.traits {
            each(of: words) { entries[Int($0)].traits.formUnion(traits) }
        }
        each(of: WordLists.notDeeds) { entries[Int($0)].traits.remove(.pastDeed) }
        eachPair(of: WordLists.irregular) { entries[Int($0)].stem = stem(of: $1) }
        eachPair(of: WordLists.bareContractions) {
            splits[$0] = $1
            entries[Int($0)].traits.insert(.contraction)
        }
        eachPair(of: WordLists.verbSuffixes) { suffixes[$0] = $1 }
        each(of: WordLists.abbreviations) { abbreviations.insert($0) }
    }

    /// The words of a list one after the other, by their bytes: every start of the program goes through here.
    private func each(of list: String, _ body: (WordID) -> Void) {
        var list = list
        list.withUTF8 { bytes in
            for form in bytes.split(separator: UInt8(ascii: " ")) {
                body(word(UnsafeBufferPointer(rebasing: form)))
            }
        }
    }

    /// The pairs of a list, the two of each joined by a colon.
    private func eachPair(of list: String, _ body: (WordID, WordID) -> Void) {
        var list = list
        list.withUTF8 { bytes in
            for pair in bytes.split(separator: UInt8(ascii: " ")) {
                guard let colon = pair.firstIndex(of: UInt8(ascii: ":")) else { continue }
                // The second is not to be met before the first: numbers follow the order of the list.
                let first = word(UnsafeBufferPointer(rebasing: pair[..<colon]))
                body(first, word(UnsafeBufferPointer(rebasing: pair[(colon + 1)...])))
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
