import InterviewModel
import Testing

@Suite("Markup for a browser")
struct HTMLTests {
    @Test("text that is put in cannot become markup or close an attribute")
    func textIsEscaped() {
        let hostile = "<script>alert(\"1\")</script> & 'x'"
        let markup: HTML = "<p title=\"\(hostile)\">\(hostile)</p>"
        let safe = "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;"
        #expect(markup.text == "<p title=\"\(safe)\">\(safe)</p>")
    }

    @Test("a letter with a combining mark behind a bracket is escaped too")
    func combiningMarksDoNotHideABracket() {
        let markup: HTML = "\("<\u{301}b>")"
        #expect(markup.text == "&lt;\u{301}b&gt;")
    }

    @Test("control characters and marks of direction are shown as signs")
    func controlCharactersAreShown() {
        let markup: HTML = "\("\u{1B}[31m\u{202E}")"
        #expect(markup.text == "\u{241B}[31m&lt;U+202E&gt;")
    }

    @Test("markup is put in as it is, alone and in a list")
    func markupStands() {
        let items: [HTML] = ["<li>\("a<b")</li>", "<li>\(2)</li>"]
        let list: HTML = "<ul>\(items)</ul>"
        #expect(list.text == "<ul><li>a&lt;b</li><li>2</li></ul>")
        #expect(items.joined(separator: ", ").text == "<li>a&lt;b</li>, <li>2</li>")
    }
}
