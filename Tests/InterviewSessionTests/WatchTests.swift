import InterviewModel
import InterviewSession
import ScenarioEngine
import Testing

@Suite("Watching the program while it is edited elsewhere")
struct WatchTests {
    @Test("a save becomes a version and is run, with its result alone above the prompt")
    func save() {
        let stage = stage()
        stage.outcome = .wrongAnswer
        _ = stage.play(
            .new(Stage.header([Stage.coding()])),
            [
                .wait(.seconds(2)), .act { stage.save("one") }, .wait(.seconds(2)),
                .act { stage.save("two") }, .wait(.seconds(2)),
            ])
        #expect(stage.judged.map(\.source) == ["one", "two"])
        #expect(stage.judged.map(\.scope) == [.visible, .visible])
        #expect(watched(stage).map(\.version) == [1, 2])
        #expect(!stage.notices.contains { if case .judging = $0 { true } else { false } })
        #expect(
            stage.events { if case .codeSaved = $0 { true } else { false } } == [
                .codeSaved(version: 1, text: "one"), .codeSaved(version: 2, text: "two"),
            ])
    }

    @Test("the starter as it was laid out is no save")
    func untouched() {
        let stage = stage()
        _ = stage.play(.new(Stage.header([Stage.coding()])), [.wait(.seconds(3))])
        #expect(stage.judged.isEmpty)
    }

    @Test("a file that still changes from look to look is not taken before it is whole")
    func halfSaved() {
        let stage = stage()
        _ = stage.play(
            .new(Stage.header([Stage.coding()])),
            [
                .wait(.seconds(2)), .act { stage.save("") }, .wait(.milliseconds(250)),
                .act { stage.save("def f") }, .wait(.milliseconds(250)), .act { stage.save("def f(s)") },
                .wait(.seconds(1)),
            ])
        #expect(stage.judged.map(\.source) == ["def f(s)"])
    }

    @Test("a save during a run brings one more run when that is done, however many saves there were")
    func saveDuringRun() {
        let stage = stage()
        stage.holdsRuns = true
        stage.outcome = .wrongAnswer
        _ = stage.play(
            .new(Stage.header([Stage.coding()])),
            [
                .act { stage.save("one") }, .wait(.seconds(1)), .act { stage.save("two") },
                .wait(.seconds(1)), .act { stage.save("three") }, .wait(.seconds(1)),
                .act { stage.finishRun() }, .wait(.seconds(1)), .act { stage.finishRun() },
                .wait(.seconds(1)),
            ])
        #expect(stage.judged.map(\.source) == ["one", "three"])
        #expect(stage.heldRuns.isEmpty)
    }

    @Test("a command during such a run is carried out when that is done")
    func commandDuringRun() {
        let stage = stage()
        stage.holdsRuns = true
        _ = stage.play(
            .new(Stage.header([Stage.coding()])),
            [
                .act { stage.save("one") }, .wait(.seconds(1)), .event(.line(":submit")),
                .act { stage.finishRun() }, .wait(.seconds(1)), .act { stage.finishRun() },
            ])
        #expect(stage.judged.map(\.scope) == [.visible, .all])
        #expect(stage.answers == [.answered(text: "one", ending: .done)])
    }

    @Test("typing goes on undisturbed, and the draft is kept")
    func typing() {
        let stage = stage()
        stage.outcome = .wrongAnswer
        _ = stage.play(
            .new(Stage.header([Stage.coding()])),
            [
                .event(.edited("half a thou")), .act { stage.save("one") }, .wait(.seconds(2)),
                .act { #expect(stage.line == "half a thou") }, .event(.edited("half a thought")),
                .event(.line("half a thought")),
            ])
        #expect(stage.events { $0 == .noted(text: "half a thought") }.count == 1)
        #expect(stage.judged.map(\.source) == ["one"])
    }

    @Test("what cannot be read is told once, and the next good save is taken")
    func unreadable() {
        let stage = stage()
        _ = stage.play(
            .new(Stage.header([Stage.coding()])),
            [
                .wait(.seconds(1)),
                .act {
                    stage.save("x")
                    stage.unreadable = "is larger than 1 MiB"
                },
                .wait(.seconds(3)),
                .act {
                    stage.unreadable = nil
                    stage.save("one")
                },
                .wait(.seconds(1)),
            ])
        #expect(stage.notices.count { if case .solutionTrouble = $0 { true } else { false } } == 1)
        #expect(stage.judged.map(\.source) == ["one"])
    }

    @Test("a stopped clock stops the watch; what was saved meanwhile is taken when it goes on")
    func paused() {
        let stage = stage()
        _ = stage.play(
            .new(Stage.header([Stage.coding()])),
            [
                .event(.line(":pause")), .act { stage.save("one") }, .wait(.seconds(2)),
                .act { #expect(stage.judged.isEmpty) }, .event(.line(":resume")), .wait(.seconds(1)),
            ])
        #expect(stage.judged.map(\.source) == ["one"])
    }

    @Test("what was saved between two sittings is taken when the session is taken up again")
    func resumed() {
        let first = stage()
        _ = first.play(.new(Stage.header([Stage.coding()])), [.event(.line(":quit"))])
        let second = stage()
        second.files = ["reverse-string": "meanwhile"]
        _ = second.play(.resumed(first.events), [.event(.line("n")), .wait(.seconds(1))])
        #expect(second.judged.map(\.source) == ["meanwhile"])
    }

    @Test("without it, a save alone does nothing")
    func notWatching() {
        let stage = Stage()
        _ = stage.play(
            .new(Stage.header([Stage.coding()])), [.act { stage.save("one") }, .wait(.seconds(2))])
        #expect(stage.judged.isEmpty)
    }

    private func stage() -> Stage {
        let stage = Stage()
        stage.watchesSaves = true
        return stage
    }

    private func watched(_ stage: Stage) -> [CodeRun] {
        stage.notices.compactMap { if case .watched(let run) = $0 { run } else { nil } }
    }
}
