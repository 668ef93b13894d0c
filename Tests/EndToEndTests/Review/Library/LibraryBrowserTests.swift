import Foundation
import InterviewModel
import Testing
import TerminalUI

@testable import TranscriptStore
@testable import hotseat

@Suite("The list of sessions on a screen")
struct LibraryBrowserTests {
    private let form = TerminalForm(width: 80, palette: Palette(isColored: false))

    /// A library of so many sessions, newest first, that answers requests as the index does.
    private struct Shelf {
        var count: Int
        var isCounted = true
        var hasPassages = false

        func page(_ request: LibraryBrowser.Request) -> SessionPage {
            // The words leave every tenth.
            let found = request.query.text.isEmpty ? count : count / 10
            let range = min(request.offset, found)..<min(found, request.offset + request.limit)
            return SessionPage(
                listings: range.map { number in
                    var listing = Listings.listing(number)
                    if hasPassages { listing.passages = Listings.passages }
                    return listing
                }, total: isCounted ? found : nil, hasMore: range.upperBound < found)
        }

        func serve(_ browser: inout LibraryBrowser) {
            while let request = browser.wanted { browser.take(page(request)) }
        }
    }

    private func open(_ shelf: Shelf) -> LibraryBrowser {
        var browser = LibraryBrowser(SessionQuery())
        shelf.serve(&browser)
        return browser
    }

    private func press(
        _ browser: inout LibraryBrowser, _ shelf: Shelf, _ keys: Key..., height: Int = 23
    ) -> LibraryBrowser.Effect {
        var effect = LibraryBrowser.Effect.none
        for key in keys {
            effect = browser.take(key, height: height)
            shelf.serve(&browser)
            _ = browser.rows(form: form, height: height, timeZone: .gmt)
        }
        return effect
    }

    @Test("Keys move through it, by one, by screens, and to both ends", arguments: [true, false])
    func moving(isCounted: Bool) {
        let shelf = Shelf(count: 50, isCounted: isCounted)
        var browser = open(shelf)
        _ = press(&browser, shelf, .down, .character("j"), .up)
        #expect(browser.selected == 1)
        _ = press(&browser, shelf, .pageDown)
        #expect(browser.selected == 20)
        _ = press(&browser, shelf, .end)
        #expect(browser.selected == 49)
        _ = press(&browser, shelf, .down, .pageUp)
        #expect(browser.selected == 30)
        _ = press(&browser, shelf, .home, .up)
        #expect(browser.selected == 0)
        #expect(press(&browser, shelf, .enter) == .open("session-0"))
    }

    @Test("A hundred thousand sessions are gone through with few of them at hand")
    func many() {
        let shelf = Shelf(count: 100_000)
        var browser = open(shelf)
        _ = press(&browser, shelf, .end)
        #expect(browser.selection?.summary.id == "session-99999")
        for _ in 0..<600 { _ = press(&browser, shelf, .up) }
        #expect(browser.selection?.summary.id == "session-99399")
        #expect(browser.listings.count <= LibraryBrowser.pageSize)
        _ = press(&browser, shelf, .home)
        for _ in 0..<60 { _ = press(&browser, shelf, .pageDown) }
        #expect(browser.selection?.summary.id == "session-1140")
    }

    @Test("Where nobody has counted, the end is reached a page at a time")
    func uncounted() {
        let shelf = Shelf(count: 1000, isCounted: false)
        var browser = open(shelf)
        _ = press(&browser, shelf, .end)
        #expect(browser.selected == 400)
        for _ in 0..<10 { _ = press(&browser, shelf, .end) }
        #expect(browser.selection?.summary.id == "session-999")
    }

    @Test("A search is made while it is typed, kept with Enter, and taken back with Escape")
    func search() {
        let shelf = Shelf(count: 200)
        var browser = open(shelf)
        _ = press(&browser, shelf, .down, .down, .character("/"), .character("r"), .character("a"))
        #expect(browser.query.text == "ra*")
        #expect((browser.selected, browser.total) == (0, 20))
        _ = press(&browser, shelf, .enter)
        #expect(browser.mode == .list)
        _ = press(&browser, shelf, .character("/"), .character("c"), .character(" "), .character("\""))
        #expect(browser.query.text == "rac \"")
        _ = press(&browser, shelf, .escape)
        #expect((browser.query.text, browser.words) == ("ra*", "ra"))
        #expect(press(&browser, shelf, .escape) == .none)
        #expect((browser.query.text, browser.total) == ("", 200))
        #expect(press(&browser, shelf, .escape) == .leave)
    }

    @Test("f shows favourites alone, and all again")
    func favourites() {
        let shelf = Shelf(count: 20)
        var browser = open(shelf)
        _ = press(&browser, shelf, .down, .character("f"))
        #expect(browser.query.favouritesOnly)
        #expect(browser.selected == 0)
        _ = press(&browser, shelf, .character("f"))
        #expect(!browser.query.favouritesOnly)
    }

    @Test("An index that fails is told of, and what was listed stays")
    func failure() {
        let shelf = Shelf(count: 20)
        var browser = open(shelf)
        _ = browser.take(.character("f"), height: 24)
        browser.fail("That did not work.")
        let rows = browser.rows(form: form, height: 24, timeZone: .gmt)
        #expect(rows.last == "That did not work.")
        #expect(rows.contains { $0.contains("Session number 3") })
    }

    @Test("Sessions that went away meanwhile do not leave it beyond the end")
    func shrunk() {
        var browser = open(Shelf(count: 1000))
        browser.move(to: 999)
        Shelf(count: 5).serve(&browser)
        #expect(browser.selection != nil)
        Shelf(count: 0).serve(&browser)
        browser.refresh()
        Shelf(count: 0).serve(&browser)
        #expect(browser.selection == nil)
        #expect(browser.take(.enter, height: 24) == .none)
        #expect(browser.rows(form: form, height: 24, timeZone: .gmt).contains("  No session matches."))
    }

    @Test("The one picked out is on the screen, however high that is", arguments: [1, 2, 4, 7, 24, 60])
    func visible(height: Int) {
        for hasPassages in [false, true] {
            let shelf = Shelf(count: 300, hasPassages: hasPassages)
            var browser = open(shelf)
            for key in [Key.pageDown, .down, .end, .up, .pageUp, .up, .home] {
                _ = press(&browser, shelf, key, height: height)
                let rows = browser.rows(form: form, height: height, timeZone: .gmt)
                #expect(rows.count == height)
                if height > 3 { #expect(rows.count { $0.hasPrefix("> ") } == 1, "\(key)") }
            }
        }
    }

    @Test("It is as recorded at each width", arguments: [60, 80, 120], [false, true])
    func golden(width: Int, hasColour: Bool) throws {
        let form = TerminalForm(width: width, palette: Palette(isColored: hasColour))
        var shelf = Shelf(count: 40)
        var browser = open(shelf)
        var screens: [String] = []
        func show(_ name: String) {
            screens += browser.rows(form: form, height: 14, timeZone: .gmt) + ["=== \(name) above"]
        }
        show("the list")
        _ = press(&browser, shelf, .down, .down, .character("f"), height: 14)
        shelf.hasPassages = true
        _ = press(&browser, shelf, .character("/"), .character("l"), .down, height: 14)
        show("a search among favourites")
        _ = press(&browser, shelf, .character("?"), height: 14)
        show("help")
        try expectScreen(screens, "library-\(width)\(hasColour ? "-colour" : "").txt")
        if !hasColour { for row in screens { #expect(TextWidth.of(row) <= width, "\(row)") } }
    }
}
