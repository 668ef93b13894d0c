import InterviewModel
import RubricAnalysis
import Testing

@Suite("Answers that nobody expects")
struct HostileAnswerTests {
    static let texts: [String] = [
        String(repeating: "and then the lock was taken by one thread ", count: 1200),
        String(repeating: "lock ", count: 20_000),
        String(repeating: "not ", count: 20_000) + "lock",
        String(repeating: "a", count: 200_000),
        "\u{1F469}\u{200D}\u{1F4BB}\u{1F389} lock \u{FE0F}",
        "\u{9501}\u{3002}\u{7EBF}\u{7A0B}\u{3002}",
        "lock\u{0}\u{0}\r\n\u{7}\u{1B}[31m\r\n\r\n",
        "def f(x=[]):\n    lock = {}\n    return lock == x  # one thread\n",
        "lock",
        "'''\"\"\"...,,,;;;(((--==<<>>",
        "\u{FFFD}\u{FFFD} \u{E9}\u{301}",
    ]

    @Test(
        "every answer gets a report whose quotes lie in it and whose numbers are in range", arguments: texts)
    func report(_ text: String) {
        let analyser = RubricAnalyser(frameworks: [StarFramework.framework], models: Bank.models)
        let answers = [
            AnswerToAssess(kind: .technical, question: TrialQuestion.all[0].question, text: text),
            AnswerToAssess(
                kind: .technical, prompt: "Why a lock?", reference: "A lock admits one thread.", text: text),
            AnswerToAssess(kind: .behavioral, framework: "star", text: text),
            AnswerToAssess(kind: .behavioral, mode: .spoken, framework: "no-such", text: text),
        ]
        for answer in answers {
            let report = analyser.assess(answer)
            if let score = report.score { #expect((0...1).contains(score)) }
            let quotes =
                report.sentences.map(\.quote) + report.concepts.compactMap(\.quote)
                + report.findings.compactMap(\.quote) + report.components.flatMap(\.quotes)
            #expect(quotes.allSatisfy { 0 <= $0.start && $0.start < $0.end && $0.end <= text.utf8.count })
            #expect(
                report.components.allSatisfy { (0...1).contains($0.presence) && (0...1).contains($0.share) })
            #expect(report.concepts.allSatisfy { (0...1).contains($0.credit) })
        }
    }

    @Test("an empty rubric, an empty prompt and an empty reference do no harm")
    func emptyRubric() {
        let empty = Question(id: "empty", topic: "none", level: .junior, prompt: "")
        #expect(Assessing.report("lock", to: empty).score == nil)
        #expect(Assessing.against("", "lock").score == nil)
        #expect(Assessing.against("the of", "lock").score == nil)
        let nothing = Alternative.phrase("...")
        #expect(Assessing.concept([nothing, .near([]), .pattern(""), .phrase("|")], "lock")?.how == .missing)
    }
}
