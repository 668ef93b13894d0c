import Foundation
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("Text of the user in documents")
struct TextTests {
    /// Takes the escapes of a quotation away, as a reader of CommonMark does.
    private func unquoted(_ markdown: String) -> String {
        markdown.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var text = String(line.dropFirst(line.hasPrefix("> ") ? 2 : 1))
            var isBreak = false
            let slashes = text.reversed().prefix { $0 == "\\" }.count
            if slashes % 2 == 1 { isBreak = true }
            if isBreak { text.removeLast() }
            var result = ""
            var rest = text[...]
            while let first = rest.first {
                if first == "\\", rest.count > 1 {
                    rest.removeFirst()
                    result.append(rest.removeFirst())
                } else if rest.hasPrefix("&nbsp;") {
                    result.append(" ")
                    rest = rest.dropFirst(6)
                } else if rest.hasPrefix("&#9;") {
                    result.append("\t")
                    rest = rest.dropFirst(4)
                } else {
                    result.append(rest.removeFirst())
                }
            }
            return result
        }
        .joined(separator: "\n")
    }

    @Test(
        "A quotation gives back exactly what was written",
        arguments: [
            "", "\n", "a", "a\n", "\n\na\n\n", "  two spaces\n\ttab", "end \n end\t", "    ", "back\\slash\\",
            "\\", "&nbsp; &amp; & a&b", "1. a\n12) b\n1.5", "# a\n## b", "- a\n+ b\n* c\n=== \n---",
            "<b>x</b> 1 < 2",
            "`a` ``` ~~~", "[a](b) ![c](d)", "_a_ a_b __c__ _", "$x$ | y | z", "> quoted", "1",
            "\u{130}\u{301}x",
            "家 — ok 👩‍👩‍👧", SampleSession.hostileAnswer,
        ])
    func quotation(text: String) {
        let quoted = MarkdownText.quotation(text)
        #expect(unquoted(quoted).utf8.elementsEqual(VisibleText.of(text).utf8), "\(quoted)")
        #expect(
            quoted.split(separator: "\n", omittingEmptySubsequences: false).allSatisfy { $0.hasPrefix(">") })
    }

    @Test("A fence is longer than any run of backticks within")
    func fence() {
        #expect(MarkdownText.fence("a", language: "python") == "```python\na\n```")
        #expect(MarkdownText.fence("```\n", language: "") == "````\n```\n````")
        #expect(MarkdownText.fence("x ````` y", language: "").hasPrefix("``````\n"))
    }

    @Test("What would command a terminal is shown as a sign")
    func visible() {
        #expect(VisibleText.of("a\u{1B}[2Jb\u{7}\u{0}\u{7F}") == "a␛[2Jb␇␀␡")
        #expect(VisibleText.of("\u{9B}31m") == "<U+009B>31m")
        #expect(VisibleText.of("a\u{202E}b\u{2028}") == "a<U+202E>b<U+2028>")
        #expect(VisibleText.of("a\r\nb\rc\r") == "a\nb␍c␍")
        #expect(VisibleText.of("plain\ttext\n") == "plain\ttext\n")
    }

    @Test("Wrapping loses no word and keeps every line within the width", arguments: 20...40)
    func wrapping(width: Int) {
        let form = TerminalForm(width: width, style: .plain)
        let text =
            "    def f():\n\n私たちのチームは毎週 deploys broke every Friday https://example.org/a/very/long/address\tx"
        let lines = form.wrapped(text, first: "1. ")
        #expect(lines.allSatisfy { form.columns(of: $0) <= width })
        let letters = { (text: String) in text.filter { !$0.isWhitespace } }
        #expect(letters(lines.joined()) == "1." + letters(text))
        #expect(lines[0] == "1.     def f():")
        #expect(lines[1] == "")
    }

    @Test("Columns are those of the terminal")
    func columns() {
        let form = TerminalForm(width: 80, style: .plain)
        #expect(form.columns(of: "abc") == 3)
        #expect(form.columns(of: "日本") == 4)
        #expect(form.columns(of: "e\u{301}") == 1)
        #expect(form.columns(of: "👍🏽") == 2)
        #expect(form.padded("日本語", to: 5) == "日本…")
        #expect(form.padded("a", to: 3) == "a  ")
    }

    @Test("A journal that is empty or lost its beginning still makes every form")
    func nothing() {
        for events in [[], Array(SampleSession.events.dropFirst())] {
            let notes: [JournalNote] = events.isEmpty ? [.empty] : [.headerMissing]
            let transcript = Transcript(events: events, notes: notes, session: "<b>\u{1B}")
            let markdown = MarkdownRenderer(timeZone: .gmt).render(transcript)
            #expect(markdown.hasPrefix("# \\<b>␛\n"))
            let form = TerminalForm(width: 80, style: .plain)
            #expect(TerminalRenderer(form, timeZone: .gmt).render(transcript).hasPrefix("<b>␛\n"))
            #expect(markdown.contains("another can run") == !events.isEmpty)
        }
    }
}
