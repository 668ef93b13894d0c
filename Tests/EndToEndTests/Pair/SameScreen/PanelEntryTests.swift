import InterviewModel
import TerminalUI
import Testing

@testable import InterviewSession
@testable import hotseat

@Suite("A text written on the interviewer's panel")
struct PanelEntryTests {
    private func entry(_ keys: [Key], purpose: PanelEntry.Purpose = .heard) -> PanelEntry {
        keys.reduce(into: PanelEntry(purpose)) { entry, key in _ = entry.take(key) }
    }

    private func keys(_ text: String) -> [Key] {
        text.unicodeScalars.map { $0 == "\n" ? .enter : .character(Character($0)) }
    }

    @Test(
        "is edited where the caret is",
        arguments: [
            ([.backspace], "one\ntwo thre"), ([.home, .delete], "one\nwo three"),
            ([.home, .backspace], "onetwo three"), ([.control("w")], "one\ntwo "),
            ([.control("u")], "one\n"), ([.left, .left, .character("x")], "one\ntwo thrxee"),
            ([.up, .character("!")], "one!\ntwo three"),
            ([.up, .left, .down, .character("!")], "one\ntw!o three"),
            ([.up, .up, .home, .up, .character("!")], "!one\ntwo three"),
            ([.down, .right, .delete, .character("!")], "one\ntwo three!"),
            ([.left, .end, .character("!")], "one\ntwo three!"),
        ] as [([Key], String)])
    func edits(more: [Key], expected: String) {
        #expect(entry(keys("one\ntwo three") + more).text == expected)
    }

    @Test("takes accents and emoji that come in pieces as single signs")
    func pieces() {
        let written = entry(keys("cafe\u{301} \u{1F9D1}\u{200D}\u{1F4BB}"))
        #expect(written.text == "caf\u{E9} \u{1F9D1}\u{200D}\u{1F4BB}")
        #expect(written.signs.count == 6)
        #expect(entry(keys("cafe\u{301}") + [.backspace]).text == "caf")
    }

    @Test("is no longer than what is kept of it")
    func longest() {
        var entry = PanelEntry(
            .question, text: String(repeating: "x", count: InterviewerQuestion.longest - 1))
        _ = entry.take(.character("\u{E9}"))
        #expect(entry.text.utf8.count == InterviewerQuestion.longest - 1)
        _ = entry.take(.character("y"))
        _ = entry.take(.character("z"))
        #expect(entry.text.hasSuffix("xy"))
    }

    @Test("ends with Enter where it is one line, and with Ctrl-D always")
    func ends() {
        var note = PanelEntry(.note(.opinion))
        #expect(note.take(.character("a")) == .open)
        #expect(note.take(.enter) == .done)
        #expect(note.take(.escape) == .dropped)
        var heard = PanelEntry(.heard)
        #expect(heard.take(.enter) == .line)
        #expect(heard.take(.control("d")) == .done)
        #expect(heard.take(.escape) == .done)
    }

    @Test("shows the rows around its caret")
    func rows() {
        let form = TerminalForm(width: 40, palette: Palette(isColored: false))
        let text = (1...9).map { "line \($0)" }.joined(separator: "\n")
        var entry = PanelEntry(.heard, text: text)
        #expect(
            entry.rows(form, most: 3) == ["What was said, in short", "  line 7", "  line 8", "  line 9_"])
        for _ in 0..<8 { _ = entry.take(.up) }
        #expect(
            entry.rows(form, most: 3) == ["What was said, in short", "  line 1_", "  line 2", "  line 3"])
    }
}
