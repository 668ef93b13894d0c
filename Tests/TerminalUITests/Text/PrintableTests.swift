import Testing

@testable import TerminalUI

@Suite struct PrintableTests {
    @Test("Escape sequences and other controls are written out")
    func controls() {
        #expect(Printable.text("a\u{1B}[31mb\u{7}\u{7F}\u{0}") == "a^[[31mb^G^?^@")
        #expect(Printable.text("\u{9B}2J") == "<9B>2J")
    }

    @Test("Newlines and tabs stay, CRLF becomes a newline, a lone CR is shown")
    func whitespace() {
        #expect(Printable.text("a\n\tb") == "a\n\tb")
        #expect(Printable.text("a\r\nb\rc\r") == "a\nb^Mc^M")
    }

    @Test("Characters that turn the direction of text are shown")
    func direction() {
        #expect(Printable.text("a\u{202E}b\u{2066}") == "a<202E>b<2066>")
    }

    @Test("Ordinary text of any script is unchanged")
    func ordinary() {
        let text = "naïve 日本語 👩‍💻 — עברית"
        #expect(Printable.text(text) == text)
    }

    @Test("One row has no newline or tab")
    func row() {
        #expect(Printable.line("a\nb\tc") == "a^Jb^Ic")
    }
}
