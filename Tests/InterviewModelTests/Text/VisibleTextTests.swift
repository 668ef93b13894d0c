import InterviewModel
import Testing

@Suite struct VisibleTextTests {
    @Test("What would command a terminal is shown as a sign")
    func controls() {
        #expect(VisibleText.of("a\u{1B}[2Jb\u{7}\u{0}\u{7F}") == "a␛[2Jb␇␀␡")
        #expect(VisibleText.of("\u{9B}31m") == "<U+009B>31m")
    }

    @Test("Line ends and tabs stay, CRLF becomes a line feed, a lone return is shown")
    func whitespace() {
        #expect(VisibleText.of("plain\ttext\n") == "plain\ttext\n")
        #expect(VisibleText.of("a\r\nb\rc\r") == "a\nb␍c␍")
        #expect(VisibleText.lines(of: "a\r\n\r\nb\n") == ["a", "", "b", ""])
    }

    @Test("Characters that turn the direction of text are shown, and those that end lines unseen")
    func direction() {
        #expect(
            VisibleText.of("a\u{202E}b\u{2066}\u{61C}\u{200F}") == "a<U+202E>b<U+2066><U+061C><U+200F>")
        #expect(VisibleText.of("a\u{2028}b") == "a<U+2028>b")
    }

    @Test("Ordinary text of any script is unchanged")
    func ordinary() {
        let text = "naïve 日本語 👩‍💻 — עברית می‌خواهم"
        #expect(VisibleText.of(text) == text)
    }

    @Test("One row has no line end or tab")
    func row() {
        #expect(VisibleText.line("a\nb\tc\r\nd\u{1B}") == "a b c d␛")
    }
}
