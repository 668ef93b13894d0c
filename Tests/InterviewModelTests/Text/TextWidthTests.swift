import InterviewModel
import Testing

@Suite struct TextWidthTests {
    @Test(
        "Wide characters take two columns, joining ones none",
        arguments: [
            ("", 0), ("abc", 3), ("naïve", 5), ("日本", 4), ("e\u{301}", 1), ("한글", 4),
            ("\u{1112}\u{1161}\u{11AB}", 2), ("ｗｉｄｅ", 8), ("👍", 2), ("…│─", 3), ("a\u{200D}b\u{FE0F}", 2),
            ("עברית", 5), ("ก็", 1),
        ])
    func widths(text: String, columns: Int) {
        #expect(TextWidth.of(text) == columns)
    }

    @Test("A sequence of emoji is as wide as a terminal shows it that does not join them")
    func sequences() {
        #expect(TextWidth.of("👩‍💻") == 4)
        #expect(TextWidth.of("👍🏽") == 4)
        #expect(TextWidth.of("🇩🇪") == 2)
    }

    @Test("A text's width is the sum of its characters'")
    func sum() {
        let text = "naïve 日本語 👩‍💻 e\u{301}"
        #expect(text.reduce(0) { $0 + TextWidth.of($1) } == TextWidth.of(text))
    }
}

@Suite struct ColumnsTests {
    @Test("Text is filled up with spaces and never cut by it")
    func padded() {
        #expect("a".padded(to: 3) == "a  ")
        #expect("日本".padded(to: 5) == "日本 ")
        #expect("long".padded(to: 2) == "long")
        #expect("+0.5".alignedRight(in: 6) == "  +0.5")
    }

    @Test("Text that is too wide is cut with a sign, within the columns")
    func cut() {
        #expect("long".cut(to: 4) == "long")
        #expect("longer".cut(to: 4) == "lon…")
        #expect("日本語".cut(to: 5) == "日本…")
        #expect("日本語".cut(to: 4) == "日…")
    }

    @Test("Spaces at the end are dropped, those elsewhere stay")
    func trimmed() {
        #expect("  a b  ".trimmingTrailingSpaces == "  a b")
        #expect("   ".trimmingTrailingSpaces == "")
    }
}
