import InterviewModel
import Testing

@Suite struct WrappingTests {
    @Test("Words go to the next row at the width")
    func words() {
        #expect(Wrapping.rows(of: "one two three four", width: 9) == ["one two", "three", "four"])
    }

    @Test("A row that fits exactly is not broken")
    func exact() {
        #expect(Wrapping.rows(of: "12345", width: 5) == ["12345"])
        #expect(Wrapping.rows(of: "12345 67890", width: 5) == ["12345", "67890"])
    }

    @Test("Wide characters count two columns, combining ones none")
    func widths() {
        #expect(Wrapping.rows(of: "日本 語学", width: 5) == ["日本", "語学"])
        #expect(Wrapping.rows(of: "e\u{301}e\u{301} abc", width: 6) == ["e\u{301}e\u{301} abc"])
        #expect(Wrapping.rows(of: "日本語", width: 5) == ["日本", "語"])
    }

    @Test("Indents and list marks hang")
    func indents() {
        #expect(Wrapping.rows(of: "  - one two", width: 8) == ["  - one", "    two"])
        #expect(Wrapping.rows(of: "10. one two", width: 8) == ["10. one", "    two"])
    }

    @Test("A word longer than the row is cut, not lost")
    func longWord() {
        #expect(Wrapping.rows(of: "ab abcdefghij", width: 4) == ["ab", "abcd", "efgh", "ij"])
    }

    @Test("Empty lines stay")
    func emptyLines() {
        #expect(Wrapping.rows(of: "a\n\nb\n", width: 3) == ["a", "", "b", ""])
    }

    @Test("A prefix stands before the first row, and its width or another before the rest")
    func prefixes() {
        #expect(
            Wrapping.rows(of: "one two\nthree", width: 14, first: "  1. ") == [
                "  1. one two", "     three",
            ])
        #expect(
            Wrapping.rows(of: "one two three", width: 12, first: "- ", further: "> ") == [
                "- one two", "> three",
            ])
        #expect(Wrapping.rows(of: "a\n\nb", width: 20, first: "   ") == ["   a", "", "   b"])
    }

    @Test("A style is put on the text and not on what stands before it")
    func style() {
        #expect(Wrapping.rows(of: "a b", width: 9, first: "- ", style: { "<\($0)>" }) == ["- <a b>"])
    }

    @Test("What would command a terminal is shown as a sign")
    func visible() {
        #expect(Wrapping.rows(of: "a\u{1B}[2J", width: 20) == ["a␛[2J"])
    }

    @Test("Code is left as long as it is where that is asked for")
    func code() {
        let text = "one two three\n```\nlong line = of(code)\n```\n    more = of(it, indented)"
        #expect(
            Wrapping.rows(of: text, width: 9, keepsCode: true) == [
                "one two", "three", "```", "long line = of(code)", "```", "    more = of(it, indented)",
            ])
        #expect(Wrapping.rows(of: text, width: 9).allSatisfy { $0.count <= 9 })
    }

    @Test("No text is lost and no row too wide, whatever the width", arguments: 1...30)
    func nothingIsLost(width: Int) {
        let text =
            "  12. Wenn é 日本語のテキスト is\tmixed,   with gaps - and averyveryverylongword\u{301} at the end "
        let wrapped = Wrapping.rows(of: text, width: width)
        let letters = { (text: String) in text.filter { !$0.isWhitespace } }
        #expect(letters(wrapped.joined()) == letters(text))
        for row in wrapped {
            #expect(TextWidth.of(row) <= max(width, 2), "\(row)")
        }
    }
}
