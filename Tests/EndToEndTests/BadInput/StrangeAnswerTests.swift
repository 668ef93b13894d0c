import Foundation
import Testing

/// Answers that are no text, or very much of it.
@Suite("Strange answers")
struct StrangeAnswerTests {
    @Test("broken UTF-8 is repaired, and control characters do not reach the screen")
    func brokenText() throws {
        let input =
            Data("bro".utf8) + [0xff, 0xc3] + Data("ken \u{1b}[31mred\n:done\n:skip\n:skip\n".utf8)
        let (outcome, transcript) = try session(input)
        #expect(outcome.status == 0)
        #expect(outcome.errorText == "")
        #expect(!outcome.output.contains(0x1b))
        #expect(transcript.contains("bro\u{FFFD}\u{FFFD}ken"))
        #expect(!transcript.contains("\u{1b}"))
    }

    @Test("a line of a megabyte is an answer like any other")
    func longLine() throws {
        let line = String(repeating: "an answer without end ", count: 1 << 16)
        let (outcome, transcript) = try session(Data("\(line)\n:done\n:skip\n:skip\n".utf8))
        #expect(outcome.status == 0)
        #expect(outcome.errorText == "")
        #expect(transcript.utf8.count > 1 << 20)
    }

    @Test("a megabyte in many lines is too")
    func manyLines() throws {
        let line = "a line of an answer that goes on and on and on and on"
        let text = Array(repeating: line, count: 20_000).joined(separator: "\n")
        let (outcome, transcript) = try session(Data("\(text)\n:done\n:skip\n:skip\n".utf8))
        #expect(outcome.status == 0)
        #expect(outcome.errorText == "")
        #expect(transcript.utf8.count > 1 << 20)
    }

    @Test("so is a megabyte for score, by line and by file, and a program of two for judge")
    func largeFiles() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        let text = String(repeating: "a tuple is immutable ", count: 1 << 16)
        let score = try ground.hotseat.run(["score", "--question", "list-or-tuple"], input: Data(text.utf8))
        #expect(score.text.hasPrefix("Score: "))
        #expect(score.status == 0)
        try ground.write(String(repeating: "# comment\n", count: 1 << 18), to: "large.py")
        let judge = try ground.hotseat.run(["judge", "double", "large.py"])
        #expect(
            judge.text.hasPrefix(
                "Not a program: no case was run.\n\nThe file is larger than 1 MiB, the most that is judged.\n"
            )
        )
        #expect(judge.status == 1)
    }

    /// A session of the two questions from a pipe, with its transcript.
    private func session(_ input: Data) throws -> (Hotseat.Outcome, String) {
        let ground = try Ground.shared()
        defer { ground.remove() }
        let outcome = try ground.hotseat.run(["interview", "two", "--transcripts", "new"], input: input)
        let markdown = try ground.hotseat.run(["review", "last", "--markdown", "--transcripts", "new"])
        return (outcome, markdown.text)
    }
}
