import Foundation
import InterviewModel
import Testing

@testable import ScenarioLibrary

@Suite("Questions asked ahead of each challenge")
struct BeforeQuestionsTests {
    @Test("are read, looked up, and never drawn")
    func read() throws {
        try TemporaryLibrary.with { folder in
            try rewrite(folder, "after: [complexity]", "before: [complexity]")
            let scenario = try #require(try folder.open().scenario("short"))
            #expect(scenario.rounds[2].before == ["complexity"])
            #expect(scenario.rounds[2].after.isEmpty)
            #expect(scenario.fixedQuestions.contains("complexity"))
        }
    }

    @Test("are faults where they do not exist, or stand in another round")
    func faults() throws {
        try TemporaryLibrary.with { folder in
            try rewrite(folder, "after: [complexity]", "before: [complexty]")
            let found = try #require(try folder.diagnostics().first)
            #expect(found.summary.contains("there is no question `complexty` | Did you mean `complexity`?"))
        }
        try TemporaryLibrary.with { folder in
            try rewrite(folder, "    framework: star\n", "    framework: star\n    before: [complexity]\n")
            let found = try folder.diagnostics().map(\.summary).joined(separator: "\n")
            #expect(
                found.contains(
                    "`before` belongs to a coding round, and this is a behavioral round | Put the questions "
                        + "under `questions`."))
        }
    }

    private func rewrite(_ folder: TemporaryLibrary, _ old: String, _ new: String) throws {
        let path = "Scenarios/short.yaml"
        let text = try String(contentsOf: folder.folder.appendingPathComponent(path), encoding: .utf8)
        #expect(text.contains(old))
        try folder.write(text.replacing(old, with: new), to: path)
    }
}
