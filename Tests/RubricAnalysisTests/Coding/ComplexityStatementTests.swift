import InterviewModel
import Testing

@testable import RubricAnalysis

@Suite("What an answer says of the time")
struct ComplexityStatementTests {
    @Test("notation in all its spellings", arguments: ComplexityAnswers.notations)
    func notation(_ text: String, _ expected: GrowthClass) {
        #expect(ComplexityStatement(text)?.growth == expected, "\(text)")
    }

    @Test("words of the field", arguments: ComplexityAnswers.words)
    func words(_ text: String, _ expected: GrowthClass) {
        #expect(ComplexityStatement(text)?.growth == expected, "\(text)")
    }

    @Test("time is told from memory", arguments: ComplexityAnswers.resources)
    func resources(_ text: String, _ expected: GrowthClass) {
        #expect(ComplexityStatement(text)?.growth == expected, "\(text)")
    }

    @Test("of several costs the one of the final program is taken", arguments: ComplexityAnswers.several)
    func several(_ text: String, _ expected: GrowthClass) {
        #expect(ComplexityStatement(text)?.growth == expected, "\(text)")
    }

    @Test(
        "where several sizes count, or several costs are named without a word on whose, none is told",
        arguments: ComplexityAnswers.unclear)
    func unclear(_ text: String) {
        let statement = ComplexityStatement(text)
        #expect(statement != nil, "\(text)")
        #expect(statement?.growth == nil, "\(text)")
    }

    @Test("what says nothing of time gives nothing", arguments: ComplexityAnswers.nothing)
    func nothing(_ text: String) {
        #expect(ComplexityStatement(text) == nil, "\(text)")
    }

    @Test(
        "a cost for each call is told apart, and taken times the number of calls",
        arguments: ComplexityAnswers.calls)
    func calls(_ text: String, _ each: GrowthClass, _ all: GrowthClass) {
        let statement = ComplexityStatement(text)
        #expect(statement?.isPerCall == true, "\(text)")
        #expect(statement?.growth == each, "\(text)")
        #expect(statement?.growth(in: ExpectedGrowth(expected: .linear, of: "the number of calls")) == all)
        #expect(statement?.growth(in: ExpectedGrowth(expected: .linear, of: "the length of the list")) == nil)
    }

    @Test("the quote is what says it, in bytes")
    func quote() {
        let text = "Für jedes Wort: it is O(n²) in time, I fear."
        #expect(ComplexityStatement(text)?.quote.text(in: text) == "O(n²) in time")
    }

    @Test(
        "any text is read without harm",
        arguments: [
            "", " ", "O(", "O()", "o", "O(((((n", "n^", "^2", ")", "\u{0}",
            "O(n", "log", "not", "O(n)?", String(repeating: "(", count: 500),
            String(repeating: "O(n) and ", count: 300),
        ])
    func hostile(_ text: String) {
        _ = ComplexityStatement(text)
    }
}
