import Foundation
import InterviewModel
import Testing

/// The pages of the advice, with the program.
@Suite("Pages of the advice")
struct LintPagesTests {
    private struct Output: Decodable {
        struct Diagnostic: Decodable {
            let code: String
            let line: Int?
        }
        let diagnostics: [Diagnostic]
    }

    private func advice(on text: String) throws -> [Output.Diagnostic] {
        let ground = try Ground.shared()
        defer { ground.remove() }
        try ground.write(text, to: "library/Rubrics/Questions/demo.yaml")
        let outcome = try ground.hotseat.run(["rubric", "lint", "demo", "--json", "--library", "library"])
        return try JSONDecoder().decode(Output.self, from: outcome.output).diagnostics
    }

    @Test(
        "the example of a page yields its code at a line, and the mended one does not",
        arguments: LintCode.allCases)
    func examples(code: LintCode) throws {
        let page = try Project.text("Docs/diagnostics/\(code.rawValue).md")
        let blocks = page.components(separatedBy: "```yaml\n").dropFirst().compactMap {
            $0.components(separatedBy: "```").first
        }
        try #require(blocks.count == 2)
        let found = try advice(on: blocks[0]).filter { $0.code == code.rawValue }
        #expect(!found.isEmpty)
        #expect(found.allSatisfy { $0.line != nil })
        #expect(try advice(on: blocks[1]).allSatisfy { $0.code != code.rawValue })
    }
}
