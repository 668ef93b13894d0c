import Foundation
import Testing

/// `hotseat score` as a program: lines in, lines out.
@Suite("score", .enabled(if: ScoreProgram.isBuilt))
struct ScoreCommandTests {
    @Test("each line gets its line, in order, on as many threads as there are")
    func order() throws {
        let lines = (0..<2000).map { number in
            let padding = String(repeating: "the lock is held by a thread. ", count: number % 7)
            return "{\"id\":\(number),\"reference\":\"a lock is held\",\"answer\":\"\(padding)yes\"}"
        }
        let outcome = try ScoreProgram.run(
            ["score", "--jsonl"], input: Data(lines.joined(separator: "\n").utf8))
        #expect(outcome.status == 0)
        #expect(outcome.objects.compactMap { $0["id"] as? Int } == Array(0..<2000))
        #expect(
            outcome.objects.allSatisfy {
                $0["score"] is NSNumber && ($0["engine"] as? String)?.hasPrefix("rules-2 words-") == true
            })
        let again = try ScoreProgram.run(
            ["score", "--jsonl"], input: Data(lines.joined(separator: "\n").utf8))
        #expect(again.output == outcome.output)
    }

    @Test("a bad line gets an error in its place, the run goes on, and the status is 1")
    func badLines() throws {
        let input = """
            {"id":"a","reference":"a lock","answer":"a lock"}
            nonsense
            {"id":"c"}
            {"id":"d","reference":"a lock","answer":7}

            {"id":"e","kind":"odd","answer":"x"}
            {"id":"f","reference":"a lock","answer":"lock\\u0000 \\ud83d\\ude00\\r\\n"}
            """
        let outcome = try ScoreProgram.run(["score", "--jsonl"], input: Data(input.utf8))
        #expect(outcome.status == 1)
        #expect(outcome.objects.map { $0["id"] as? String } == ["a", nil, "c", "d", "e", "f"])
        #expect(outcome.objects.map { $0["error"] is String } == [false, true, true, true, true, false])
    }

    @Test("broken UTF-8 is repaired")
    func brokenText() throws {
        let input =
            Data("{\"id\":1,\"reference\":\"a lock\",\"answer\":\"lock ".utf8) + [0xff, 0xc3]
            + Data("\"}".utf8)
        let outcome = try ScoreProgram.run(["score", "--jsonl"], input: input)
        #expect(outcome.status == 0)
        #expect(outcome.objects.first?["score"] as? Double == 1)
    }

    @Test("a blank answer says that it was not answered, and has no level")
    func blank() throws {
        let input = Data("{\"id\":1,\"reference\":\"a lock\",\"answer\":\"  \"}".utf8)
        let reply = try #require(try ScoreProgram.run(["score", "--jsonl"], input: input).objects.first)
        #expect(reply["answered"] as? Bool == false)
        #expect(reply["scale"] is NSNull)
    }

    @Test("a single answer is told in words; a missing file is a sentence and status 2")
    func single() throws {
        let blank = try ScoreProgram.run(["score"], input: Data("\n".utf8))
        #expect(blank.output == Data("Not answered, so there is no score.\n".utf8))
        let missing = try ScoreProgram.run(["score", "/no/such/answer.txt"], input: Data())
        #expect(missing.status == 2)
        #expect(try ScoreProgram.run(["score", "--question", "no-such"], input: Data()).status == 64)
    }
}

/// Runs the built program.
private enum ScoreProgram {
    struct Outcome {
        let status: Int32
        let output: Data

        /// The lines of output that are JSON objects.
        var objects: [[String: Any]] {
            output.split(separator: 10).compactMap {
                (try? JSONSerialization.jsonObject(with: Data($0))) as? [String: Any]
            }
        }
    }

    /// The program beside the tests, or the one that `HOTSEAT_BINARY` names.
    static let path =
        ProcessInfo.processInfo.environment["HOTSEAT_BINARY"]
        ?? URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: ".build/debug/hotseat").path

    static var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: path) }

    /// Runs it with a file as standard input, so that no pipe can fill up.
    static func run(_ arguments: [String], input: Data) throws -> Outcome {
        let folder = FileManager.default.temporaryDirectory.appending(path: "score-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let inputFile = folder.appending(path: "input")
        let outputFile = folder.appending(path: "output")
        try input.write(to: inputFile)
        try Data().write(to: outputFile)
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        try process.run(input: inputFile, output: outputFile)
        process.waitUntilExit()
        return Outcome(status: process.terminationStatus, output: try Data(contentsOf: outputFile))
    }
}
