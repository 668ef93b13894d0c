import InterviewModel
import Testing

@Suite("Ids")
struct IdentifierTests {
    @Test("are lower-case words, digits and single hyphens", arguments: ["gil", "python-2-vs-3", "a", "0"])
    func valid(text: String) {
        #expect(QuestionID.isValid(text))
    }

    @Test(
        "are nothing else, and so are safe as file names",
        arguments: [
            "", "-a", "a-", "a--b", "A", "a b", "../etc", "a/b", "é", "a.yaml",
            String(repeating: "a", count: 65),
        ])
    func invalid(text: String) {
        #expect(!QuestionID.isValid(text))
    }
}
