/// Every word form met so far, with its number, stem and traits.
///
/// Texts are compared by these numbers: each form is stemmed and looked up in the lists once.
final class Lexicon {
    /// A word form's number.
    typealias WordID = Int32
    /// A stem's number. Forms of one word share it.
    typealias StemID = Int32

    // Nothing here calls out while it changes these, and a lexicon stays on its thread; checking that again for
    // each word of each answer took a twentieth of the time.
    @exclusivity(unchecked) private var forms = FormTable()
    @exclusivity(unchecked) private var stems: [StemID] = []
    @exclusivity(unchecked) private var traitsOf: [WordTraits] = []
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
    var count: Int { stems.count }

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
    func stem(of word: WordID) -> StemID { stems[Int(word)] }

    /// What is known of a form.
    func traits(of word: WordID) -> WordTraits { traitsOf[Int(word)] }

    /// The form before the `not` of a contraction typed without its apostrophe; nil for other words.
    func contracted(_ word: WordID) -> WordID? {
        traitsOf[Int(word)].contains(.contraction) ? splits[word] : nil
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
        stems.append(number)
        traitsOf.append(Self.traitsBySpelling(form[...]))
        // The stem is a form as well, with a stem of its own perhaps: the chain is followed to its end.
        let stem = stemmer.stem(Self.normalised(form[...]))
        if stem != form {
            let root = word(stem[...])
            stems[Int(number)] = stems[Int(root)]
        }
    }

    private func fill() {
        not = word("not")
        for (words, traits) in WordLists.traits {
            for form in words.split(separator: " ") {
                traitsOf[Int(word(form))].formUnion(traits)
            }
        }
        for form in WordLists.notDeeds.split(separator: " ") {
            traitsOf[Int(word(form))].remove(.pastDeed)
        }
        for pair in WordLists.irregular.split(separator: " ") {
            let parts = pair.split(separator: ":")
            guard parts.count == 2 else { continue }
            stems[Int(word(parts[0]))] = stem(of: word(parts[1]))
        }
        for pair in WordLists.bareContractions.split(separator: " ") {
            let parts = pair.split(separator: ":")
            guard parts.count == 2 else { continue }
            splits[word(parts[0])] = word(parts[1])
            traitsOf[Int(word(parts[0]))].insert(.contraction)
        }
        for pair in WordLists.verbSuffixes.split(separator: " ") {
            let parts = pair.split(separator: ":")
            guard parts.count == 2 else { continue }
            suffixes[word(parts[0])] = word(parts[1])
        }
        abbreviations = WordSet(WordLists.abbreviations.split(separator: " ").map { word($0) })
    }

    /// British `-ise` as `-ize`, so that both spellings share a stem.
    private static func normalised(_ form: ArraySlice<UInt8>) -> [UInt8] {
        var word = Array(form)
        guard word.count >= 7 else { return word }
        for ending in ["ise", "ised", "ises", "iser", "ising", "isation", "isable"] {
            let tail = Array(ending.utf8)
            if word.suffix(tail.count).elementsEqual(tail) {
                word[word.count - tail.count + 1] = UInt8(ascii: "z")
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
