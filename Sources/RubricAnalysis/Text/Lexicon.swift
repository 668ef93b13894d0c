/// Every word form met so far, with its number, stem and traits.
///
/// Texts are compared by these numbers: each form is stemmed and looked up in the lists once.
final class Lexicon {
    /// A word form's number.
    typealias WordID = Int32
    /// A stem's number. Forms of one word share it.
    typealias StemID = Int32

    private var slots: [Int32]
    private var bytes: [UInt8] = []
    private var starts: [Int32] = [0]
    private var stems: [StemID] = []
    private var traitsOf: [WordTraits] = []
    private let stemmer = Stemmer()
    private var irregular: [WordID: WordID] = [:]
    private var splits: [WordID: WordID] = [:]
    private var suffixes: [WordID: WordID] = [:]
    private var abbreviations: Set<WordID> = []

    /// The number of `not`.
    private(set) var not: WordID = 0

    /// A lexicon that knows the closed word classes.
    init() {
        slots = [Int32](repeating: -1, count: 4096)
        fill()
    }

    /// How many forms are known.
    var count: Int { stems.count }

    /// The number of a lower-case form.
    func word(_ form: ArraySlice<UInt8>) -> WordID {
        var index = Int(truncatingIfNeeded: Self.hash(form)) & (slots.count - 1)
        while slots[index] >= 0 {
            let candidate = slots[index]
            if isForm(candidate, form) { return candidate }
            index = (index + 1) & (slots.count - 1)
        }
        return add(form, at: index)
    }

    /// The number of a lower-case form.
    func word(_ form: some StringProtocol) -> WordID {
        word(Array(form.utf8)[...])
    }

    /// The stem of a form.
    func stem(of word: WordID) -> StemID { stems[Int(word)] }

    /// What is known of a form.
    func traits(of word: WordID) -> WordTraits { traitsOf[Int(word)] }

    /// The form before the `not` of a contraction typed without its apostrophe; nil for other words.
    func contracted(_ word: WordID) -> WordID? { splits[word] }

    /// The word that `'d`, `'ll` and the like stand for, by their letters; "'d" is read as "would".
    func fullForm(ofSuffix suffix: WordID) -> WordID { suffixes[suffix] ?? suffix }

    /// Whether a full stop after this form ends no sentence.
    func isAbbreviation(_ word: WordID) -> Bool { abbreviations.contains(word) }

    /// The form itself. A stem's number is that of a form spelt like the stem.
    func text(of word: WordID) -> String {
        String(decoding: form(word), as: UTF8.self)
    }

    /// The bytes of a form.
    func form(_ word: WordID) -> ArraySlice<UInt8> {
        bytes[Int(starts[Int(word)])..<Int(starts[Int(word) + 1])]
    }

    private func isForm(_ candidate: WordID, _ form: ArraySlice<UInt8>) -> Bool {
        let start = Int(starts[Int(candidate)])
        guard Int(starts[Int(candidate) + 1]) - start == form.count else { return false }
        var offset = start
        for byte in form {
            if bytes[offset] != byte { return false }
            offset += 1
        }
        return true
    }

    private func add(_ form: ArraySlice<UInt8>, at slot: Int) -> WordID {
        let number = WordID(stems.count)
        slots[slot] = number
        bytes.append(contentsOf: form)
        starts.append(Int32(bytes.count))
        stems.append(number)
        traitsOf.append(Self.traitsBySpelling(form))
        if stems.count * 2 > slots.count { grow() }
        // The stem is a form as well, with a stem of its own perhaps: the chain is followed to its end.
        let stem = stemmer.stem(Self.normalised(form))
        if !stem.elementsEqual(form) {
            let root = word(stem[...])
            stems[Int(number)] = stems[Int(root)]
        }
        return number
    }

    private func grow() {
        slots = [Int32](repeating: -1, count: slots.count * 2)
        for number in stems.indices {
            var index = Int(truncatingIfNeeded: Self.hash(form(WordID(number)))) & (slots.count - 1)
            while slots[index] >= 0 { index = (index + 1) & (slots.count - 1) }
            slots[index] = WordID(number)
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
        }
        for pair in WordLists.verbSuffixes.split(separator: " ") {
            let parts = pair.split(separator: ":")
            guard parts.count == 2 else { continue }
            suffixes[word(parts[0])] = word(parts[1])
        }
        abbreviations = Set(WordLists.abbreviations.split(separator: " ").map { word($0) })
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

    /// FNV-1a.
    private static func hash(_ form: ArraySlice<UInt8>) -> UInt64 {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in form { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3 }
        return hash ^ (hash >> 29)
    }
}
