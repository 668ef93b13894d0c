import InterviewModel

/// Which of the lines typed while coding are thoughts that somebody could follow.
enum ThoughtCount {
    /// A shorter line is a word to oneself.
    static let leastWords = 5
    /// So many words of it must be new: saying the same again is no second thought.
    static let leastNewWords = 3
    /// Thoughts nearer together are one, in milliseconds: a page pasted at once is not thinking aloud.
    static let leastGap = Milliseconds.seconds(20)
    /// A sentence worth less is a list of terms, or words in no order; see `ProseQuality`.
    static let leastWorth = 0.5

    /// Those that count, in order.
    static func counted(_ thoughts: [CodingEvidence.Thought]) -> [CodingEvidence.Thought] {
        let lexicon = Lexicon()
        var heard: Set<String> = []
        var counted: [CodingEvidence.Thought] = []
        for thought in thoughts {
            if let last = counted.last, thought.at - last.at < leastGap { continue }
            let words = thought.text.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
            let new = Set(words.filter { $0.count > 2 }).subtracting(heard)
            guard words.count >= leastWords, new.count >= leastNewWords, isProse(thought.text, lexicon) else {
                continue
            }
            heard.formUnion(new)
            counted.append(thought)
        }
        return counted
    }

    private static func isProse(_ text: String, _ lexicon: Lexicon) -> Bool {
        let parsed = ParsedText(text, lexicon: lexicon)
        let prose = ProseQuality(
            parsed, promptStems: WordSet(), promptRows: WordRows(ParsedText("", lexicon: lexicon)),
            creditsQuestions: true)
        return prose.worth.contains { $0 >= leastWorth }
    }
}
