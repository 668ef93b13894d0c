import Foundation
import Testing

@testable import RubricAnalysis

@Suite("Finding model files")
struct AnalysisModelsTests {
    @Test("of several folders the first that has the file is taken, also where that one is damaged")
    func order() throws {
        let empty = try TemporaryFolder()
        let damaged = try TemporaryFolder()
        let path = try damaged.write([1, 2, 3], to: "words.bin")
        let whole = Bank.root + "/Rubrics/Models"
        let models = AnalysisModels { [empty.path, damaged.path, whole] }
        #expect(models.findingsSoFar().isEmpty)
        #expect(throws: ModelFault.damaged) { try models.wordVectors() }
        #expect(models.findingsSoFar().map(\.path) == [path])
        let stories = try models.storyModels()
        let findings = models.findings()
        #expect(findings.map(\.file) == ["words.bin", "stories.bin"])
        #expect(findings.map(\.path) == [path, whole + "/stories.bin"])
        #expect(findings[1].facts?.fingerprint == stories.fingerprint)
        #expect(findings[1].facts?.version == 1)
    }

    @Test("a file that is nowhere is missing, with the folders that were looked through")
    func missing() throws {
        let empty = try TemporaryFolder()
        for finding in AnalysisModels(folders: { [empty.path, "/no/such"] }).findings() {
            #expect(finding.path == nil)
            #expect(finding.folders == [empty.path, "/no/such"])
            #expect(finding.fault == .missing)
        }
    }

    @Test("a folder or a pipe in a file's place is no file, and an empty file is damaged")
    func odd() throws {
        let folder = try TemporaryFolder()
        try FileManager.default.createDirectory(
            atPath: folder.path + "/words.bin", withIntermediateDirectories: false)
        #expect(mkfifo(folder.path + "/stories.bin", 0o600) == 0)
        let models = AnalysisModels { [folder.path] }
        #expect(throws: ModelFault.notAFile) { try models.wordVectors() }
        #expect(throws: ModelFault.notAFile) { try models.storyModels() }
        let path = try folder.write([], to: "empty")
        #expect(throws: ModelFault.damaged) { try MappedFile(path) }
    }

    @Test("the folders are asked for when a file is needed, and a file is looked for once")
    func once() throws {
        let asked = Asked()
        let models = AnalysisModels { asked.folders() }
        #expect(asked.count == 0)
        _ = try? models.wordVectors()
        _ = try? models.wordVectors()
        #expect(asked.count == 1)
    }

    /// Counts.
    private final class Asked: @unchecked Sendable {
        // Safe: one thread asks.
        private(set) var count = 0

        func folders() -> [String] {
            count += 1
            return []
        }
    }
}
