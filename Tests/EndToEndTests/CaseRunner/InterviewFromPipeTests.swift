import Foundation
import Testing

/// Whole interviews from a pipe, read loosely: the words of an interview are tested where they are made.
@Suite("Interviews from a pipe")
struct InterviewFromPipeTests {
    private static let answers = [
        "I test software now, came to it from support, and look for a new role next.", ":done",
        "", "A mapping from keys to values.", ":done",
        "", ":hint", "I think a tuple is hashable.", ":done",
        "It cannot be changed.", ":done",
        "def double(value):", "    return value + value", ":submit",
        "Linear time.", ":done",
        "Last year my task was to mend a quarrel.", "::done was how I decided to end it.", ":done",
        "In the end it fell by 20 %.", ":done",
        ":skip",
    ]

    @Test("a seed asks the same questions again, and everything is in the transcript")
    func whole() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        let input = Data(Self.answers.map { $0 + "\n" }.joined().utf8)
        let line = ["interview", "tiny", "--seed", "7", "--transcripts", "new"]
        let outcome = try ground.hotseat.run(line, input: input)
        #expect(outcome.status == 0)
        #expect(outcome.errorText == "")
        expect(
            [
                "The seed is 7.", "Tell me about yourself.", "What is a dictionary?", "How does a tuple",
                "Think of changing them.", "What can be done to one", "Write `double(value)`",
                "Passed all 3 cases.",
                "complexity of your solution", "a conflict at work", "in numbers?", "know from us?",
            ],
            in: outcome.text)
        let transcript = try ground.hotseat.run(["review", "last", "--markdown", "--transcripts", "new"]).text
        expect(
            [
                "# A tiny one", "I test software now", "A mapping from keys", "a tuple is hashable",
                "cannot be changed",
                "return value + value", "3 of 3 cases passed", "Linear time.", ":done was how", "by 20 %",
                "Skipped",
                "seed 7",
            ],
            in: transcript)
        #expect(!transcript.contains("::done"))
        let folder = try #require(
            try FileManager.default.contentsOfDirectory(atPath: ground.url("new").path).first)
        for file in ["journal.jsonl", "transcript.md", "transcript.json", "solutions/double.py"] {
            #expect(FileManager.default.fileExists(atPath: ground.url("new/\(folder)/\(file)").path))
        }
        #expect(try ground.text("new/\(folder)/transcript.md") == transcript)
    }

    @Test("the end of input ends the session cleanly, with what was written")
    func endOfInput() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        let line = ["interview", "two", "--transcripts", "new"]
        let outcome = try ground.hotseat.run(line, input: Data("A tuple is immutable".utf8))
        #expect(outcome.status == 0)
        #expect(outcome.text.contains("The input ended, and the interview with it."))
        #expect(
            try ground.hotseat.run(["review", "last", "--transcripts", "new"]).text.contains("is immutable"))
    }

    @Test("a session that was put aside is continued where it stood")
    func resumed() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        let outcome = try ground.hotseat.run(
            ["interview", "--resume"], input: Data("the rest\n:done\n:end\n".utf8))
        #expect(outcome.status == 0)
        expect(
            ["Welcome back", "What can be done to one", "A mapping from", "What is a dictionary?"],
            in: outcome.text)
        expect(
            ["A mapping from", "the rest"], in: try ground.hotseat.run(["review", "last", "--markdown"]).text)
        expectFailure(
            try ground.hotseat.run(["interview", "--resume"]), status: 64,
            "there is no unfinished session in \(ground.path)/sessions",
            help: "Start one with: hotseat interview")
    }

    @Test("the menu reads its choices from a pipe, and leaves at its end")
    func menu() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        let outcome = try ground.hotseat.run([], input: Data("9\n3\n2\n".utf8))
        #expect(outcome.status == 0)
        expect(
            ["Start an interview", "Continue Two questions", "A tiny one", "Tell me about yourself."],
            in: outcome.text)
    }

    /// That these come one after the other.
    private func expect(_ parts: [String], in text: String, sourceLocation: SourceLocation = #_sourceLocation)
    {
        var rest = text[...]
        for part in parts {
            guard let range = rest.range(of: part) else {
                Issue.record(
                    "\(part) does not come where it should in:\n\(text)", sourceLocation: sourceLocation)
                return
            }
            rest = rest[range.upperBound...]
        }
    }
}
