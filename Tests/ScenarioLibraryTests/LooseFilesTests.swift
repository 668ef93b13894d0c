import Foundation
import InterviewModel
import Testing

@testable import ScenarioLibrary

@Suite("Checking files outside a library")
struct LooseFilesTests {
    private static let rubrics: Set<ContentKind> = [.questions, .frameworks, .challenges]

    private func check(
        _ path: String, _ kinds: Set<ContentKind>, files: [String: String]
    ) throws -> (paths: [String], codes: [String])? {
        try TemporaryLibrary.with { library in
            try TemporaryLibrary.with(empty: true) { other in
                for (name, text) in files { try other.write(text, to: name) }
                let found = try library.open().check(path: "\(other.folder.path)/\(path)", as: kinds)
                return found.map { check in
                    let names = check.paths.map {
                        $0.replacingOccurrences(of: other.folder.path + "/", with: "")
                    }
                    return (names, check.diagnostics.map(\.code))
                }
            }
        }
    }

    private static let scenario = """
        format: 1
        id: loose
        title: T
        summary: S
        level: mid
        rounds:
          - kind: technical
            questions: [list-or-tuple, nope]
        """

    @Test("a scenario anywhere is checked against the library")
    func scenario() throws {
        let found = try check("loose.yaml", [.scenarios], files: ["loose.yaml": Self.scenario])
        #expect(found?.codes == ["HS052"])
    }

    @Test("the name of a file is checked too")
    func name() throws {
        let found = try check("Loose one.txt", [.scenarios], files: ["Loose one.txt": Self.scenario])
        #expect(Set(found?.codes ?? []) == ["HS010", "HS031", "HS052"])
    }

    @Test("a folder is gone through, and only the files of the kind are checked")
    func folder() throws {
        let files = [
            "a/loose.yaml": Self.scenario, "a/b/broken.yaml": "rounds: [", "notes.yaml": "x: 1",
            "topic.yaml": QuestionTemplate.file(topic: "topic", id: "one"), "README.md": "rounds:",
        ]
        let scenarios = try check(".", [.scenarios], files: files)
        #expect(scenarios?.paths.count == 2)
        #expect(scenarios?.codes.sorted() == ["HS007", "HS052"])
        let rubrics = try check(".", Self.rubrics, files: files)
        #expect(rubrics?.paths == ["./topic.yaml"])
        #expect(rubrics?.codes == [])
    }

    @Test(
        "a folder that may not be read is told, not taken for one without faults",
        .enabled(if: geteuid() != 0, "root may read everything"))
    func unreadableFolder() throws {
        try TemporaryLibrary.with { library in
            try library.write(Self.scenario, to: "closed/loose.yaml")
            let path = "\(library.folder.path)/closed"
            chmod(path, 0o000)
            defer { chmod(path, 0o755) }
            let found = try library.open().check(path: path, as: [.scenarios])
            #expect(found?.diagnostics.map(\.code) == ["HS001"])
        }
    }

    @Test("a challenge is checked by its folder or by a file of it", arguments: ["sum", "sum/cases.yaml"])
    func challenge(path: String) throws {
        var files: [String: String] = [:]
        for (name, text) in ChallengeTemplate.files(id: "sum") { files["sum/\(name)"] = text }
        files["sum/starter.py"] = "x = 1\n"
        let found = try check(path, Self.rubrics, files: files)
        #expect(found?.codes == ["HS095"])
    }

    @Test("a file of another kind is told, one that does not exist is nothing")
    func other() throws {
        let files = ["notes.yaml": "x: 1\n"]
        #expect(try check("notes.yaml", Self.rubrics, files: files)?.codes == ["HS021"])
        #expect(try check("absent.yaml", Self.rubrics, files: files) == nil)
    }
}
