import Testing

@testable import RubricAnalysis

/// Which regular expressions are used, and which are refused for the time they may need.
@Suite struct AnswerPatternTests {
    @Test(
        "A group that repeats a few times may hold a repetition: it stands for the words between two others",
        arguments: [
            #"saved? (?:\w+ ){0,4}hours"#, #"(?:\w+ ){2}hours"#, #"saved (?:very |much )*\w+ \w+ hours"#,
        ])
    func bounded(source: String) throws {
        let pattern = try #require(AnswerPattern(source))
        #expect(pattern.matches(in: LoweredText(Array("it saved very many hours".utf8))).count == 1)
    }

    @Test(
        "One that repeats without end, or often, is refused",
        arguments: ["(a+)+b", "(a+)*b", "(a+){2,}b", "(a+){0,50}b", "((a+)b)+", "(a{1,})+"])
    func endless(source: String) {
        #expect(AnswerPattern(source) == nil)
    }
}
