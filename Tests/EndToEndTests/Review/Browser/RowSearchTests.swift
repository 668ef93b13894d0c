import InterviewModel
import Testing

@testable import hotseat

@Suite("Words found in the rows of a screen")
struct RowSearchTests {
    private let rows = [
        "7. Tell me.", "   A  \u{2502} I found [a race", "   A* \u{2502} condition]\u{B9} in the caf\u{E9}.",
        "   | and an Uncaught error", "", "\u{1B}[32mGreen\u{1B}[0m words",
    ]

    @Test(
        "are found over the ends of rows, whatever their case, accents, marks and margin",
        arguments: [
            ("race condition in", 1), ("CAFE", 2), ("uncaught", 3), ("green words", 5), ("tell", 0),
            ("[a race", 1), ("nothing", nil), ("", nil), ("   ", nil),
        ] as [(String, Int?)])
    func found(words: String, row: Int?) {
        #expect(RowSearch(rows).first(words) == row)
    }

    @Test("are found from a row on, and from beyond the last nowhere")
    func from() {
        let search = RowSearch(["one two", "two", "three"])
        #expect(search.first("two", from: 1) == 1)
        #expect(search.first("one", from: 1) == nil)
        #expect(search.first("three", from: 3) == nil)
        #expect(RowSearch([]).first("x") == nil)
    }

    @Test("are reversed where they stand, within colours too, and without colour have a sign in the margin")
    func highlighted() {
        let colour = Palette(isColored: true)
        #expect(
            RowHighlight.row("a Lock and a lock", words: "lock", palette: colour)
                == "a \u{1B}[7mLock\u{1B}[27m and a \u{1B}[7mlock\u{1B}[27m")
        #expect(
            RowHighlight.row("\u{1B}[2mx lo\u{1B}[0mck y", words: "lock", palette: colour)
                == "\u{1B}[2mx \u{1B}[7mlo\u{1B}[0m\u{1B}[7mck\u{1B}[27m y")
        let plain = Palette(isColored: false)
        #expect(RowHighlight.row("   a lock", words: "lock", palette: plain) == ">  a lock")
        #expect(RowHighlight.row("a lock", words: "lock", palette: plain) == "a lock")
        #expect(RowHighlight.row("   a lock", words: "key", palette: plain) == "   a lock")
    }
}
