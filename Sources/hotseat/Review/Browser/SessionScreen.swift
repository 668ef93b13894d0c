import Foundation
import InterviewModel
import TerminalUI
import TranscriptStore

/// Shows a session on a screen of its own and lets its reader go through it.
struct SessionScreen {
    /// How a reader left it.
    enum Ending {
        /// With the key that leads back to where they came from.
        case left
        /// With Ctrl-C, or because the terminal went away: out of everything.
        case quit
    }

    private let terminal: Terminal
    private var review: SessionReview
    private let pairHistory: PairHistory?

    /// A screen for a session.
    init(_ review: SessionReview, on terminal: Terminal) {
        self.review = review
        self.terminal = terminal
        pairHistory = review.pairHistory
    }

    /// Lets the reader go through the session until it is left.
    ///
    /// - Parameter keys: has the screen to itself; closed and opened anew where commands are typed.
    mutating func run(_ keys: inout KeyReader) -> Ending {
        var browser = browser()
        var key = keys.next(within: .zero)
        while true {
            if key == nil {
                keys.show(ScreenFrame.text(browser.rows(form: terminal.facts.form, height: keys.size.rows)))
                key = keys.next()
            }
            guard let pressed = key else { return .quit }
            if pressed == .hungUp || pressed == .interrupted { return .quit }
            switch browser.take(pressed, form: terminal.facts.form, height: keys.size.rows) {
            case .none: break
            case .leave: return .left
            case .command(let number):
                guard let again = command(number, keys) else { return .quit }
                keys = again
                browser = self.browser(at: browser)
            }
            // Keys that were pressed ahead are taken before anything is drawn.
            key = keys.next(within: .zero)
        }
    }

    /// Gives the terminal to the command prompt, and takes it back.
    private mutating func command(_ number: Int?, _ keys: KeyReader) -> KeyReader? {
        keys.close()
        var console = ReviewConsole(review, on: terminal, at: number)
        console.run(within: true)
        review = console.review
        return KeyReader(terminal, onOwnScreen: true)
    }

    /// A browser of the session as it stands now, at the place of an earlier one.
    private func browser(at earlier: SessionBrowser? = nil) -> SessionBrowser {
        let pages = TerminalPages(review.transcript)
        let all = pages.all
        let frameworks = review.scorer.frameworks(of: pages.items)
        var browser = SessionBrowser(questions: pages.items.count, pages: all.count) {
            [pairHistory] index, form in
            TerminalRenderer(form, timeZone: .current, frameworks: frameworks, pairHistory: pairHistory)
                .rows(all[index], of: pages)
        }
        if let earlier {
            browser.go(to: earlier.page)
            browser.top = earlier.top
            browser.sought = earlier.sought
        }
        return browser
    }
}
