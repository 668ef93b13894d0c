import CReadline
public import InterviewModel

/// Keys one at a time, for what is driven by keys rather than by lines: a list to pick from, a player.
///
/// While it is open, the terminal gives each key at once and echoes none, and `Terminal.next(_:)` and `say(_:)` are
/// not to be called. A line that is being edited is set aside for so long. Closing it, which the end of its life does
/// too, puts everything back.
///
/// ```swift
/// guard let keys = KeyReader(terminal, onOwnScreen: true) else { ... }  // no person before a capable terminal
/// defer { keys.close() }
/// while let key = keys.next(within: .seconds(1)) { ... }
/// ```
public final class KeyReader {
    /// An Escape that is followed by nothing for so long is the key of that name and not the beginning of another.
    private static let escapePatience: Duration = .milliseconds(50)
    /// The alternate screen, without a cursor.
    private static let takeScreen = "\u{1B}[?1049h\u{1B}[?25l\u{1B}[H\u{1B}[2J"
    private static let leaveScreen = "\u{1B}[0m\u{1B}[?25h\u{1B}[?1049l"

    private let terminal: Terminal
    private let hasOwnScreen: Bool
    private var isOpen = true

    /// Begins to read keys; nil where no person sits before a capable terminal.
    ///
    /// - Parameter onOwnScreen: shows on a screen of its own with the cursor hidden; what was on the terminal before
    ///   is there again at the end.
    public init?(_ terminal: Terminal, onOwnScreen: Bool = false) {
        guard terminal.isInteractive else { return nil }
        line_set_aside()
        guard keys_begin() else {
            line_reclaim()
            return nil
        }
        self.terminal = terminal
        hasOwnScreen = onOwnScreen
        if hasOwnScreen { show(Self.takeScreen) }
    }

    deinit {
        close()
    }

    /// The size of the screen in characters; 80 by 24 where it is not known.
    public var size: (columns: Int, rows: Int) {
        var columns: Int32 = 0
        var rows: Int32 = 0
        return screen_size(&columns, &rows) ? (Int(columns), Int(rows)) : (80, 24)
    }

    /// Writes to the screen, escape sequences included. Text that is not our own must go through `VisibleText` first.
    public func show(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { screen_write($0.baseAddress, $0.count) }
        }
    }

    /// Waits for the next key, or for whatever else `Key` tells; signals come first.
    ///
    /// - Parameter within: the longest wait, zero only to look; without one it waits for as long as it takes.
    /// - Returns: nil when the time is over, and once it is closed.
    public func next(within: Milliseconds? = nil) -> Key? {
        let now = terminal.configuration.clock.now
        let limit = within.map { now().advanced(by: $0.duration) }
        var isQuiet = false
        while isOpen {
            if let key = signalled() { return key }
            if terminal.noticedWake {
                terminal.noticedWake = false
                return .woken
            }
            if let reading = KeyParser.read(queued, isAll: isQuiet) {
                term_queue_drop(reading.length)
                isQuiet = false
                if let key = reading.key { return key }
                continue
            }
            let isHalf = term_queue_count() > 0
            let plan = WaitPlan(
                from: now(), until: [limit, isHalf ? now().advanced(by: Self.escapePatience) : nil])
            let ready = Int(term_wait(true, plan.milliseconds))
            terminal.noticeWake(Int32(ready))
            if ready & TERM_READY_INPUT != 0 {
                let result = Int(term_queue_fill())
                if result == TERM_READ_END || result == TERM_READ_LOST { return .hungUp }
            } else if isHalf {
                isQuiet = now() >= plan.end
            } else if let limit, now() >= limit, ready == 0 {
                return nil
            }
        }
        return nil
    }

    /// Gives the terminal back as it was. Later calls do nothing.
    public func close() {
        guard isOpen else { return }
        leave()
        isOpen = false
        line_reclaim()
    }

    private var queued: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: term_queue_bytes(), count: term_queue_count())
    }

    private func signalled() -> Key? {
        terminal.noticedSignals |= Int(term_signals_take())
        guard terminal.noticedSignals != 0 else { return nil }
        if terminal.takeSignal(TERM_HANG_UP) { return .hungUp }
        if terminal.takeSignal(TERM_STOP) {
            leave()
            term_stop_self()
            terminal.noticedSignals |= TERM_CONTINUED
        }
        if terminal.takeSignal(TERM_CONTINUED) {
            _ = keys_begin()
            if hasOwnScreen { show(Self.takeScreen) }
            terminal.noticedSignals |= TERM_RESIZED
        }
        if terminal.takeSignal(TERM_INTERRUPT) { return .interrupted }
        return terminal.takeSignal(TERM_RESIZED) ? .resized : nil
    }

    private func leave() {
        if hasOwnScreen { show(Self.leaveScreen) }
        keys_end()
    }
}
