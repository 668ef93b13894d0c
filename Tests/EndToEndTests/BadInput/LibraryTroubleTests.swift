import Foundation
import Testing

/// Libraries that are missing, something else, or out of reach.
@Suite("Trouble with the library")
struct LibraryTroubleTests {
    private static let commands = [
        ["interview", "tiny"], ["scenario", "list"], ["rubric", "check"], ["judge", "double", "x.py"],
        ["score", "--question", "a"],
    ]

    @Test("a library that is named and missing is told of by every command", arguments: commands)
    func missing(command: [String]) throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        expectFailure(
            try ground.hotseat.run(command + ["--library", "nowhere"]), status: 2,
            "the library \(ground.path)/nowhere, named by --library, does not exist",
            help: "Name a folder that holds Scenarios/ and Rubrics/.")
        var hotseat = ground.hotseat
        hotseat.variables["HOTSEAT_LIBRARY"] = "sessions"
        expectFailure(
            try hotseat.run(command), status: 2,
            "\(ground.path)/sessions, named by $HOTSEAT_LIBRARY, is no library: it holds neither Scenarios/ nor "
                + "Rubrics/",
            help: "Name the folder that holds them.")
        try ground.write("", to: "file")
        expectFailure(
            try ground.hotseat.run(command + ["--library", "file"]), status: 2,
            "the library \(ground.path)/file, named by --library, is not a folder",
            help: "Name the folder that holds Scenarios/ and Rubrics/.")
    }

    @Test(
        "a library that may not be read is told of", .enabled(if: Ground.hasOrdinaryUser), arguments: commands
    )
    func unreadable(command: [String]) throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        ground.allow(0, "library")
        defer { ground.allow(0o755, "library") }
        expectFailure(
            try ground.asOrdinaryUser().run(command), status: 2,
            "the library \(ground.path)/library, named by $HOTSEAT_LIBRARY, cannot be read: you may not read it",
            help: "Allow it with: chmod -R u+rX '\(ground.path)/library'")
    }

    @Test("a file that may not be read is left out", .enabled(if: Ground.hasOrdinaryUser))
    func unreadableFile() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        ground.allow(0, "library/Scenarios/two.yaml")
        let hotseat = try ground.asOrdinaryUser()
        let list = try hotseat.run(["scenario", "list"])
        #expect(list.text.contains("tiny") && !list.text.contains("two"))
        #expect(
            list.errorText == "hotseat: 1 file has faults, and what is faulty is left out\n"
                + "  See every fault with: hotseat scenario check\n")
        let outcome = try hotseat.run(["interview", "two"])
        #expect(
            outcome.errorText == "error[HS001]: you may not read this\n  --> library/Scenarios/two.yaml\n"
                + "   = help: Allow it with: chmod u+r '\(ground.path)/library/Scenarios/two.yaml'\n")
        #expect(outcome.status == 1)
    }

    @Test("without any library a command says where it looked, and what can do without one does")
    func none() throws {
        let ground = try Ground()
        defer { ground.remove() }
        let hotseat = Hotseat(folder: ground.path)
        let outcome = try hotseat.run(["scenario", "list"])
        #expect(outcome.errorText.hasPrefix("hotseat: no library was found; looked in \(ground.path)/home/"))
        #expect(outcome.errorText.hasSuffix("  Name one with --library FOLDER or in $HOTSEAT_LIBRARY.\n"))
        #expect(outcome.status == 2)
        #expect(try hotseat.run(["score"], input: Data("An answer.".utf8)).status == 0)
        #expect(try hotseat.run(["review"]).status == 0)
    }

    @Test("new content makes a library of an empty folder that is named, and of no other")
    func begun() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        try ground.write("", to: "own/x")
        try FileManager.default.removeItem(atPath: "\(ground.path)/own/x")
        #expect(try ground.hotseat.run(["rubric", "new", "mine", "first", "--library", "own"]).status == 0)
        #expect(try ground.hotseat.run(["scenario", "new", "mine", "--library", "own"]).status == 0)
        #expect(try ground.hotseat.run(["scenario", "check", "mine", "--library", "own"]).status == 0)
        try ground.write("", to: "other/x")
        #expect(try ground.hotseat.run(["scenario", "new", "mine", "--library", "other"]).status == 2)
    }

    @Test("new content that cannot be written is told of", .enabled(if: Ground.hasOrdinaryUser))
    func unwritable() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        let hotseat = try ground.asOrdinaryUser()
        let folder = "\(ground.path)/library"
        let names = ["Scenarios", "Rubrics/Questions", "Rubrics/Frameworks", "Rubrics/Challenges"]
        names.forEach { ground.allow(0o555, "library/\($0)") }
        let help = "Name another folder with --library FOLDER."
        for (line, file) in [
            ("scenario new one", "Scenarios/one.yaml"),
            ("rubric new other one", "Rubrics/Questions/other.yaml"),
            ("rubric new --framework one", "Rubrics/Frameworks/one.yaml"),
            ("rubric new --challenge one", "Rubrics/Challenges/one/cases.py"),
        ] {
            let outcome = try hotseat.run(line.split(separator: " ").map(String.init))
            expectFailure(
                outcome, status: 2, "\(folder)/\(file) cannot be written: Permission denied", help: help)
        }
        expectFailure(
            try hotseat.run(["rubric", "new", "python", "one"]), status: 2,
            "\(folder)/Rubrics/Questions/python.yaml cannot be written: Permission denied",
            help: "See who may write there with: ls -ld '\(folder)/Rubrics/Questions'")
    }
}
