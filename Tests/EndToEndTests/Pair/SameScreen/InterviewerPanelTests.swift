import InterviewModel
import TerminalUI
import Testing

@testable import InterviewSession
@testable import hotseat

@Suite("The interviewer's panel")
struct InterviewerPanelTests {
    private func form(_ width: Int) -> TerminalForm {
        TerminalForm(width: width, palette: Palette(isColored: false))
    }

    @Test("shows question, clock, points, probes and notes, in 60 columns too")
    func narrow() {
        var panel = InterviewerPanel()
        let rows = panel.rows(.sample(), form: form(60), height: 24)
        #expect(
            rows == [
                "Question 3 of 7 \u{B7} answering \u{B7} 2:13 left \u{B7} round 10:05 \u{B7} Core",
                "Read out",
                "  What is the GIL, and when does it matter?", "", "Heard so far",
                "  It is a lock in the interpreter.", "", "Listen for (* is needed)",
                "> [x] one lock for the interpreter *",
                "      Also said: only one thread runs at a time. Said in",
                "      these words. \u{201C}a lock in the interpreter\u{201D}",
                "  [ ] threads that wait do not hold it (by hand)", "", "Ask",
                "  missing What if a thread waits for the network?", "  asked   What came of it?", "",
                "Hints, 1 of 2 shown", "  h shows: Think of files.", "", "Notes", "  1:05 Opinion: calm", "",
                "F2 to the candidate \u{B7} space tick \u{B7} f take \u{B7} ? keys \u{B7} h hint",
            ])
    }

    @Test("fills every screen and runs over none, whatever texts it is given", arguments: [20, 60, 80, 120])
    func sizes(width: Int) {
        var content = PanelContent.sample()
        let nasty = "\u{1B}[2J\u{202E}" + String(repeating: "long words and \u{65E5}\u{672C}\n", count: 12)
        content.question?.words = nasty
        content.question?.round = nasty
        content.rubric?.points[0].label = nasty
        content.rubric?.points[0].quote = nasty
        content.rubric?.misconceptions = [RubricSection.Misconception(quote: nasty, reason: nasty)]
        content.probes?.probes[0].text = nasty
        content.probes?.chosen = InterviewerQuestion(text: nasty)
        content.heard?.text = nasty
        content.notes?.notes[0].text = nasty
        content.model?.text = nasty
        content.stage.trouble = nasty
        content.stage.candidate = nasty
        content.scorecard?.items[1].heading = nasty
        content.scorecard?.items[1].scales[0].title = nasty
        content.scorecard?.items[1].scales[0].anchors = Array(repeating: nasty, count: 5)
        let modes: [InterviewerPanel.Mode] = [
            .watching, .help, .rating, .writing(PanelEntry(.heard, text: nasty)),
            .writing(PanelEntry(.question)),
        ]
        for stage in [StageSection.Stage.lobby, .answering, .choosing, .paused, .feedback, .open, .left] {
            content.stage.stage = stage
            // The table of keys needs more than 20 columns; the terminal cuts what is beyond.
            for mode in modes where width >= 60 || mode != .help {
                for height in [1, 2, 5, 24, 60] {
                    var panel = InterviewerPanel()
                    panel.mode = mode
                    let rows = panel.rows(content, form: form(width), height: height)
                    #expect(rows.count == height)
                    #expect(rows.allSatisfy { TextWidth.of($0) <= width })
                    #expect(
                        !rows.contains { $0.unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" } })
                }
            }
        }
    }

    @Test("keeps the model answer hidden until it is asked for")
    func hiddenModel() {
        var panel = InterviewerPanel()
        let content = PanelContent.sample()
        func isShown() -> Bool {
            panel.rows(content, form: form(80), height: 60).contains { $0.contains("secret") }
        }
        for key in "?r" {
            #expect(!isShown())
            _ = panel.take(.character(key), content, height: 60)
            #expect(!isShown())
            _ = panel.take(.escape, content, height: 60)
        }
        _ = panel.take(.character("m"), content, height: 60)
        #expect(isShown())
        _ = panel.take(.character("m"), content, height: 60)
        #expect(!isShown())
    }

    @Test("shows the program of a live-coding task, and has no such key elsewhere")
    func program() {
        var panel = InterviewerPanel()
        var content = PanelContent.sample(.coding)
        _ = panel.take(.character("c"), content, height: 24)
        #expect(panel.mode == .watching)
        content.code = CodeSection(
            challenge: "lru-cache", language: "python", languages: ["python"],
            text: "class Cache:\n\tx = '\u{1B}[2J'", version: 2,
            runs: [
                CodeSection.Run(version: 2, scope: .visible, line: "3 of 4 cases passed", passed: 3, total: 4)
            ], isRunning: false, path: nil)
        #expect(panel.rows(content, form: form(60), height: 40).contains("  3 of 4 cases passed"))
        _ = panel.take(.character("c"), content, height: 24)
        let rows = panel.rows(content, form: form(60), height: 24)
        #expect(Array(rows[1..<5]) == ["python, version 2", "", "class Cache:", "    x = '\u{241B}[2J'"])
        _ = panel.take(.escape, content, height: 24)
        #expect(panel.mode == .watching)
    }

    @Test(
        "keeps what the cursor is on in sight, on a low screen too, and shows the question again at the top")
    func follows() {
        var panel = InterviewerPanel()
        let content = PanelContent.sample()
        func shown() -> [String] { panel.rows(content, form: form(60), height: 8) }
        #expect(shown().contains { $0.contains("What is the GIL") })
        for _ in 0..<3 { _ = panel.take(.down, content, height: 8) }
        #expect(shown().contains("> asked   What came of it?"))
        for _ in 0..<3 { _ = panel.take(.up, content, height: 8) }
        #expect(shown().contains { $0.hasPrefix("> [x]") })
        _ = panel.take(.pageUp, content, height: 8)
        _ = panel.take(.pageUp, content, height: 8)
        #expect(shown().contains { $0.contains("What is the GIL") })
    }

    @Test("keeps the cursor on the same probe when the probes change their order")
    func order() {
        var panel = InterviewerPanel()
        var content = PanelContent.sample()
        for _ in 0..<2 { _ = panel.take(.down, content, height: 24) }
        #expect(panel.item(of: content) == .probe(.waiting))
        content.probes?.probes.reverse()
        #expect(panel.item(of: content) == .probe(.waiting))
        content.probes = nil
        #expect(panel.item(of: content) == .point(.lock))
        content.rubric = nil
        #expect(panel.item(of: content) == nil)
    }

    @Test("tells what is wrong, and what is to be asked")
    func more() {
        var content = PanelContent.sample()
        content.rubric?.misconceptions = [
            RubricSection.Misconception(quote: "it is a process", reason: "It is not.")
        ]
        content.probes?.chosen = InterviewerQuestion(text: "Have you met it?")
        var panel = InterviewerPanel()
        let rows = panel.rows(content, form: form(80), height: 40)
        #expect(rows.contains("  Not so: \u{201C}it is a process\u{201D} It is not."))
        #expect(rows.contains("  next    Have you met it?"))
        content.probes?.chosen = InterviewerQuestion(target: .waiting, text: "x")
        #expect(
            panel.rows(content, form: form(80), height: 40).contains { $0.hasPrefix("  next    What if") })
    }
}
