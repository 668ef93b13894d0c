import Foundation
import InterviewModel
import PseudoTerminal
import Testing
import TranscriptStore

/// One live-coding task by itself, with the library that is shipped.
@Suite struct ChallengeSessionTests {
    @Test("A right but slow program is told so, stays open for a better one, and scores below a right one")
    func slow() throws {
        let home = try TestHome(library: TestHome.checkout)
        let slow = "\(TestHome.checkout)/Rubrics/Challenges/most-water/slow.py"
        let editor = try home.script("editor", "cp '\(slow)' \"$1\"")
        let terminal = try home.interview(
            "--challenge", "most-water", environment: ["EDITOR": editor], columns: 100, rows: 60)
        try terminal.waitForWords("how would you approach this?")
        try terminal.enter(":skip")
        try terminal.waitForPrompt("code")
        try terminal.enter(":edit")
        try terminal.waitForWords("as your program.")
        try terminal.enter(":test most_water([2, 2]) == 2")
        try terminal.waitForWords("Passed the one case.")
        try terminal.enter(":submit")
        try terminal.waitForWords("Passed all 17 cases and 40 generated ones.")
        try terminal.waitForWords("Looks quadratic in the number of walls")
        try terminal.waitForWords("Can you make it faster?")
        try terminal.enter(":done")
        try terminal.waitForWords("What is the complexity of your solution")
        try terminal.enter("Linear, O(n), since each wall is looked at once.")
        try terminal.enter(":done")
        try terminal.waitForWords("A follow-up:")
        try terminal.enter(":end")
        #expect(try terminal.finish(patience: patience) == 0)

        let document = try home.transcript()
        let item = try #require(document.items.first { $0.challenge != nil })
        #expect(item.score == Verdict.slowShare)
        let comparison = try #require(item.rating?.complexity)
        #expect(comparison.stated == .linear && comparison.measured == .quadratic)
        #expect(comparison.remarks.contains { $0.contains("You said linear; it looks quadratic") })
    }

    @Test("A task can be solved in another language, from its own file")
    func otherLanguage() throws {
        guard FileManager.default.isExecutableFile(atPath: "/usr/bin/cc") else { return }
        let home = try TestHome(library: TestHome.checkout)
        let solution = "\(TestHome.checkout)/Rubrics/Challenges/top-errors/reference.c"
        let editor = try home.script("editor", "case \"$1\" in *.c) cp '\(solution)' \"$1\";; esac")
        let terminal = try home.interview(
            "--challenge", "top-errors", environment: ["EDITOR": editor], columns: 100, rows: 60)
        try terminal.enter(":skip")
        try terminal.waitForPrompt("code")
        try terminal.enter(":language c")
        try terminal.waitForWords("top-errors.c")
        try terminal.enter(":edit")
        try terminal.waitForWords("as your program.")
        try terminal.enter(":submit")
        try terminal.waitForWords("Passed all 20 cases and 40 generated ones.")
        try terminal.waitForWords("What is the complexity of your solution")
        try terminal.enter(":end")
        #expect(try terminal.finish(patience: patience) == 0)
    }

    @Test("A task that is not there, and one beside a scenario, are usage errors")
    func wrong() throws {
        let home = try TestHome(library: TestHome.checkout)
        let unknown = try home.run(["interview", "--challenge", "nothing-of-the-kind"], input: Data())
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("there is no challenge `nothing-of-the-kind`"))
        let both = try home.run(["interview", "quick-15", "--challenge", "two-sum"], input: Data())
        #expect(both.status == 64)
        #expect(both.errors.contains("--challenge stands alone"))
    }
}
