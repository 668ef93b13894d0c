import InterviewModel
import Testing

@testable import CodeJudge

@Suite("A file")
struct SubmissionTests {
    @Test(
        "that is no text is not a program, in a sentence",
        arguments: [
            ([], Submission.Fault.empty), (Array(" \n\t\r\n".utf8), .empty), ([0xEF, 0xBB, 0xBF], .empty),
            ([UInt8](repeating: 0x23, count: Submission.largest + 1), .tooLarge),
            (Array("x = '\0'".utf8), .binary), ([0x78, 0x0A, 0xFF, 0x0A], .notUTF8(line: 2)),
        ])
    func faults(bytes: [UInt8], fault: Submission.Fault) async throws {
        #expect(throws: fault) { try Submission(bytes) }
        try #require(JudgeRig.environment.python != nil)
        let verdict = try await JudgeRig.judge(bytes, .function([([], .null)]))
        #expect(verdict.outcome == .notAProgram)
        #expect(verdict.message == fault.sentence)
        #expect(verdict.cases.map(\.outcome) == [.notAProgram])
    }

    @Test("may begin with a byte-order mark")
    func byteOrderMark() throws {
        #expect(try Submission([0xEF, 0xBB, 0xBF] + Array("pass".utf8)).text == "pass")
    }

    @Test("has lines as Python counts them")
    func lines() throws {
        let submission = try Submission(Array("a\r\nb\rc\n\nd".utf8))
        #expect((1...6).map(submission.line) == ["a", "b", "c", "", "d", nil])
    }
}
