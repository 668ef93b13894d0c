import Testing

/// Folders that everything else takes for granted.
@Suite("Missing folders")
struct MissingFolderTests {
    @Test("a temporary folder that does not exist keeps nothing from working, or is told of")
    func temporaryFolder() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        try ground.write("def double(value):\n    return value * 2\n", to: "good.py")
        var hotseat = ground.hotseat
        hotseat.variables["TMPDIR"] = "/nowhere/tmp"
        let judge = try hotseat.run(["judge", "double", "good.py"])
        if judge.status != 0 {
            // Without a sandbox the program runs in a temporary folder.
            expectFailure(
                judge, status: 2, "no folder can be made in /nowhere/tmp: No such file or directory",
                help: "Free some space, or name another place with TMPDIR.")
        }
        #expect(try hotseat.run(["interview", "two", "--transcripts", "new"]).status == 0)
        #expect(try hotseat.run(["review", "last", "--transcripts", "new"]).status == 0)
        #expect(try hotseat.run(["rubric", "new", "python", "fresh"]).status == 0)
    }

    @Test("without a home and a data folder what is named is enough")
    func noHome() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        var hotseat = ground.hotseat
        hotseat.variables["HOME"] = ""
        #expect(try hotseat.run(["scenario", "list"]).status == 0)
        #expect(try hotseat.run(["review"]).status == 0)
        #expect(try hotseat.run(["interview", "two"]).status == 0)
    }
}
