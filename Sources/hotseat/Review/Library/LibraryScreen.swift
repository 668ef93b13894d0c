import Foundation
import InterviewModel
import TerminalUI
import TranscriptStore

/// Shows the list of sessions on a screen of its own, and the sessions that are picked from it.
struct LibraryScreen {
    private let terminal: Terminal
    private let source: LibrarySource
    private let open: (String) throws -> SessionReview

    /// A screen for a list.
    ///
    /// - Parameter open: reads the session of an id.
    init(on terminal: Terminal, source: LibrarySource, open: @escaping (String) throws -> SessionReview) {
        self.terminal = terminal
        self.source = source
        self.open = open
    }

    /// Lets the reader pick and read until the list is left.
    ///
    /// - Parameter keys: has the screen to itself.
    func run(_ query: SessionQuery, _ keys: inout KeyReader) {
        var browser = LibraryBrowser(query)
        var key = keys.next(within: .zero)
        while true {
            if key == nil {
                bring(to: &browser)
                keys.show(
                    ScreenFrame.text(
                        browser.rows(
                            form: terminal.facts.form, height: keys.size.rows, timeZone: .current)))
                key = keys.next()
            }
            guard let pressed = key else { return }
            // What was pressed goes by the list as it is, not by one that is still to come.
            if browser.wanted != nil, pressed == .enter { bring(to: &browser) }
            switch browser.take(pressed, height: keys.size.rows) {
            case .none: break
            case .leave: return
            case .open(let id):
                do {
                    var screen = SessionScreen(try open(id), on: terminal)
                    if screen.run(&keys) == .quit { return }
                    browser.refresh()
                } catch {
                    browser.remark = Self.words(error)
                }
            }
            key = keys.next(within: .zero)
        }
    }

    /// Brings the sessions that the browser lacks.
    private func bring(to browser: inout LibraryBrowser) {
        while let request = browser.wanted {
            do {
                browser.take(try source.page(request.query, request.offset, request.limit))
            } catch {
                browser.fail(Self.words(error))
            }
        }
    }

    private static func words(_ error: any Error) -> String {
        let failure = error as? CommandFailure ?? (error as? StoreError)?.commandFailure
        return "That did not work: " + (failure?.message ?? "\(error)")
    }
}
