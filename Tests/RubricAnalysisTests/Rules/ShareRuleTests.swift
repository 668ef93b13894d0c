import InterviewModel
import RubricAnalysis
import Testing

@Suite("Shares of the words")
struct ShareRuleTests {
    private static let long = """
        Last year I was working at a bank in Leeds, there was a nightly import, there was a team of nine, there was an \
        old server in the cellar. At the time the company had three products. At the time our team was new to the bank. \
        There was a tight deadline, and the company was in the middle of a move to another city.
        """

    @Test("what is far outside its range is told, the farthest first, without points")
    func fires() throws {
        let story = Story(situation: Self.long)
        let findings = story.findings("share-of-words")
        #expect(findings.count >= 1)
        #expect(findings.allSatisfy { $0.points == 0 && $0.potential == 0 })
        let first = try #require(findings.first)
        #expect(first.message.contains("Situation"))
        #expect(first.message.contains("10 to 20 % is usual"))
    }

    @Test("a balanced or a short answer gets no remark")
    func silent() {
        #expect(
            Story(situation: "Last year I was at a bank.", task: "", action: "", result: "").findings(
                "share-of-words") == [])
        let action =
            Story().action + """
                 Then I split the files by supplier, I ran each part alone, and I found the one supplier whose lines had no end. \
                I called the supplier, I explained what we saw, and I added a check that refuses such a line and tells us.
                """
        #expect(Story(action: action).findings("share-of-words") == [])
    }
}
