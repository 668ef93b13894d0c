import InterviewModel
import InterviewSession
import ScenarioEngine
import Testing

@Suite("A coding round at the desk")
struct CodingRoundTests {
    @Test("lays out the starter file and runs what the editor saved")
    func editAndSubmit() {
        let stage = Stage()
        stage.onEdit = { _ in
            stage.files["reverse-string"] = "solved"
            return .closed
        }
        let outcome = stage.play(
            .new(Stage.header([Stage.coding()])), [.event(.line(":edit")), .event(.line(":submit"))])
        #expect(outcome == .ended(.completed))
        #expect(stage.judged.map(\.source) == ["solved"])
        #expect(stage.answers == [.answered(text: "solved", ending: .done)])
    }

    @Test("takes the file as saved when the time ends inside the editor")
    func limitInEditor() {
        let stage = Stage()
        stage.outcome = .wrongAnswer
        stage.onEdit = { until in
            #expect(until() == stage.base.advanced(by: .seconds(300)))
            stage.files["reverse-string"] = "half solved"
            stage.elapsed = .seconds(301)
            return .timedOut
        }
        _ = stage.play(.new(Stage.header([Stage.coding()])), [.event(.line(":edit"))])
        #expect(stage.answers == [.answered(text: "half solved", ending: .timedOut)])
        #expect(stage.judged.map(\.scope) == [.all])
    }

    @Test("takes a pasted program and keeps what the file held as a version of its own")
    func pasted() {
        let stage = Stage()
        stage.outcome = .wrongAnswer
        _ = stage.play(
            .new(Stage.header([Stage.coding()])),
            [
                .act { stage.files["reverse-string"] = "from the editor" },
                .event(.line("def f(s):\n    return s")), .event(.line(":run")), .event(.line(":done")),
            ])
        #expect(
            stage.events { if case .codeSaved = $0 { true } else { false } } == [
                .codeSaved(version: 1, text: "from the editor"),
                .codeSaved(version: 2, text: "def f(s):\n    return s\n"),
            ])
        #expect(stage.files["reverse-string"] == "def f(s):\n    return s\n")
    }

    @Test("does not take a single typed line for the program")
    func aThought() {
        let stage = Stage()
        stage.onEdit = { _ in
            stage.files["reverse-string"] = "real work"
            return .closed
        }
        _ = stage.play(
            .new(Stage.header([Stage.coding()])),
            [.event(.line(":edit")), .event(.line("hm, two pointers?")), .event(.line(":submit"))])
        #expect(stage.judged.map(\.source) == ["real work"])
    }

    @Test("does not take stray lines for the program either, and keeps each as a thought")
    func strayLines() {
        let stage = Stage()
        stage.onEdit = { _ in
            stage.files["reverse-string"] = "def reverse(text):\n    return text[::-1]\n"
            return .closed
        }
        _ = stage.play(
            .new(Stage.header([Stage.coding(starter: "def reverse(text):\n    pass\n")])),
            [
                .event(.line(":edit")), .event(.line("n")), .event(.line("run")), .event(.line(":submit")),
            ])
        #expect(stage.judged.map(\.source) == ["def reverse(text):\n    return text[::-1]\n"])
        #expect(
            stage.events { if case .noted = $0 { true } else { false } } == [
                .noted(text: "n"), .noted(text: "run"),
            ])
    }

    @Test("waits for the verdict before the next line of a script, and judges at the end of input")
    func script() {
        let stage = Stage()
        stage.isInteractive = false
        stage.outcome = .wrongAnswer
        let outcome = stage.play(
            .new(Stage.header([Stage.coding(), Stage.talk()])),
            [
                .event(.line("x = 1")), .event(.line(":run")), .event(.line("x = 2")), .event(.line(":done")),
                .event(.line("An answer.")), .event(.endOfInput),
            ])
        #expect(outcome == .ended(.inputEnded))
        #expect(stage.judged.map(\.source) == ["x = 1\n", "x = 2\n"])
        #expect(
            stage.answers == [
                .answered(text: "x = 2\n", ending: .done), .answered(text: "An answer.", ending: .inputEnded),
            ])
    }

    @Test("says what an editor that fails says, and goes on")
    func editorFails() {
        let stage = Stage()
        stage.onEdit = { _ in .failed("vim: not found") }
        _ = stage.play(
            .new(Stage.header([Stage.coding()])),
            [.event(.line(":edit")), .event(.line(":done")), .event(.line(":done"))])
        let told = stage.notices.contains {
            if case .editorFailed("vim: not found", _) = $0 { true } else { false }
        }
        #expect(told)
        #expect(stage.answers == [.answered(text: "", ending: .done)])
    }

    @Test("asks once before a task is left in which nothing was written, and takes the second :done")
    func nothingWritten() {
        let stage = Stage()
        _ = stage.play(
            .new(Stage.header([Stage.coding()])), [.event(.line(":done")), .event(.line(":time"))])
        let asked = stage.notices.contains {
            if case .nothingWritten = $0 { true } else { false }
        }
        #expect(asked)
        #expect(stage.answers == [])
    }

    @Test("says that several lines which define nothing of the task are a thought, not the program")
    func notTheProgram() {
        let stage = Stage()
        _ = stage.play(
            .new(Stage.header([Stage.coding(starter: "def reverse(text):\n    pass\n")])),
            [.event(.line("for x in y:")), .event(.line("    pass")), .event(.line(":run"))])
        let said = stage.notices.contains {
            if case .notTheProgram = $0 { true } else { false }
        }
        #expect(said)
    }

    @Test("keeps what is typed while the clock stands")
    func typedWhilePaused() {
        let stage = Stage()
        _ = stage.play(
            .new(Stage.header([Stage.coding()])),
            [.event(.line(":pause")), .event(.line("a better idea")), .event(.line(""))])
        #expect(stage.events { $0 == .noted(text: "a better idea") }.count == 1)
    }
}
