import Foundation
import Testing

/// The question that `Docs/writing-rubrics.md` arrives at.
@Suite("The guide to writing rubrics")
struct WritingGuideTests {
    @Test("its question and scenario have no faults, and there is nothing to advise on")
    func finished() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        let guide = try Project.text("Docs/writing-rubrics.md")
        let blocks = guide.components(separatedBy: "```yaml\n").dropFirst().compactMap {
            $0.components(separatedBy: "```").first
        }
        #expect(blocks.count == 2)
        for block in blocks {
            let name = try #require(block.split(separator: "\n").first).dropFirst(2)
            try ground.write(block, to: "library/\(name)")
        }
        for arguments in [
            ["rubric", "check", "ctrl-c"], ["scenario", "check", "mine"], ["rubric", "lint", "ctrl-c"],
        ] {
            let outcome = try ground.hotseat.run(arguments + ["--library", "library"])
            #expect(outcome.status == 0, "\(outcome.text)")
        }
    }
}
