import Foundation
import Testing

/// Scenarios that cannot be held: every fault is told, nothing is begun, and the good ones still work.
@Suite("Faulty content")
struct FaultyContentTests {
    private static let head = "format: 1\nid: bad\ntitle: Bad\nsummary: It cannot be held.\nlevel: mid\n"

    @Test(
        "a scenario that cannot be held is told of with its faults, and no session is begun",
        arguments: [
            (
                "rounds: &all\n  - kind: technical\n    questions: *all\n",
                "error[HS007]: there is no anchor for this alias"
            ),
            (
                "rounds:\n  - kind: technical\n    pick: {topics: [python], count: 9}\n",
                "error[HS058]: the pick asks for 9, but the library has only 3 such questions"
            ),
            (
                "budget: 0m\nrounds:\n  - {kind: closing, questions: [your-questions]}\n",
                "error[HS041]: `budget` must be above zero, not 0m"
            ),
            (
                "rounds:\n  - {kind: closing, questions: [your-questions], perQuestion: {answer: -4m}}\n",
                "error[HS041]: `answer` must be above zero, not -4m"
            ),
            (
                "rounds:\n  - {kind: closing, questions: [your-questions], budget: 25h}\n",
                "error[HS041]: `budget` is longer than 24 hours: 25h"
            ),
            (
                "rounds:\n  - {kind: technical, questions: [list-or-tupel]}\n",
                "error[HS052]: there is no question `list-or-tupel`"
            ),
            (
                "rounds:\n  - {kind: behavioral, framework: stra, questions: [a-conflict]}\n",
                "error[HS053]: there is no framework `stra`"
            ),
        ])
    func faulty(rest: String, fault: String) throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        try ground.write(Self.head + rest, to: "library/Scenarios/bad.yaml")
        let outcome = try ground.hotseat.run(["interview", "bad", "--transcripts", "new"])
        #expect(outcome.errorText.split(separator: "\n").first.map(String.init) == fault)
        #expect(outcome.errorText.contains("--> library/Scenarios/bad.yaml:"))
        #expect(outcome.status == 1)
        #expect(outcome.text == "")
        #expect(!FileManager.default.fileExists(atPath: ground.url("new").path))
        #expect(try ground.hotseat.run(["scenario", "check", "bad"]).status == 1)
        #expect(try ground.hotseat.run(["scenario", "show", "tiny"]).status == 0)
    }

    @Test("links that lead in a circle are faults, and the rest is read")
    func linkLoop() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        for (from, to) in [("a", "b"), ("b", "a")] {
            symlink("\(to).yaml", ground.url("library/Scenarios/\(from).yaml").path)
            symlink(to, ground.url("library/Rubrics/Challenges/\(from)").path)
        }
        symlink("..", ground.url("library/Scenarios/loop").path)
        let outcome = try ground.hotseat.run(["interview", "a"])
        #expect(outcome.errorText.hasPrefix("error[HS003]: the link leads in a circle\n"))
        #expect(outcome.status == 1)
        let check = try ground.hotseat.run(["scenario", "check"])
        #expect(
            check.text.contains("error[HS003]: the link leads in a circle\n  --> library/Scenarios/b.yaml"))
        #expect(check.status == 1)
        #expect(try ground.hotseat.run(["scenario", "check", "library"]).status == 1)
        #expect(try ground.hotseat.run(["rubric", "check"]).status == 1)
        let list = try ground.hotseat.run(["scenario", "list"])
        #expect(list.text.contains("A tiny one"))
        #expect(list.status == 0)
    }
}
