import Foundation
import InterviewModel
import SampleSession
import Testing
import TerminalUI

@testable import TranscriptStore
@testable import hotseat

@Suite("A session read on a screen")
struct SessionBrowserTests {
    private let form = TerminalForm(width: 60, palette: Palette(isColored: false))

    /// A browser over pages of so many rows, each of which says where it stands.
    private func browser(_ pages: Int, rows: Int = 30, questions: Int? = nil) -> SessionBrowser {
        SessionBrowser(questions: questions ?? pages - 1, pages: pages) { page, _ in
            (1...rows).map { "   \u{2502} page \(page) row \($0)" }
        }
    }

    private func press(
        _ browser: inout SessionBrowser, _ keys: Key..., height: Int = 11
    ) -> SessionBrowser.Effect {
        var effect = SessionBrowser.Effect.none
        for key in keys { effect = browser.take(key, form: form, height: height) }
        return effect
    }

    private func type(_ browser: inout SessionBrowser, _ text: String) {
        for sign in text { _ = browser.take(.character(sign), form: form, height: 11) }
    }

    @Test("n and p, and the arrows, go from page to page and say where there are no more")
    func turning() {
        var browser = browser(3)
        #expect(press(&browser, .left) == .none)
        #expect(browser.remark == "This is the first page.")
        _ = press(&browser, .character("n"), .right)
        #expect(browser.page == 2)
        #expect(browser.question == 2)
        _ = press(&browser, .character("n"))
        #expect(browser.remark == "This is the last page.")
        _ = press(&browser, .character("s"))
        #expect((browser.page, browser.question) == (0, nil))
    }

    @Test("Space goes a screen down, leaving a row, and from the end of a page to the next")
    func space() {
        var browser = browser(2)
        _ = press(&browser, .character(" "))
        #expect(browser.top == 9)
        _ = press(&browser, .pageDown, .pageDown)
        #expect((browser.page, browser.top) == (0, 20))
        _ = press(&browser, .character(" "))
        #expect((browser.page, browser.top) == (1, 0))
        _ = press(&browser, .end)
        #expect(browser.top == 20)
        _ = press(&browser, .character("b"), .up)
        #expect(browser.top == 10)
        _ = press(&browser, .character("g"), .up)
        #expect(browser.top == 0)
    }

    @Test("A number goes to its question, at once where there are fewer than ten")
    func numbers() {
        var few = browser(5)
        _ = press(&few, .character("3"))
        #expect(few.page == 3)
        _ = press(&few, .character("9"))
        #expect(few.remark == "There is no question 9; they go from 1 to 4.")
        var many = browser(40)
        _ = press(&many, .character("2"))
        #expect(many.rows(form: form, height: 11).last?.hasPrefix("Question 2_ of 39") == true)
        _ = press(&many, .character("7"), .enter)
        #expect(many.page == 27)
        _ = press(&many, .character("0"), .backspace)
        #expect(many.mode == .reading)
        _ = press(&many, .character("9"), .character("9"), .enter)
        #expect((many.page, many.remark) == (27, "There is no question 99; they go from 1 to 39."))
    }

    @Test("A search goes to the next place, over pages and round, and says where there is none")
    func search() {
        var browser = browser(3)
        _ = press(&browser, .character("/"))
        type(&browser, "ROW 2")
        _ = press(&browser, .enter)
        #expect((browser.page, browser.top) == (0, 0))
        _ = press(&browser, .character("/"), .enter)
        #expect((browser.page, browser.top) == (0, 16))
        _ = press(&browser, .character("/"))
        type(&browser, "page 2 row 7")
        _ = press(&browser, .enter)
        #expect((browser.page, browser.top) == (2, 3))
        _ = press(&browser, .character("/"), .enter)
        #expect((browser.page, browser.top) == (2, 3))
        _ = press(&browser, .character("/"))
        type(&browser, "nowhere")
        _ = press(&browser, .enter)
        #expect(browser.remark?.contains("is nowhere") == true)
        _ = press(&browser, .character("/"), .character("q"), .escape)
        #expect((browser.mode, browser.sought) == (.reading, ""))
    }

    @Test("q, Escape, Ctrl-C and the end of the terminal leave; a colon asks for the prompt at the question")
    func leaving() {
        for key in [Key.character("q"), .escape, .interrupted, .hungUp] {
            var browser = browser(3)
            #expect(press(&browser, key) == .leave)
        }
        var browser = browser(3)
        #expect(press(&browser, .character(":")) == .command(nil))
        #expect(press(&browser, .character("n"), .character(":")) == .command(1))
        // What is typed as words to be found is no command.
        _ = press(&browser, .character("/"))
        #expect(press(&browser, .character("q")) == .none)
        #expect(press(&browser, .interrupted) == .leave)
    }

    @Test("The screen has as many rows as the terminal, however few", arguments: [1, 2, 3, 24, 100])
    func height(_ height: Int) {
        var browser = browser(2)
        #expect(browser.rows(form: form, height: height).count == height)
        _ = press(&browser, .character("?"), height: height)
        #expect(browser.rows(form: form, height: height).count == height)
        var empty = SessionBrowser(questions: 0, pages: 1) { _, _ in [] }
        #expect(empty.rows(form: form, height: height).count == height)
        _ = empty.take(.character("4"), form: form, height: height)
        #expect(empty.mode == .reading)
    }

    @Test("A scored session is as recorded at each width", arguments: [60, 80, 120], [false, true])
    func golden(width: Int, hasColour: Bool) throws {
        let transcript = Transcript(events: SampleSession.scoredEvents, session: SampleSession.scoredID)
        let pages = TerminalPages(transcript)
        let all = pages.all
        let zone = TimeZone(secondsFromGMT: 3600) ?? .gmt
        let form = TerminalForm(width: width, palette: Palette(isColored: hasColour))
        var browser = SessionBrowser(questions: pages.items.count, pages: all.count) {
            TerminalRenderer($1, timeZone: zone).rows(all[$0], of: pages)
        }
        var screens: [String] = []
        for keys in ["", "2", "/lock\r", "?", "xn"] {
            for sign in keys {
                let key = sign == "\r" ? Key.enter : .character(sign)
                _ = browser.take(key, form: form, height: 18)
            }
            screens += browser.rows(form: form, height: 18) + ["=== \(keys.debugDescription) above"]
        }
        try expectScreen(screens, "session-\(width)\(hasColour ? "-colour" : "").txt")
        if !hasColour { for row in screens { #expect(TextWidth.of(row) <= width, "\(row)") } }
    }
}
