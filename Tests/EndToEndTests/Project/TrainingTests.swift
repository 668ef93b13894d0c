import Foundation
import PseudoTerminal
import Testing

/// `train-stories`, which `make train` calls.
@Suite("Training")
struct TrainingTests {
    private static let files: [String: [String]] = [
        "star": ["S", "T", "A", "R"], "soar": ["S", "B", "A", "R"], "no-story": ["O"],
        "system-design": ["Q", "E", "I", "D", "C", "W"], "present-past-future": ["P", "X", "F"],
    ]

    @Test("the same stories give the same file in every run, and it can be scored with")
    func twice() throws {
        let ground = try Self.ground()
        defer { ground.remove() }
        for name in ["one", "two"] {
            try ground.makeFolder(name)
            let outcome = try Self.trainer(ground).run(["stories", "\(name)/stories.bin"])
            #expect(outcome.status == 0, "\(outcome.errorText)")
            #expect(outcome.text.split(separator: "\n").count == 5)
            #expect(outcome.text.hasPrefix("star: 16 stories, "))
        }
        let bytes = try Data(contentsOf: ground.url("one/stories.bin"))
        #expect(try bytes == Data(contentsOf: ground.url("two/stories.bin")))
        var hotseat = ground.hotseat
        hotseat.variables["HOTSEAT_MODELS"] = "one"
        let score = try hotseat.run(
            ["score", "--kind", "behavioral", "--json"], input: Data("The S part number 3 was here.".utf8))
        #expect(score.status == 0)
        #expect(score.text.contains(" stories-"))
        #expect(score.errorText == "")
    }

    @Test(
        "a line that is no labelled story is told of with its file and number, and nothing is written",
        arguments: [
            ("nonsense", "it is not JSON"), ("{\"segments\":[{\"label\":\"S\"}]}", "\"text\" is missing"),
            ("{\"id\":\"a\"}", "\"segments\" is missing"), ("[1]", "it is not an object"),
            ("{\"segments\":[{\"label\":7,\"text\":\"a\"}]}", "\"label\" is not what it should be"),
            ("{\"segments\":{}}", "\"segments\" is not what it should be"),
            (
                "{\"segments\":[{\"label\":\"Z\",\"text\":\"a\"}]}",
                "the label \"Z\" is none of S, B, A, R, O"
            ),
        ])
    func badLine(line: String, reason: String) throws {
        let ground = try Self.ground()
        defer { ground.remove() }
        let rest = try ground.text("stories/soar.jsonl")
        try ground.write("\r\n\(line)\r\n\(rest)", to: "stories/soar.jsonl")
        let outcome = try Self.trainer(ground).run(["stories", "out.bin"])
        #expect(
            outcome.errorText == "train-stories: stories/soar.jsonl:2: \(reason)\n"
                + "  Training/README.md has the format of a line.\n")
        #expect(outcome.status == 2)
        #expect(outcome.text == "")
        #expect(!FileManager.default.fileExists(atPath: ground.url("out.bin").path))
    }

    @Test("a file that is missing, or has no story in it, is named")
    func noStories() throws {
        let ground = try Self.ground()
        defer { ground.remove() }
        try ground.write("\n \n", to: "stories/no-story.jsonl")
        let empty = try Self.trainer(ground).run(["stories", "out.bin"])
        #expect(
            empty.errorText == "train-stories: there is no story in stories/no-story.jsonl\n"
                + "  Training/README.md tells what belongs there.\n")
        #expect(empty.status == 2)
        try FileManager.default.removeItem(at: ground.url("stories/star.jsonl"))
        let missing = try Self.trainer(ground).run(["stories", "out.bin"])
        #expect(
            missing.errorText
                == "train-stories: stories/star.jsonl cannot be read: No such file or directory\n"
                + "  Name the folder with the stories, such as Training/Stories.\n")
        #expect(missing.status == 2)
    }

    @Test("a file that cannot be written is told of, and a wrong command line is wrong usage")
    func unwritable() throws {
        let ground = try Self.ground()
        defer { ground.remove() }
        let outcome = try Self.trainer(ground).run(["stories", "nowhere/out.bin"])
        #expect(
            outcome.errorText
                == "train-stories: nowhere/out.bin cannot be written: No such file or directory\n"
                + "  Name another file.\n")
        #expect(outcome.status == 2)
        for line in [[], ["stories"], ["stories", "out.bin", "more"]] {
            let usage = try Self.trainer(ground).run(line)
            #expect(usage.errorText == "usage: train-stories STORIES-FOLDER FILE\n")
            #expect(usage.status == 64)
        }
    }

    private static func trainer(_ ground: Ground) -> Hotseat {
        Hotseat(folder: ground.path, program: BuiltProducts.path(of: "train-stories"))
    }

    /// A ground with eight small stories of each kind.
    private static func ground() throws -> Ground {
        let ground = try Ground.shared()
        for (name, labels) in files {
            let stories = (0..<8).map { number in
                let segments = labels.map { label in
                    "{\"label\":\"\(label)\",\"text\":\"The \(label) part number \(number % 4) was here.\"}"
                }
                return "{\"id\":\"\(number)\",\"segments\":[\(segments.joined(separator: ","))]}\n"
            }
            try ground.write(stories.joined(), to: "stories/\(name).jsonl")
        }
        return ground
    }
}
