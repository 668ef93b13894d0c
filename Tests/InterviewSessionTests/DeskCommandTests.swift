import InterviewModel
import InterviewSession
import ScenarioEngine
import Testing

@Suite("The commands at the desk")
struct DeskCommandTests {
    @Test(":test takes a test and runs all of them, :test alone runs them, :test drop removes one")
    func ownTests() {
        let stage = Stage()
        _ = stage.play(
            .new(Stage.header([Stage.coding()])),
            [
                .event(.line(":test f(\"ab\") == \"ba\"")), .event(.line(":test f(\"\") == \"\"")),
                .event(.line(":test drop 1")), .event(.line(":test")), .event(.line(":test drop 7")),
            ])
        #expect(stage.judged.map(\.scope) == [.own, .own, .own])
        #expect(
            stage.judged.map(\.tests) == [
                ["f(\"ab\") == \"ba\""], ["f(\"ab\") == \"ba\"", "f(\"\") == \"\""], ["f(\"\") == \"\""],
            ])
        #expect(refusals(stage) == [.noSuchTest(count: 1)])
    }

    @Test("own tests outlive a session that is left and taken up again")
    func testsAfterResume() {
        let first = Stage()
        _ = first.play(
            .new(Stage.header([Stage.coding()])),
            [.event(.line(":test f(1) == 1")), .event(.line(":quit"))])
        let second = Stage()
        _ = second.play(.resumed(first.events), [.event(.line("n")), .event(.line(":test"))])
        #expect(second.judged.last?.tests == ["f(1) == 1"])
    }

    @Test(":diff compares the file with the version last run, with another, and with the starter")
    func difference() throws {
        let stage = Stage()
        _ = stage.play(
            .new(Stage.header([Stage.coding()])),
            [
                .act { stage.save("one\n") }, .event(.line(":diff")), .event(.line(":run")),
                .act { stage.save("two\n") }, .event(.line(":run")), .act { stage.save("three\n") },
                .event(.line(":diff")), .event(.line(":diff 1")), .event(.line(":diff 0")),
                .event(.line(":diff 9")), .event(.line(":diff x")),
            ])
        let shown = stage.notices.compactMap { notice in
            if case .difference(let difference, let version) = notice { (difference, version) } else { nil }
        }
        #expect(shown.map(\.1) == [0, 2, 1, 0])
        #expect(shown.map { $0.0.lines.map(\.text) }[1] == ["two", "three"])
        #expect(shown.map { $0.0.lines.map(\.text) }[3] == ["# start", "three"])
        #expect(refusals(stage) == [.noSuchVersion(last: 2), .noSuchVersion(last: 2)])
    }

    @Test(":undo keeps what is in the file, and writes the version before in its place")
    func undo() {
        let stage = Stage()
        _ = stage.play(
            .new(Stage.header([Stage.coding()])),
            [
                .act { stage.save("one\n") }, .event(.line(":run")), .act { stage.save("not run yet\n") },
                .event(.line(":undo")), .act { #expect(stage.files["reverse-string"] == "one\n") },
                .event(.line(":undo")), .act { #expect(stage.files["reverse-string"] == "# start\n") },
                .event(.line(":undo")), .event(.line(":undo 2")),
                .act { #expect(stage.files["reverse-string"] == "not run yet\n") },
            ])
        #expect(
            stage.events {
                switch $0 {
                case .codeSaved, .codeRestored: true
                default: false
                }
            } == [
                .codeSaved(version: 1, text: "one\n"), .codeSaved(version: 2, text: "not run yet\n"),
                .codeRestored(version: 3, from: 1), .codeRestored(version: 4, from: 0),
                .codeRestored(version: 5, from: 2),
            ])
        #expect(refusals(stage) == [.nothingToUndo])
    }

    @Test(":undo goes on where it stood after the session was taken up again")
    func undoAfterResume() {
        let first = Stage()
        _ = first.play(
            .new(Stage.header([Stage.coding()])),
            [
                .act { first.save("one\n") }, .event(.line(":run")), .act { first.save("two\n") },
                .event(.line(":undo")), .event(.line(":quit")),
            ])
        let second = Stage()
        second.files = first.files
        _ = second.play(.resumed(first.events), [.event(.line("n")), .event(.line(":undo"))])
        #expect(second.files["reverse-string"] == "# start\n")
    }

    @Test("a file that cannot be read is not overwritten by :undo")
    func unreadable() {
        let stage = Stage()
        _ = stage.play(
            .new(Stage.header([Stage.coding()])),
            [
                .act { stage.save("one\n") }, .event(.line(":run")),
                .act { stage.unreadable = "is a folder" },
                .event(.line(":undo")),
            ])
        #expect(stage.files["reverse-string"] == "one\n")
        #expect(stage.notices.contains { if case .solutionTrouble = $0 { true } else { false } })
    }

    @Test("a line of words is noted at once, with its time; a program typed line by line is not taken apart")
    func thoughts() {
        let stage = Stage()
        _ = stage.play(
            .new(Stage.header([Stage.coding(starter: "def f(s):\n    pass\n")])),
            [
                .wait(.seconds(5)), .event(.edited("hm, two pointers?")),
                .event(.line("hm, two pointers?")), .wait(.seconds(5)),
                .event(.line("that would be O(n)")), .event(.line("def f(s):")), .event(.line("# back")),
                .event(.line("then I go on")), .event(.line("    return s")), .event(.line(":run")),
            ])
        let noted = stage.events.filter { if case .noted = $0.event { true } else { false } }
        #expect(
            noted.map(\.event) == [.noted(text: "hm, two pointers?"), .noted(text: "that would be O(n)")])
        #expect(noted.map(\.at.offset) == [.seconds(5), .seconds(10)])
        #expect(stage.judged.map(\.source) == ["def f(s):\n# back\nthen I go on\n    return s\n"])
    }

    @Test("in an answer in words each line is part of the answer")
    func noThoughtInWords() {
        let stage = Stage()
        _ = stage.play(
            .new(Stage.header([Stage.talk()])), [.event(.line("two pointers")), .event(.line(":done"))])
        #expect(stage.answers == [.answered(text: "two pointers", ending: .done)])
    }

    @Test(":language tells which there are, and goes on in another file with its own beginning")
    func languages() {
        let stage = Stage()
        var round = Stage.coding()
        round.items[0].languages = ["python", "c"]
        round.items[0].starters = ["python": "# start\n", "c": "// start\n"]
        _ = stage.play(
            .new(Stage.header([round])),
            [
                .act { stage.save("py\n") }, .event(.line(":language")), .event(.line(":language C")),
                .act { #expect(stage.files["reverse-string.c"] == "// start\n") },
                .act { stage.files["reverse-string.c"] = "c\n" }, .event(.line(":run")),
                .event(.line(":language python")), .event(.line(":run")),
            ])
        #expect(refusals(stage) == [.sameLanguage("python", offered: ["python", "c"])])
        #expect(stage.judged.map(\.source) == ["c\n", "py\n"])
        #expect(stage.judged.map(\.language) == ["c", "python"])
        #expect(stage.files["reverse-string"] == "py\n")
    }

    private func refusals(_ stage: Stage) -> [Refusal] {
        stage.notices.compactMap { if case .refused(let refusal) = $0 { refusal } else { nil } }
    }
}
