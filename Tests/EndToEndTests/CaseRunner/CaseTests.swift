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

    @Test("every message is a clause in lower case without a full stop, and what follows it a sentence")
    func oneVoice() throws {
        for folder in CaseFolder.list() {
            let lines = try #require(folder.expected).split(separator: "\n").map(String.init)
            for (index, line) in lines.enumerated() where line.hasPrefix("hotseat: ") {
                let clause = line.dropFirst("hotseat: ".count)
                let first = try #require(clause.unicodeScalars.first)
                // A path may begin with a capital.
                let isPath = clause.hasPrefix("WORK")
                #expect(!first.properties.isUppercase || isPath, "\(folder.name): \(line)")
                #expect(!line.hasSuffix("."), "\(folder.name): \(line)")
                let next = lines.indices.contains(index + 1) ? lines[index + 1] : ""
                guard next.hasPrefix("  ") else { continue }
                let help = next.dropFirst(2)
                #expect(help.first.map { $0.isUppercase || $0 == "`" } == true, "\(folder.name): \(next)")
            }
            for word in ["Optional(", "Error(", "errno", "NSError", "CocoaError", "Domain=", "Fatal", "nil"] {
                let text = lines.joined(separator: "\n")
                #expect(!text.contains(word), "\(folder.name) prints \(word)")
            }
        }
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
