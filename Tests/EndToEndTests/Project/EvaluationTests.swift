import Foundation
import PseudoTerminal
import Testing

/// `Benchmarks/evaluate.py`, which `make evaluate` runs.
@Suite("The evaluation", .enabled(if: Evaluation.python != nil, "python3 is missing"))
struct EvaluationTests {
    @Test("passes the tests of its own arithmetic")
    func selfTest() throws {
        let outcome = try Evaluation.run(["--self-test"])
        #expect(outcome.status == 0, "\(outcome.output)")
        #expect(outcome.output.contains("OK"))
    }

    @Test("prints the figures of stories of any framework and of graded answers, and writes them as a report")
    func figures() throws {
        try Evaluation.inFolder { folder in
            let stories = try Evaluation.write(
                [
                    Evaluation.story("a", "star", ["O", "S", "T", "A", "R"]),
                    Evaluation.story("b", "soar", ["S", "B", "A", "R"]),
                    Evaluation.story("c", "system-design", ["Q", "E", "I", "D", "C", "W"]),
                    Evaluation.story("d", "present-past-future", ["P", "X", "F"]),
                    Evaluation.story("e", "car", ["C", "A", "R"]),
                ], to: folder.appending(path: "stories.jsonl"))
            let answers = try Evaluation.write(
                (0...5).map { grade in
                    let known = ["a", "stack", "gives", "back", "the", "newest", "item"].prefix(grade + 2)
                    return [
                        "id": "\(grade)", "question": "What is it?", "score": grade,
                        "reference": "A stack gives back the newest item",
                        "answer": known.joined(separator: " "),
                    ]
                }, to: folder.appending(path: "answers.jsonl"))
            let report = folder.appending(path: "report.md").path()
            let outcome = try Evaluation.run([
                "--hotseat", BuiltProducts.path(of: "hotseat"), "--report", report, stories, answers,
            ])
            #expect(outcome.status == 0, "\(outcome.output)")
            for framework in ["star", "soar", "system-design", "present-past-future", "car"] {
                #expect(outcome.output.contains("\(framework): 1 stories, 1 of them complete"))
            }
            #expect(outcome.output.contains("star: 1 stories, 1 of them complete; 4 sentences of a part"))
            #expect(outcome.output.contains("6 graded answers to 1 questions"))
            let figure = try #require(
                try Regex(#"all answers +\| +([0-9.]+)"#).firstMatch(in: outcome.output))
            let r = try #require(Double(String(figure.output[1].substring ?? "")))
            #expect(r > 0.5)
            #expect(try String(contentsOfFile: report, encoding: .utf8).hasSuffix(outcome.output))
        }
    }

    @Test("says which row it cannot read, and ends with status 2")
    func badRow() throws {
        try Evaluation.inFolder { folder in
            let file = try Evaluation.write(
                [Evaluation.story("odd", "star", ["S", "Z"])], to: folder.appending(path: "odd.jsonl"))
            let outcome = try Evaluation.run(["--hotseat", BuiltProducts.path(of: "hotseat"), file])
            #expect(outcome.status == 2)
            #expect(outcome.output.contains("row 'odd' has the label 'Z'"))
        }
    }
}

/// Runs the script, and writes rows for it.
private enum Evaluation {
    /// The path of Python, where there is one.
    static let python = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { "\($0)/python3" }.first { FileManager.default.isExecutableFile(atPath: $0) }

    /// The exit status, and what was said on both outputs.
    static func run(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: try #require(python))
        // -B: no compiled files are left in the checkout.
        process.arguments = ["-B", "\(Project.root)/Benchmarks/evaluate.py"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }

    static func inFolder(_ body: (URL) throws -> Void) throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "evaluation-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try body(folder)
    }

    /// Writes rows as JSON Lines; gives back the path.
    static func write(_ rows: [[String: Any]], to file: URL) throws -> String {
        var data = Data()
        for row in rows { data += try JSONSerialization.data(withJSONObject: row) + [10] }
        try data.write(to: file)
        return file.path()
    }

    /// A story with one sentence a label.
    static func story(_ id: String, _ framework: String, _ labels: [String]) -> [String: Any] {
        let segments = labels.enumerated().map { number, label in
            ["label": label, "text": "I painted fence number \(number) green."]
        }
        return ["id": id, "framework": framework, "segments": segments]
    }
}
