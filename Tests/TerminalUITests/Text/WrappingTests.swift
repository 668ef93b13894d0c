import Testing

@testable import TerminalUI

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
        #expect(Wrapping.wrap("a\n\nb\n", width: 3) == "a\n\nb\n")
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
