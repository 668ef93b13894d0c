import InterviewModel
import Testing

@testable import RubricAnalysis

@Suite("Stretches of terms")
struct TermRunTests {
    private let lexicon = Lexicon()

    private func runs(_ text: String) -> [(words: Int, isWhole: Bool)] {
        let vocabulary = TermVocabulary(
            [
                .phrase("one|single thread at a time"), .near(["lock", "bytecode"]),
                .pattern(#"\bmutex(?:es)?\b"#),
            ],
            lexicon: lexicon)
        return TermRuns(ParsedText(text, lexicon: lexicon), vocabulary: vocabulary).runs
            .map { ($0.words, $0.isWholeSentences) }
    }

    @Test("terms side by side are one stretch, however they are joined")
    func joined() {
        for text in [
            "one thread lock bytecode mutex", "one, thread, lock, bytecode, mutex",
            "one thread. Lock. Bytecode. Mutex.", "One thread and a lock and bytecode or mutex!",
            "locks\nthreads\nthe bytecode\none\nmutex",
        ] {
            let found = runs(text)
            #expect(found.map(\.words) == [5], "\(text)")
            #expect(found.map(\.isWhole) == [true], "\(text)")
        }
    }

    @Test("words around a stretch leave it as it is, and words within it part it")
    func around() {
        #expect(runs("I would say: one thread, lock, bytecode, and that is it.").map(\.words) == [4])
        #expect(runs("I would say: one thread, lock, bytecode.").map(\.isWhole) == [false])
        #expect(runs("One thread holds the lock while others wait.").map(\.words) == [2, 1])
        #expect(runs("Nothing of the sort.").isEmpty)
    }
}
