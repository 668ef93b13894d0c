import Foundation
import Testing

/// The folders in `Cases`, run against the built program.
///
/// `HOTSEAT_RECORD=1 swift test --filter CaseTests` writes every `expected` anew; read the difference before it
/// is committed.
@Suite("Cases")
struct CaseTests {
    @Test("a case prints what is expected, and ends with the expected status", arguments: CaseFolder.list())
    func caseFolder(_ folder: CaseFolder) throws {
        let found = try folder.run()
        if ProcessInfo.processInfo.environment["HOTSEAT_RECORD"] == "1" {
            try Data(found.utf8).write(to: URL(filePath: folder.path("expected")))
            return
        }
        let expected = try #require(
            folder.expected, "not recorded yet: HOTSEAT_RECORD=1 swift test --filter CaseTests")
        #expect(found == expected, "\(Self.firstDifference(found, expected))")
    }

    @Test("there are cases")
    func some() {
        #expect(CaseFolder.list().count > 30)
    }

    /// Where two texts part, since whole ones are hard to compare in a report.
    private static func firstDifference(_ found: String, _ expected: String) -> String {
        let found = found.split(separator: "\n", omittingEmptySubsequences: false)
        let expected = expected.split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(found, expected).prefix { $0 == $1 }.count
        func shown(_ lines: [Substring]) -> String {
            lines.indices.contains(line) ? "\(lines[line])" : "(the end)"
        }
        return "line \(line + 1): found <\(shown(found))>, expected <\(shown(expected))>"
    }
}
