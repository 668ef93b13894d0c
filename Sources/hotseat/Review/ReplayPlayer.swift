import Foundation
import InterviewModel
import TerminalUI
import TranscriptStore

/// Plays a session back on a terminal of its own, driven by keys.
struct ReplayPlayer {
    /// Redrawing more often than this shows nothing more.
    private static let shortestWait = Milliseconds(30)

    private let screen: ReplayScreen
    private let terminal: Terminal
    private let keys: KeyReader
    private let clock: TerminalClock
    private var transport: ReplayTransport
    /// The rows on the screen; empty where they are not known.
    private var shown: [String] = []

    /// A player at the beginning of a replay; nil where no person sits before a capable terminal.
    init?(_ replay: Replay, speed: Double, on terminal: Terminal, clock: TerminalClock = .continuous) {
        guard let keys = KeyReader(terminal, onOwnScreen: true) else { return nil }
        self.keys = keys
        self.terminal = terminal
        self.clock = clock
        screen = ReplayScreen(replay)
        transport = ReplayTransport(
            length: replay.length, questions: replay.questions.map(\.offset), speed: speed)
    }

    /// Plays until the person leaves. At the end it stands, so that the last page can be read.
    mutating func run() {
        defer { keys.close() }
        var lastLook = clock.now()
        while true {
            let next = draw()
            let wait = next.flatMap { transport.wait(until: $0) }
            let key = keys.next(within: wait.map { max($0, Self.shortestWait) })
            let now = clock.now()
            // A stop is no part of the play.
            if key != .resized { transport.advance(by: lastLook.duration(to: now)) }
            lastLook = now
            guard let key else { continue }
            if key == .resized { shown = [] }
            guard transport.obey(key) else { return }
        }
    }

    /// Brings the screen up to date; returns when something on it changes next.
    private mutating func draw() -> Milliseconds? {
        let size = keys.size
        let form = terminal.facts.form
        let picture = screen.picture(at: transport.offset, form: form, height: max(1, size.rows - 1))
        var rows = picture.rows
        rows += Array(repeating: "", count: max(0, size.rows - 1 - rows.count))
        if size.rows > 1 { rows.append(ReplayStatus.line(transport, form: form)) }
        // What is wider than a very small screen is cut there rather than wrapped.
        var text = "\u{1B}[?25l\u{1B}[?7l" + (shown.count == rows.count ? "" : "\u{1B}[2J")
        for (index, row) in rows.enumerated() where shown.count != rows.count || shown[index] != row {
            text += "\u{1B}[\(index + 1);1H\u{1B}[2K" + row
        }
        text += "\u{1B}[?7h\u{1B}[\(picture.caretRow + 1);\(picture.caretColumn + 1)H"
        keys.show(text + (transport.isAtEnd ? "" : "\u{1B}[?25h"))
        shown = rows
        let second = Milliseconds.seconds(transport.offset.count / 1000 + 1)
        return min(picture.nextChange ?? second, second)
    }
}
