/// How many years of school a text takes to be read with ease.
///
/// The Flesch-Kincaid grade: 0.39 words a sentence + 11.8 syllables a word - 15.59. Kincaid, Fishburne, Rogers and
/// Chissom, "Derivation of New Readability Formulas for Navy Enlisted Personnel", Research Branch Report 8-75, 1975.
struct ReadingLevel {
    /// The words there are.
    let words: Int
    /// The school year, about; 0 for a text without words.
    let grade: Double

    /// Measures a text. Names of code count as words like others.
    init(of text: String) {
        var words = 0
        var syllables = 0
        var sentences = 0
        var isOpen = false
        for part in text.split(whereSeparator: \.isWhitespace) {
            for word in part.split(whereSeparator: { !$0.isLetter && $0 != "'" && $0 != "\u{2019}" })
            where word.contains(where: \.isLetter) {
                words += 1
                syllables += Syllables.count(in: word)
                isOpen = true
            }
            // A full stop within a word, as in "os.path", ends no sentence.
            let end = part.last { !"\"')]\u{201D}".contains($0) }
            if isOpen, let end, ".!?:;".contains(end) {
                sentences += 1
                isOpen = false
            }
        }
        if isOpen { sentences += 1 }
        self.words = words
        grade =
            words == 0
            ? 0
            : 0.39 * Double(words) / Double(sentences) + 11.8 * Double(syllables) / Double(words) - 15.59
    }
}
