import InterviewModel
import InterviewSession
import TerminalUI

/// Shows the interviewer's panel over the candidate's prompt, one step at a time.
///
/// It is run from within the wait for the candidate's next event, so that the conductor goes on meanwhile: it asks for
/// a step, does what is due, and asks for the next.
///
/// ```swift
/// guard panel.begin() else { ... }   // no terminal that moves its cursor
/// while true {
///     switch panel.step(until: request.wakeAt) {
///     case .stays: continue          // or look whether an act left something to do
///     case .leaves: panel.end()
///     ...
/// ```
final class PanelScreen {
    /// What came of a step.
    enum Step: Equatable {
        /// The panel stays: a key was taken, or a second is over.
        case stays
        /// The interviewer goes back to the candidate's part.
        case leaves
        /// The time that was given is over.
        case deadline
        /// `Waker.wake()` was called.
        case woken
        /// The process stood still for so long, as after Ctrl-Z or while the machine slept.
        case resumedAfter(Duration)
        /// The terminal is gone, or the process is to end.
        case hungUp
    }

    /// A wait that lasts this much longer than meant is a gap, as in `TerminalEvent.resumedAfter`.
    private static let noticedGap: Duration = .seconds(2)
    /// The clock is drawn this often.
    private static let second: Duration = .seconds(1)
    /// No hand presses a key within this time after Enter; a paste goes on within it.
    private static let burst = Milliseconds(4)
    /// So many keys are taken before the screen is drawn and the time looked at.
    private static let batch = 4096

    private let terminal: Terminal
    private let clock: TerminalClock
    private let read: () -> PanelContent
    private let act: (ConsoleAct) -> String?
    private var panel = InterviewerPanel()
    private var keys: KeyReader?
    private var shown: [String] = []
    /// A key that was read to see whether there is one.
    private var ahead: Key?

    /// A panel that is not shown yet.
    ///
    /// - Parameters:
    ///   - read: all sections as they stand now.
    ///   - act: does what the interviewer asks for; returns a sentence where it was not done.
    init(
        on terminal: Terminal, clock: TerminalClock = .continuous, read: @escaping () -> PanelContent,
        act: @escaping (ConsoleAct) -> String?
    ) {
        self.terminal = terminal
        self.clock = clock
        self.read = read
        self.act = act
    }

    /// Whether it is on the screen.
    var isOpen: Bool { keys != nil }

    /// Puts the panel on the screen, as it was left; false where no person sits before a capable terminal.
    func begin() -> Bool {
        guard keys == nil else { return true }
        keys = KeyReader(terminal, onOwnScreen: true)
        shown = []
        return keys != nil
    }

    /// Draws what has changed, waits for a key, a second at most, and takes it and those that were pressed ahead.
    func step(until limit: ContinuousClock.Instant?) -> Step {
        guard let keys else { return .leaves }
        let start = clock.now()
        if let limit, start >= limit { return .deadline }
        draw(keys)
        let wait = min(limit.map { start.duration(to: $0) } ?? Self.second, Self.second)
        // Rounded up, so that the limit is not missed by a fraction and waited for again.
        let key = next(keys, within: Milliseconds(wait) + Milliseconds(1))
        let now = clock.now()
        let step = key.map { take($0, keys) } ?? .stays
        guard step == .stays else { return step }
        let over = start.duration(to: now) - wait
        if over > Self.noticedGap { return .resumedAfter(over) }
        return key == nil && limit.map { now >= $0 } ?? false ? .deadline : .stays
    }

    /// Does something that writes to the candidate's part, with that on the screen; then the panel is there again.
    func aside<Result>(_ body: () -> Result) -> Result {
        guard isOpen else { return body() }
        end()
        defer { _ = begin() }
        return body()
    }

    /// Shows a sentence until the next key, such as why an act was not done.
    func tell(_ sentence: String) { panel.remark = sentence }

    /// Takes the panel from the screen. What was being written is kept for the next time.
    func end() {
        keys?.close()
        keys = nil
    }

    private func take(_ first: Key, _ keys: KeyReader) -> Step {
        let content = read()
        let height = keys.size.rows
        var key: Key? = first
        for _ in 0..<Self.batch {
            guard let pressed = key else { return .stays }
            switch pressed {
            case .hungUp: return .hungUp
            case .woken: return .woken
            case .resized: shown = []
            default: break
            }
            switch panel.take(asWritten(pressed, keys), content, height: height) {
            case .none: break
            case .act(let wish):
                panel.remark = act(wish)
                return .stays
            case .leave: return .leaves
            }
            key = next(keys, within: .zero)
        }
        ahead = key
        return .stays
    }

    /// An Enter within a paste is a line's end: it must not save the first line and make keys of the others.
    private func asWritten(_ key: Key, _ keys: KeyReader) -> Key {
        guard key == .enter, case .writing = panel.mode else { return key }
        ahead = next(keys, within: Self.burst)
        return switch ahead {
        case .character, .enter, .tab: .character("\n")
        default: key
        }
    }

    private func next(_ keys: KeyReader, within wait: Milliseconds) -> Key? {
        defer { ahead = nil }
        return ahead ?? keys.next(within: wait)
    }

    private func draw(_ keys: KeyReader) {
        let rows = panel.rows(read(), form: terminal.facts.form, height: keys.size.rows)
        guard rows != shown else { return }
        keys.show(ScreenFrame.text(rows))
        shown = rows
    }
}
