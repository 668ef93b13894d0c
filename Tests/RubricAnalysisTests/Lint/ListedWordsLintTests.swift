import InterviewModel
import Testing

@testable import RubricAnalysis

@Suite("Words that score by being listed")
struct ListedWordsLintTests {
    private func findings(_ question: Question) -> [LintFinding] {
        ListedWordsLint.findings(in: question, LintTrial.analyser())
    }

    @Test("a concept whose ways of saying it are whole sentences and most of the weight is told")
    func lone() throws {
        let question = LintTrial.changed {
            $0.concepts[0].alternatives = [
                .phrase("they wait for each other"), .phrase("each waits for the other one"),
            ]
            $0.concepts[0].weight = 4
        }
        let found = findings(question)
        #expect(found.map(\.part) == [.concept(0)])
        #expect(try #require(found.first).message.hasPrefix("the words of `waiting` alone, listed, score 0."))
    }

    @Test("words that need each other in a sentence, and little weight each, are fine")
    func fine() {
        #expect(findings(LintTrial.question) == [])
        #expect(findings(LintTrial.changed { $0.concepts = [] }) == [])
    }

    @Test("a list is made of the first words and of all words, and of a pattern's letters")
    func lists() {
        let lists = ListedWords.lists(of: [
            .phrase("one|single thread"), .near(["lock|mutex", "held"]), .pattern(#"bytes?\s+code{2}[a-z]"#),
        ])
        #expect(lists.contains("one thread, lock held, bytes code"))
        #expect(lists.contains("one single thread. lock mutex held. bytes code"))
        #expect(lists.count == 8)
    }
}
