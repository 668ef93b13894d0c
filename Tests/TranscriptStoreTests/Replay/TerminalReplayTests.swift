import InterviewModel
import PseudoTerminal
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("A replay in a terminal") struct TerminalReplayTests {
    private let sample = Replay(events: SampleSession.events, session: SampleSession.id)
    private let typed = Replay(events: ReplaySession.typed, session: "s")

    private func form(_ width: Int, isColored: Bool = false) -> TerminalForm {
        TerminalForm(width: width, palette: Palette(isColored: isColored))
    }

    private func frames(_ replay: Replay, _ form: TerminalForm, height: Int = 24) -> TerminalReplay {
        TerminalReplay(replay, form: form, height: height, ticking: .seconds(2))
    }

    @Test("is as recorded", arguments: [60, 80])
    func golden(width: Int) throws {
        let text = frames(sample, form(width)).map { frame -> String in
            let shown = frame.text.replacing("\u{1B}", with: "\\e").replacing("\r", with: "\\r")
            return "\(frame.offset.count)\t\(shown.replacing("\n", with: "\\n\n\t"))\n"
        }.joined()
        try expectGolden(text, "replay-\(width).txt")
    }

    @Test("leaves the same rows behind at each width with colour and without", arguments: [60, 80])
    func colour(width: Int) {
        let plain = frames(sample, form(width)).map(\.text).joined()
        let coloured = frames(sample, form(width, isColored: true)).map(\.text).joined()
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
        #expect(coloured != plain)
    }

    /// The frames only change what is on the screen; the picture is made afresh. They must come to the same.
    @Test(
        "shows at every instant what a screen drawn afresh shows",
        arguments: [(80, 24), (60, 12), (30, 8), (20, 4)])
    func sameAsAfresh(width: Int, height: Int) throws {
        for replay in [sample, typed, Replay(events: Self.longAndStrange, session: "s")] {
            let form = form(width)
            var screen = ScreenText(columns: width, rows: height)
            for frame in frames(replay, form, height: height) {
                screen.show(frame.text.utf8)
                let picture = ReplayScreen(replay).picture(at: frame.offset, form: form, height: height)
                let caret = screen.scrolledOff.count + screen.cursorRow
                let all = screen.scrolledOff + screen.lines
                let first = caret - picture.caretRow
                let wanted = picture.rows.map(\.trimmingTrailingSpaces)
                guard first >= 0, first + wanted.count <= all.count else {
                    Issue.record(
                        "at \(frame.offset.count): the cursor is in row \(caret), not \(picture.caretRow)")
                    return
                }
                let shown = Array(all[first..<first + wanted.count])
                #expect(shown == wanted, "at \(frame.offset.count)")
                let below = all[(first + wanted.count)...].joined()
                #expect(below == "", "at \(frame.offset.count)")
                #expect(screen.cursorColumn == picture.caretColumn, "at \(frame.offset.count)")
                if shown != wanted { return }
            }
        }
    }

    /// Text that is wide, goes the other way, holds controls and tabs, grows beyond the screen, and is changed at its
    /// beginning.
    private static var longAndStrange: [RecordedEvent] {
        var script = ReplaySession.opened(limit: .seconds(30))
        var text = ""
        for part in [
            "wide \u{79C1}\u{305F}\u{3061} ", "\u{5D0}\u{5D1}\u{5D2} ", "\u{1B}[2J\u{202E}", "\ta\tb\n",
            "e\u{301}\u{1F600}\u{200D} ",
        ] {
            for letter in part {
                text.append(letter)
                script.type(text, after: 700)
            }
        }
        for number in 0..<40 {
            text += "row \(number) of many that are too long for a screen\n"
            script.type(text, after: 300)
        }
        text = "START " + text
        script.type(text, after: 300)
        text.removeLast(1_500)
        script.type(text, after: 300)
        script.add(.hintShown(index: 0, text: "Shorter."), after: 100)
        text = ""
        script.type(text, after: 100)
        script.submit("In the end this.", after: 15_000)
        script.add(.ended(.completed), after: 100)
        return script.events
    }

    @Test("ticks each second while an answer is written, down to nothing and over")
    func ticks() {
        var script = ReplaySession.opened(limit: .seconds(3))
        script.add(.limitReached(policy: .soft), after: 3_000)
        script.add(.answered(text: "x", ending: .done), after: 2_500)
        let replay = Replay(events: script.events, session: "s")
        var screen = ScreenText(columns: 60, rows: 24)
        var prompts: [String] = []
        for frame in TerminalReplay(replay, form: form(60), height: 24) {
            screen.show(frame.text.utf8)
            let line = screen.lastLine
            if line.hasSuffix("answer>"), line != prompts.last { prompts.append(line) }
        }
        #expect(prompts == ["0:03", "0:02", "0:01", "0:00", "+0:01", "+0:02"].map { $0 + " answer>" })
    }

    @Test("lets the clock stand after two seconds of waiting, so that a player can cut the wait")
    func ticking() {
        let offsets = frames(typed, form(80)).map(\.offset.count)
        let wait = offsets.filter { (23_601..<53_600).contains($0) }
        #expect(wait == [24_200, 25_200])
        let all = TerminalReplay(typed, form: form(80), height: 24).map(\.offset.count)
        #expect(all.count { (23_601..<53_600).contains($0) } == 30)
    }

    @Test("goes back over a misspelling as the candidate did")
    func corrections() {
        var screen = ScreenText(columns: 80, rows: 24)
        var typed: [String] = []
        for frame in frames(self.typed, form(80)) {
            screen.show(frame.text.utf8)
            if let text = screen.lastLine.split(separator: "answer> ").dropFirst().first,
                typed.last != String(text)
            {
                typed.append(String(text))
            }
        }
        #expect(
            typed.prefix(11).suffix(6) == [
                "They sm", "They smo", "They smoo", "They smoof", "They smoo", "They smo",
            ])
        #expect(typed.last == "They can smooth bursts")
    }

    @Test("of a draft far longer than the screen takes time with the screen, not with the draft")
    func longDraft() {
        let draft = DraftRows(
            Self.draft(String(repeating: "\u{E9}ab ", count: 100_000)), caret: 500_000, indent: 5, width: 79,
            room: 79 * 24 * 4)
        #expect(draft.rows.count < 400)
        #expect(draft.rows.last == draft.rows.last?.replacing("\u{FFFD}", with: ""))
    }

    private static func draft(_ text: String) -> DraftText {
        var draft = DraftText()
        draft.apply(TextEdit(offset: 0, removed: 0, inserted: text))
        return draft
    }
}
