import Foundation
import InterviewModel
import Testing

@Suite("The threat model")
struct ThreatModelTests {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

    /// The names in the table's last column.
    private static func named() throws -> [String] {
        let root = folder.deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(
            contentsOf: root.appendingPathComponent("Docs/judge-threat-model.md"), encoding: .utf8)
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
        return rows.flatMap { row in
            (row.split(separator: "|").last ?? "").split(separator: ";")
                .map { $0.trimmingCharacters(in: .whitespaces) }
        }
    }

    @Test("names only tests that there are")
    func exist() throws {
        let files = FileManager.default.enumerator(at: Self.folder, includingPropertiesForKeys: nil)
        let sources = try (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
            .map { try String(contentsOf: $0, encoding: .utf8) }.joined()
        let names = try Self.named()
        #expect(names.count > 100)
        for name in names {
            #expect(sources.contains("\"\(name)\""), "\(name)")
        }
        #expect(Set(names).count == names.count)
    }

    @Test("names every hostile program")
    func complete() throws {
        let names = Set(try Self.named())
        for program in HostileProgram.written {
            #expect(names.contains(program.name), "\(program.name)")
        }
    }
}
