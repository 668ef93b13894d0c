import Foundation
import Testing

/// `hotseat rubric import` with what does not fit into a case.
@Suite struct RubricImportTests {
    @Test("A list of 30 MB is refused, and nothing is written")
    func large() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        try ground.write(String(repeating: "## What is it?\nThis.\n", count: 1_500_000), to: "large.md")
        expectFailure(
            try ground.hotseat.run(["rubric", "import", "large.md", "--topic", "mine"]), status: 2,
            "large.md is larger than 1 MiB, more than a topic may hold",
            help: "Cut it into several, and import each into a topic of its own.")
        #expect(!FileManager.default.fileExists(atPath: "\(ground.path)/library/Rubrics/Questions/mine.yaml"))
    }

    @Test("A list of many questions is taken whole, and every id is its own")
    func many() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        let list = (1...2000).map {
            "## What does signal \($0 % 7) mean in case \($0)?\n\nIt means \($0): stop.\n"
        }
        try ground.write(list.joined(separator: "\n"), to: "many.md")
        let outcome = try ground.hotseat.run(["rubric", "import", "many.md", "--topic", "mine"])
        #expect(outcome.status == 0)
        #expect(outcome.text.hasPrefix("Wrote 2000 questions to "))
        let check = try ground.hotseat.run(["rubric", "check", "mine"])
        #expect(check.text == "Checked 1 item. No faults.\n")
    }
}
