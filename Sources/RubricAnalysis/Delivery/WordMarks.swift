/// Small numbers by word or stem, 0 where none was set.
///
/// An array and not a dictionary: the words that matter are looked up first in a lexicon, so their numbers are low.
struct WordMarks {
    private var values: [UInt8] = []

    /// The number of a word.
    subscript(_ word: Lexicon.WordID) -> UInt8 {
        get { Int(word) < values.count ? values[Int(word)] : 0 }
        set {
            if Int(word) >= values.count {
                values += [UInt8](repeating: 0, count: Int(word) + 1 - values.count)
            }
            values[Int(word)] = newValue
        }
    }

    /// Sets bits for each of some words.
    mutating func mark(_ words: String, _ bits: UInt8, lexicon: Lexicon) {
        lexicon.each(of: words) { self[$0] |= bits }
    }
}
