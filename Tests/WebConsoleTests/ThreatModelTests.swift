import Foundation
import Testing

@Suite("The threat model of pair practice")
struct ThreatModelTests {
    private static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The names in the table's last column.
    private static func named() throws -> [[String]] {
        let text = try String(
            contentsOf: root.appending(path: "Docs/pair-threat-model.md"), encoding: .utf8)
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
        return rows.map { row in
            (row.split(separator: "|").last ?? "").split(separator: ";")
                .map { $0.trimmingCharacters(in: .whitespaces) }
        }
    }

    @Test("names only tests that there are, at least one a row")
    func exist() throws {
        let files = FileManager.default.enumerator(
            at: Self.root.appending(path: "Tests"), includingPropertiesForKeys: nil)
        let sources = try (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
            .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        let rows = try Self.named()
        #expect(rows.count > 20)
        for row in rows {
            #expect(!row.isEmpty && row.allSatisfy { !$0.isEmpty })
            for name in row {
                #expect(sources.contains("\"\(name)\""), "\(name)")
            }
        }
    }
}
