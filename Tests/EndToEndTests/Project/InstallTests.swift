import Foundation
import PseudoTerminal
import Testing

/// `Scripts/install`, which `make install` calls.
@Suite("Installing")
struct InstallTests {
    @Test("what is installed works by itself, with the models, and holds nothing of training")
    func installed() throws {
        let ground = try Ground()
        defer { ground.remove() }
        try ground.makeFolder("home")
        #expect(
            try Self.script(ground, [BuiltProducts.path(of: "hotseat"), ground.path + "/usr"]).status == 0)

        let models = try FileManager.default.contentsOfDirectory(
            atPath: ground.url("usr/share/hotseat/Rubrics/Models").path)
        #expect(models.sorted() == ["LICENSE.words", "README.md", "stories.bin", "words.bin"])
        let all = try FileManager.default.subpathsOfDirectory(atPath: ground.path)
        for path in all {
            #expect(!path.contains("Training") && !path.contains("Evaluation"), "\(path)")
            #expect(!path.hasSuffix(".jsonl"), "\(path)")
        }

        // In a folder that is no checkout, by the program that was installed.
        let hotseat = Hotseat(folder: ground.path, program: ground.path + "/usr/bin/hotseat")
        let checks = try hotseat.run(["doctor"])
        let folder = "\(ground.path)/usr/share/hotseat/Rubrics/Models"
        #expect(checks.text.contains("ok       words.bin   \(folder)/words.bin, version 1, "))
        #expect(checks.text.contains("ok       stories.bin \(folder)/stories.bin, version 1, "))
        let score = try hotseat.run(
            ["score", "--kind", "behavioral", "--json"], input: Data("My task was to mend it. I did.".utf8))
        #expect(score.text.contains(" stories-"))
        #expect(score.errorText == "")
    }

    @Test("installing again replaces what was there, and removing takes all of it away")
    func again() throws {
        let ground = try Ground()
        defer { ground.remove() }
        let prefix = ground.path + "/usr"
        let program = BuiltProducts.path(of: "hotseat")
        #expect(try Self.script(ground, [program, prefix]).status == 0)
        try ground.write("old", to: "usr/share/hotseat/Rubrics/Models/stories.bin")
        try ground.write("old", to: "usr/share/hotseat/Rubrics/Models/old.bin")
        #expect(try Self.script(ground, [program, prefix]).status == 0)
        let folder = "usr/share/hotseat/Rubrics/Models"
        #expect(
            try Data(contentsOf: ground.url("\(folder)/stories.bin"))
                == Data(contentsOf: URL(filePath: "\(Project.root)/Rubrics/Models/stories.bin")))
        #expect(!FileManager.default.fileExists(atPath: ground.url("\(folder)/old.bin").path))
        #expect(try Self.script(ground, ["--remove", prefix]).status == 0)
        let left = try FileManager.default.subpathsOfDirectory(atPath: prefix).filter {
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(prefix)/\($0)")
            return attributes[.type] as? FileAttributeType != .typeDirectory
        }
        #expect(left.isEmpty, "\(left)")
    }

    private static func script(_ ground: Ground, _ arguments: [String]) throws -> Hotseat.Outcome {
        try Hotseat(folder: ground.path, program: "\(Project.root)/Scripts/install").run(arguments)
    }
}
