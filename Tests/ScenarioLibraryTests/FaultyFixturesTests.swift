import Foundation
import InterviewModel
import Testing

@testable import ScenarioLibrary

/// Folders of faulty files, each with the exact diagnostics that they must give in `expected.txt`.
///
/// `HOTSEAT_RECORD=1 swift test --filter FaultyFixtures` writes those files anew; read the difference before
/// keeping it.
@Suite("Faulty fixtures")
struct FaultyFixturesTests {
    static let folder = TemporaryLibrary.fixtures.appendingPathComponent("faulty")

    static var cases: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []
    }

    @Test("a faulty file gives exactly its diagnostics", arguments: cases)
    func diagnostics(name: String) throws {
        let source = Self.folder.appendingPathComponent(name)
        let expectedFile = source.appendingPathComponent("expected.txt")
        let found = try TemporaryLibrary.with { library in
            for path in try FileManager.default.subpathsOfDirectory(atPath: source.path)
            where path.contains("/") {
                let file = source.appendingPathComponent(path)
                guard let data = FileManager.default.contents(atPath: file.path) else { continue }
                try library.write(data, to: path)
            }
            return try library.diagnostics().map(Self.text).joined(separator: "\n")
        }
        if ProcessInfo.processInfo.environment["HOTSEAT_RECORD"] != nil {
            try Data(found.utf8).write(to: expectedFile)
        }
        let expected = try String(contentsOf: expectedFile, encoding: .utf8)
        #expect(found == expected)
    }

    @Test("a good question beside faulty ones is still used")
    func goodBesideFaulty() throws {
        try TemporaryLibrary.with { library in
            let file = Self.folder.appendingPathComponent("questions/Rubrics/Questions/mixed.yaml")
            let text = try String(contentsOf: file, encoding: .utf8)
            try library.write(text, to: "Rubrics/Questions/mixed.yaml")
            let opened = try library.open()
            #expect(opened.question("good-one")?.prompt == "Is a good one beside faulty ones still used?")
            #expect(opened.question("nothing") == nil)
            #expect(opened.questions().count == 7)
        }
    }

    private static func text(_ diagnostic: Diagnostic) -> String {
        var lines = [diagnostic.summary]
        if let excerpt = diagnostic.excerpt, let column = diagnostic.column, excerpt.count < 200 {
            lines.append("    " + excerpt)
            lines.append("    " + String(repeating: " ", count: column - 1) + "^")
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
