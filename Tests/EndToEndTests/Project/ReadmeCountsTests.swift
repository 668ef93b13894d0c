import Foundation
import Testing

/// The numbers of questions and challenges that README tells are those of the library.
///
/// `HOTSEAT_RECORD=1 swift test --filter ReadmeCounts` writes them anew.
@Suite("The counts in README")
struct ReadmeCountsTests {
    private static let opening = "    $ hotseat rubric list --counts\n"

    @Test("README shows what `rubric list --counts` prints")
    func table() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        var hotseat = ground.hotseat
        hotseat.variables["HOTSEAT_LIBRARY"] = Project.root
        let outcome = try hotseat.run(["rubric", "list", "--counts"])
        #expect(outcome.status == 0)
        let table = outcome.text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
            .map { $0.isEmpty ? "" : "    \($0)" }.joined(separator: "\n")
        let readme = try Project.text("README.md")
        let start = try #require(readme.range(of: Self.opening)).upperBound
        // The block goes on as long as its lines are indented or empty.
        var end = start
        while let next = readme[end...].firstIndex(of: "\n"),
            readme[end..<next].hasPrefix("    ") || end == next
        {
            end = readme.index(after: next)
        }
        if ProcessInfo.processInfo.environment["HOTSEAT_RECORD"] == "1" {
            let mended = readme[..<start] + "\n" + table + "\n\n" + readme[end...]
            try Data(String(mended).utf8).write(to: URL(filePath: "\(Project.root)/README.md"))
            return
        }
        #expect(readme[start..<end] == "\n" + table + "\n\n")
    }
}
