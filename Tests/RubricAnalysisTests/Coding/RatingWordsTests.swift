import InterviewModel
import Testing

@testable import RubricAnalysis

@Suite("The words of a rating")
struct RatingWordsTests {
    private static func around(_ words: String, _ text: String) -> String? {
        CodingSample.quote(words, in: text).flatMap { RatingWords.sentence(around: $0, in: text) }
    }

    @Test("a quote is shown with its sentence")
    func sentence() {
        #expect(Self.around("O(n", "First. It is O(n) in time! And so on.") == "It is O(n) in time!")
        #expect(Self.around("First", "First. It is O(n).") == "First.")
        #expect(
            Self.around("1.5", "About n^1.5 steps, e.g. for lists.\nThen more") == "About n^1.5 steps, e.g.")
        #expect(Self.around("last", "one line\nthe last one") == "the last one")
    }

    @Test("of a long sentence the part with the quote is shown")
    func long() {
        let text =
            "I would, after having thought about it for quite a while, and having looked at all the examples that "
            + "were given, put each word under its sorted letters, and then return the groups in their order."
        let shown = Self.around("sorted letters", text)
        #expect(shown?.hasPrefix("\u{2026} put each word under its sorted letters") == true)
        #expect((shown.map(TextWidth.of) ?? 0) <= 83)
    }

    @Test("a quote that does not fit the text is none")
    func misfit() {
        #expect(RatingWords.sentence(around: Quote(start: 3, end: 99), in: "short") == nil)
        #expect(RatingWords.sentence(around: Quote(start: 2, end: 2), in: "short") == nil)
        #expect(RatingWords.sentence(around: Quote(start: -1, end: 2), in: "short") == nil)
    }

    @Test("times and rows of names read as people say them")
    func small() {
        #expect(RatingWords.time(.seconds(45)) == "45 s")
        #expect(RatingWords.time(.seconds(370)) == "6 min 10 s")
        #expect(RatingWords.time(.minutes(20)) == "20 min")
        #expect(RatingWords.time(.minutes(62)) == "1 h 2 min")
        #expect(RatingWords.time(Milliseconds(-5)) == "0 s")
        #expect(RatingWords.list([]) == "")
        #expect(RatingWords.list(["a"]) == "a")
        #expect(RatingWords.list(["a", "b", "c"]) == "a, b and c")
        #expect(RatingWords.factor(4.149) == "4.1")
    }
}
