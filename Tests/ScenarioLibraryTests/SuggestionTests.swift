import Testing

@testable import ScenarioLibrary

@Suite("Did you mean")
struct SuggestionTests {
    @Test(
        "the nearest word is meant",
        arguments: [
            ("qestions", "questions"), ("tittle", "title"), ("warnat", "warnAt"), ("frmaework", "framework"),
            ("question", "questions"), ("compet", "competencies"), ("di", "id"),
        ])
    func nearest(word: String, meant: String) {
        let words = ["id", "title", "questions", "warnAt", "framework", "competencies"]
        #expect(Suggestion.nearest(to: word, in: words) == meant)
    }

    @Test("nothing is meant by a word that is far from all", arguments: ["xyz", "d", "", "kind"])
    func far(word: String) {
        #expect(Suggestion.nearest(to: word, in: ["id", "title", "questions"]) == nil)
    }

    @Test("of equally near words the first by the alphabet is taken")
    func stable() {
        #expect(Suggestion.nearest(to: "care", in: ["dare", "bare", "card"]) == "bare")
    }

    @Test(
        "a swap of neighbours is one edit",
        arguments: [("ab", "ba", 1), ("kitten", "sitting", 3), ("", "abc", 3), ("same", "same", 0)])
    func distance(left: String, right: String, edits: Int) {
        #expect(Suggestion.editDistance(left, right) == edits)
    }
}
