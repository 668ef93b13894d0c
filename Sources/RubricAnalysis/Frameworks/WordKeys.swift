/// How the words of one lexicon are named to a trained model: by keys that do not depend on the order in which
/// words were met.
final class WordKeys {
    /// What a model sees of one word.
    struct Entry {
        /// The word: function words and irregular past forms as they are, others by their stem, numbers as one.
        var key: UInt32
        /// Its shape: a function word itself, else its ending, or that it is a number or a past form.
        var shape: UInt32
    }

    private let lexicon: Lexicon
    // Nothing here calls out while it changes these, and an analyser stays on its thread.
    @exclusivity(unchecked) private var entries: [Entry] = []

    /// The keys of this lexicon's words.
    init(lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// What a model sees of a word.
    func entry(of word: Lexicon.WordID) -> Entry {
        while entries.count <= Int(word) { entries.append(make(Lexicon.WordID(entries.count))) }
        return entries[Int(word)]
    }

    private static let endings = ["ing", "ed", "ly", "tion", "ment", "ness", "s"].map { Array($0.utf8) }
    private static let number = ModelKey.of("#".utf8)
    private static let past = ModelKey.of("@ed".utf8)

    private func make(_ word: Lexicon.WordID) -> Entry {
        let form = lexicon.form(word)
        let traits = lexicon.traits(of: word)
        if traits.contains(.digits) { return Entry(key: Self.number, shape: Self.number) }
        if traits.contains(.function) {
            let key = ModelKey.of(form)
            return Entry(key: key, shape: key)
        }
        // "Made" says more than "make" where it matters whether a thing was done.
        let stem = lexicon.form(lexicon.stem(of: word))
        let key = ModelKey.of(stem.prefix(3).elementsEqual(form.prefix(3)) ? stem : form)
        if traits.contains(.pastDeed) { return Entry(key: key, shape: Self.past) }
        for ending in Self.endings where form.count > ending.count + 2 {
            if form.suffix(ending.count).elementsEqual(ending) {
                return Entry(key: key, shape: ModelKey.of("@".utf8 + ending))
            }
        }
        return Entry(key: key, shape: ModelKey.of("@".utf8))
    }
}
