import Testing

/// Names that lead nowhere: what was most likely meant, or where to look.
@Suite("Unknown names")
struct UnknownNameTests {
    @Test(
        "a name that does not exist is told with what may be meant",
        arguments: [
            ("interview tyny", "there is no scenario `tyny`", "Did you mean `tiny`?"),
            (
                "scenario show xyz", "there is no scenario `xyz`",
                "`hotseat scenario list` lists what there is."
            ),
            ("scenario check tiney", "there is no scenario, plan or role `tiney`", "Did you mean `tiny`?"),
            (
                "rubric show list-or-tupple",
                "there is no question, framework, challenge or language `list-or-tupple`",
                "Did you mean `list-or-tuple`?"
            ),
            (
                "rubric show starr", "there is no question, framework, challenge or language `starr`",
                "Did you mean `star`?"
            ),
            ("rubric list --topic pythn", "there is no topic `pythn`", "Did you mean `python`?"),
            ("score --question complexty", "there is no question `complexty`", "Did you mean `complexity`?"),
            ("judge dubble x.py", "there is no challenge `dubble`", "Did you mean `double`?"),
            ("review 1999", "there is no session `1999`", "List them with: hotseat review"),
            ("explain 1999", "there is no session `1999`", "List them with: hotseat review"),
            ("interview --resume 1999", "there is no session `1999`", "List them with: hotseat review"),
            ("reveiw", "there is no command or scenario `reveiw`", "Did you mean `hotseat review`?"),
        ])
    func unknown(line: String, clause: String, help: String) throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        let outcome = try ground.hotseat.run(line.split(separator: " ").map(String.init))
        expectFailure(outcome, status: 64, clause, help: help)
    }

    @Test("a name cannot steer the terminal that shows it")
    func control() throws {
        let ground = try Ground.shared()
        defer { ground.remove() }
        for arguments in [
            ["interview", "\u{1b}[31mred"], ["review", "\u{1b}]0;title\u{7}"],
            ["explain", "last", "a\u{9b}b"],
        ] {
            let outcome = try ground.hotseat.run(arguments)
            #expect(outcome.status == 64)
            #expect(!outcome.errorText.contains("\u{1b}") && !outcome.errorText.contains("\u{9b}"))
        }
    }
}
