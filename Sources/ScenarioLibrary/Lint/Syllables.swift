/// Syllables of English words, counted by their spelling.
enum Syllables {
    /// How many a word has, at least one: its groups of vowels, less an end that is not spoken ("name", "asked",
    /// "sides"). By spelling alone it is right for about nine words of ten, which is enough for a mean.
    static func count(in word: some StringProtocol) -> Int {
        let letters = word.lowercased().filter { $0.isLetter }.map { $0 }
        guard letters.count > 3 else { return 1 }
        var groups = 0
        var isInside = false
        for (index, letter) in letters.enumerated() {
            // A y before a vowel at the beginning is none: "yes".
            let isVowel = "aeiou".contains(letter) || letter == "y" && index > 0
            if isVowel && !isInside { groups += 1 }
            isInside = isVowel
        }
        return max(1, groups - (hasSilentEnd(letters) ? 1 : 0))
    }

    private static func hasSilentEnd(_ letters: [Character]) -> Bool {
        let count = letters.count
        let last = letters[count - 1]
        let third = letters[count - 3]
        func isVowel(_ letter: Character) -> Bool { "aeiouy".contains(letter) }
        if last == "e" {
            // "table" and "idle" keep theirs.
            let second = letters[count - 2]
            return !isVowel(second) && !(second == "l" && !isVowel(third))
        }
        guard letters[count - 2] == "e", !isVowel(third) else { return false }
        if last == "d" { return third != "t" && third != "d" }
        // "boxes", "classes", "pages" keep theirs.
        return last == "s" && !"sxzcgh".contains(third) && !(third == "l" && !isVowel(letters[count - 4]))
    }
}
