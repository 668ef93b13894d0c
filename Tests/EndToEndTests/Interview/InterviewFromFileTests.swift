import Foundation
import InterviewModel
import Testing
import TranscriptStore

/// Interviews driven by a file instead of a person.
@Suite struct InterviewFromFileTests {
    @Test("A whole quick-15 from a file: every round, status 0, the transcript written")
    func wholeInterview() throws {
        let home = try TestHome(library: TestHome.checkout)
        let program = try String(
            contentsOfFile: TestHome.checkout + "/Rubrics/Challenges/reverse-string/reference.py",
            encoding: .utf8)
        let outcome = try home.run(
            ["interview", "quick-15", "--transcripts", home.transcripts, "--seed", "11"],
            input: Data(Self.answers(program: program).utf8))
        #expect(outcome.status == 0)
        #expect(outcome.errors == "")
        #expect(!outcome.output.contains("\u{1B}"))
        let transcript = try home.transcript()
        #expect(transcript.ending == .completed)
        #expect(transcript.seed == 11)
        let items = Array(transcript.items)
        #expect(items.allSatisfy { $0.state == .answered })
        #expect(items[0].exchanges[0].answer == "At the moment I write imports.\n\n:done is text here")
        #expect(items[1].exchanges.count == 2)
        #expect(items[2].exchanges.count == 2)
        #expect(items[1].isAided)
        #expect(items[4].code?.finalVerdict?.outcome == .passed)
        #expect(items[4].code?.versions.map(\.text) == [program])
        #expect(
            items[6].exchanges.map(\.answer) == ["Last year we were late.\nI fixed it.", "Ten days less."])
        #expect(transcript.notes.map(\.text) == ["from a file"])
        #expect(try home.text(of: "transcript.md").contains("> What is the work like?"))
        #expect(try home.text(of: "transcript.json").contains("Ten days less."))
    }

    @Test("The same file and seed give the same questions, answers and scores again")
    func isRepeatable() throws {
        let input = Data(Self.answers(program: "def reverse(text):\n    return text\n:done\n").utf8)
        let transcripts = try (0..<2).map { _ in
            let home = try TestHome(library: TestHome.checkout)
            _ = try home.run(["interview", "quick-15", "--seed", "3"], input: input)
            return try home.transcript()
        }
        let items = transcripts.map { Array($0.items) }
        #expect(items[0].map(\.name) == items[1].map(\.name))
        #expect(items[0].map { $0.exchanges.map(\.answer) } == items[1].map { $0.exchanges.map(\.answer) })
        #expect(items[0].map(\.score) == items[1].map(\.score))
        #expect(items[0].map(\.assessments) == items[1].map(\.assessments))
    }

    @Test("The end of the input ends the session cleanly, and keeps the answer that was begun")
    func endInTheMiddle() throws {
        let home = try TestHome()
        let outcome = try home.run(["interview", "words"], input: Data("one\n:done\nhalf an\nansw".utf8))
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("The input ended, and the interview with it."))
        let transcript = try home.transcript()
        #expect(transcript.ending == .inputEnded)
        let items = Array(transcript.items)
        #expect(items[1].exchanges[0].answer == "half an\nansw")
        #expect(items[1].exchanges[0].ending == .inputEnded)
        #expect(items[1].score != nil)
        #expect(items[2].state == .notReached)
        #expect(try home.text(of: "transcript.md").contains("half an"))
    }

    @Test("Input that ends in a coding task hands in the program as it stands")
    func endInTask() throws {
        let home = try TestHome()
        let program = "def double(number):\n    return number + number\n"
        let outcome = try home.run(["interview", "program"], input: Data(program.utf8))
        #expect(outcome.status == 0)
        let item = try #require(try home.transcript().items.first { _ in true })
        #expect(item.code?.versions.last?.text == program)
        #expect(item.code?.finalVerdict?.outcome == .passed)
    }

    @Test(
        "No input at all, and input that is no text, end cleanly", arguments: [[], [0xFF, 0xFE, 0x00, 0x0A]])
    func oddInput(bytes: [UInt8]) throws {
        let home = try TestHome()
        let outcome = try home.run(["interview", "words"], input: Data(bytes))
        #expect(outcome.status == 0)
        #expect(try home.transcript().ending == .inputEnded)
    }

    @Test("A session that a file left is continued from another file, half a line included")
    func resumeFromFile() throws {
        let home = try TestHome()
        _ = try home.run(["interview", "words"], input: Data("one\n:done\nbegun\n:quit\n".utf8))
        #expect(try home.transcript().ending == nil)
        let outcome = try home.run(
            ["interview", "--resume"], input: Data("ended\n:done\nlast\n:done\n".utf8))
        #expect(outcome.status == 0)
        let transcript = try home.transcript()
        #expect(transcript.ending == .completed)
        #expect(transcript.items.map { $0.exchanges[0].answer } == ["one", "begun\nended", "last"])
    }

    @Test("An unknown scenario is a sentence with a suggestion, and status 64")
    func unknownScenario() throws {
        let home = try TestHome()
        let outcome = try home.run(["interview", "wrods"], input: Data())
        #expect(outcome.status == 64)
        #expect(outcome.errors.contains("words"))
        #expect(outcome.output == "")
    }

    /// Answers that lack all that a technical question and a story want, so that each is probed once.
    private static func answers(program: String) -> String {
        let vague = "I would have to look at it again.\n:done\n"
        return """
            At the moment I write imports.

            ::done is text here
            :note from a file
            :done
            :hint
            \(vague)\(vague)\(vague)\(vague)\(vague)\(program):run
            :submit
            It is linear in the length.
            :done
            Last year we were late.
            I fixed it.
            :done
            Ten days less.
            :done
            What is the work like?
            :done

            """
    }
}
