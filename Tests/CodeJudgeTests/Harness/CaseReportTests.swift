import InterviewModel
import Testing

@testable import CodeJudge

/// Reports come from the candidate's process, which may write what it likes.
@Suite("A report of a case")
struct CaseReportTests {
    @Test("keeps no more of a forged traceback than an honest one has")
    func longTraceback() throws {
        let frames = Array(repeating: "[60000,\"\(String(repeating: "x", count: 900))\"]", count: 4000)
        let text = String(repeating: "e\\u0301", count: 100_000)
        let bytes = "[[],[\"\(text)\",\"\(text)\",[\(frames.joined(separator: ","))],9,null]]"
        let trouble = try #require(CaseReport(Array(bytes.utf8))?.trouble)
        #expect(trouble.frames.count == 12)
        let lines = String(repeating: "pass\n", count: 60_000)
        let shown = Traceback.text(trouble, in: try Submission(Array(lines.utf8)), named: "solution.py")
        #expect(shown.unicodeScalars.count < 8_000)
    }

    @Test(
        "is none where it holds anything else",
        arguments: [
            "", "[]", "[[],null,null]", "[[[0]],null]", "[[[3,1]],null]", "[[[1,1]],null]", "[[],[]]", "{}",
            "[[[0,1]],null][[[0,1]],null]", "[[],[\"E\",\"\",[[\"1\",\"f\"]],0,null]]", "[[[0,1]],true]",
        ])
    func refused(text: String) {
        #expect(CaseReport(Array(text.utf8)) == nil)
    }

    @Test("may name lines that there are not", arguments: [Int.min, -1, 0, 3, Int.max])
    func strangeLine(number: Int) throws {
        let bytes = "[[],[\"E\",\"\",[[\(number),\"f\"]],-7,null]]"
        let trouble = try #require(CaseReport(Array(bytes.utf8))?.trouble)
        let shown = Traceback.text(trouble, in: try Submission(Array("a\nb".utf8)), named: "solution.py")
        #expect(shown.contains("line \(number), in f"))
    }

    @Test("is shown cut by Python's characters, however many of them make one letter")
    func accents() {
        let text = "e" + String(repeating: "\u{301}", count: 1_000_000)
        #expect(text.count == 1)
        #expect(ReadableText.cut(text, to: 2_000).unicodeScalars.count < 2_100)
        #expect(ReadableText.cut("äö", to: 2) == "äö")
    }
}
