import InterviewModel

/// What a person wants of one sentence's label.
struct LabelEdit: Equatable {
    /// The answer's number in the session, from 1.
    let answer: Int
    /// The sentence's number in the answer, from 1.
    let sentence: Int
    /// The part that it belongs to, as the person wrote it; nil takes the person's own label back.
    let part: String?

    /// An edit with all its parts.
    init(answer: Int, sentence: Int, part: String?) {
        self.answer = answer
        self.sentence = sentence
        self.part = part
    }

    /// Reads `2:4=action`: sentence 4 of answer 2 is Action. Nil where the text is nothing of the kind.
    init?(label text: String) {
        let sides = text.split(separator: "=", maxSplits: 1).map(String.init)
        guard sides.count == 2, let place = Self.place(sides[0]) else { return nil }
        self.init(answer: place.answer, sentence: place.sentence, part: sides[1])
    }

    /// Reads `2:4`, whose label is to be taken back. Nil where the text is nothing of the kind.
    init?(unlabel text: String) {
        guard let place = Self.place(text) else { return nil }
        self.init(answer: place.answer, sentence: place.sentence, part: nil)
    }

    /// The component that a word means: by id, title, or the beginning of one alone; nil for none of them.
    ///
    /// - Throws: `CommandFailure` where the framework has no such part.
    static func component(_ word: String, in framework: Framework) throws -> ComponentID? {
        let word = word.lowercased()
        if ["none", "other"].contains(word) { return nil }
        let names = framework.components.map { ($0.id, [$0.id.rawValue, $0.title.lowercased()]) }
        if let exact = names.first(where: { $0.1.contains(word) }) { return exact.0 }
        let begun = names.filter { !word.isEmpty && $0.1.contains { $0.hasPrefix(word) } }
        if begun.count == 1 { return begun[0].0 }
        let ids = framework.components.map(\.id.rawValue) + ["none"]
        throw CommandFailure(
            .usage, "there is no part `\(VisibleText.line(word))` in \(framework.title)",
            help: Suggestion.help(for: word, in: ids) ?? "Its parts are: \(ids.joined(separator: ", "))")
    }

    private static func place(_ text: String) -> (answer: Int, sentence: Int)? {
        let numbers = text.split(separator: ":", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.count == 2, let answer = numbers[0], let sentence = numbers[1] else { return nil }
        return (answer, sentence)
    }
}
