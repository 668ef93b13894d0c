import CReadline
import InterviewModel

/// Lines edited with readline.
final class ReadlineSource: LineSource {
    /// Bytes handed to readline between two looks at the clock and the signals.
    private static let allowance = 16 * 1024
    /// While input streams in, the text is told this often; journalling a growing paste for every chunk of
    /// it would take time with the square of its length.
    private static let streamInterval: Duration = .milliseconds(200)
    /// So many bytes at once are no typing but a piece of a stream, also where the next piece is not there yet.
    private static let streamPiece = 256
    /// A paste whose input pauses this long is shown although its end mark has not come.
    private static let pasteShownAfter: Duration = .milliseconds(100)
    /// After this long the end mark is not awaited any more: keys are keys again.
    private static let pasteOverAfter: Duration = .seconds(2)
    /// When the end of an edit cuts a paste in two, its rest is dropped for so long, or until its end mark.
    private static let cutPasteOverAfter: Duration = .seconds(1)
    /// Longer lines are not put into the history.
    private static let longestRemembered = 64 * 1024

    private let clock: TerminalClock
    private let palette: Palette
    private let columns: () -> Int
    private var shown: PromptLine?
    private var completions: [String] = []
    private var lastInput: ContinuousClock.Instant
    private var lastCommit: ContinuousClock.Instant
    private var lastEdited: ContinuousClock.Instant
    private var lastCut: ContinuousClock.Instant
    /// Whether the text may have changed since it was told.
    private var owesEdit = false
    /// The switch key was pressed, and what was typed before it had to be told first.
    private var owesSwitch = false

    let isAtEnd = false

    init(configuration: TerminalConfiguration, palette: Palette, columns: @escaping () -> Int) {
        clock = configuration.clock
        self.palette = palette
        self.columns = columns
        let now = clock.now()
        lastInput = now
        lastCommit = now
        lastEdited = now.advanced(by: .zero - Self.streamInterval)
        lastCut = now
        line_setup(configuration.applicationName)
        history_setup(configuration.historyFile, Int32(clamping: configuration.historyLimit))
    }

    func present(_ request: LineRequest) {
        if request.completions != completions {
            completions = request.completions
            withCStrings(completions) { line_set_completions($0, completions.count) }
        }
        line_tell_switch_key(request.hasSwitchKey)
        guard !line_is_active() else {
            _ = tick(request)
            return
        }
        let prompt = PromptLine(request, at: clock.now(), columns: columns(), palette: palette)
        shown = prompt
        let initial = request.initialText.replacing("\0", with: "")
        line_begin(prompt.markedText, initial, initial.utf8.count)
    }

    func advance(_ request: LineRequest) -> LineProgress {
        if owesSwitch {
            owesSwitch = false
            return .event(.switched)
        }
        let now = clock.now()
        let until = request.wakeAt.map { min($0, now.advanced(by: .seconds(1))) }
        let patience = until.map { WaitPlan.roundedUp(now.duration(to: $0)) } ?? 1000
        let waiting = Int(term_queue_count())
        let result = waiting > 0 ? Int(line_feed(Self.allowance, patience)) : LINE_HUNGRY
        switch result {
        case LINE_ACCEPTED:
            return .event(.line(finished(keepsHistory: request.keepsHistory)))
        case LINE_END:
            return .event(.endOfInput)
        case LINE_SWITCHED:
            owesSwitch = line_changed()
            return .event(owesSwitch ? .edited(text()) : .switched)
        default:
            return progress(isBusy: result == LINE_BUSY, isStream: waiting >= Self.streamPiece)
        }
    }

    private func progress(isBusy: Bool, isStream: Bool) -> LineProgress {
        let now = clock.now()
        let more = isBusy || isStream || input_is_waiting()
        if line_in_paste() {
            let pause = lastInput.duration(to: now)
            if pause >= Self.pasteOverAfter {
                line_abandon_paste()
            } else if pause >= Self.pasteShownAfter || lastCommit.duration(to: now) >= Self.streamInterval {
                line_commit_paste()
                lastCommit = now
            }
        }
        if line_discarding_paste() && lastCut.duration(to: now) >= Self.cutPasteOverAfter {
            line_stop_discarding_paste()
        }
        let mayTell = !more || lastEdited.duration(to: now) >= Self.streamInterval
        owesEdit = !mayTell
        if mayTell && line_changed() {
            lastEdited = now
            return .event(.edited(text()))
        }
        return isBusy ? .busy : .hungry
    }

    func tick(_ request: LineRequest) -> ContinuousClock.Instant? {
        let now = clock.now()
        let wanted = PromptLine(request, at: now, columns: columns(), palette: palette)
        // Readline's own message is in the place of the prompt now; or a write would block.
        let mustWait = line_in_special_mode() || line_in_paste() || !screen_writable()
        if let old = shown, wanted != old, line_is_active(), !mustWait {
            line_set_prompt(wanted.markedText, wanted.needsRedraw(after: old))
            shown = wanted
        }
        let pasteLook = line_in_paste() ? now.advanced(by: Self.pasteShownAfter) : nil
        let change = request.clock.nextChange(after: now)
        let edit = owesEdit ? lastEdited.advanced(by: Self.streamInterval) : nil
        return [pasteLook, change, edit].compactMap(\.self).min()
    }

    func takeText() -> String {
        guard line_is_active() else { return "" }
        line_finish()
        owesSwitch = false
        lastCut = clock.now()
        return text()
    }

    func say(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { line_say($0.baseAddress, $0.count) }
        }
    }

    func release() { line_release() }

    func reclaim() { line_reclaim() }

    func resize() {
        line_resize()
    }

    func interrupt() { line_leave_special_mode() }

    func fill() -> InputState {
        let result = Int(term_queue_fill())
        if result == TERM_READ_DATA { lastInput = clock.now() }
        // A terminal has no end of file in this mode: reading nothing means that it was closed.
        return result == TERM_READ_LOST || result == TERM_READ_END ? .lost : .open
    }

    private func finished(keepsHistory: Bool) -> String {
        let text = text()
        let isWorthKeeping = text.utf8.count <= Self.longestRemembered && text.contains { !$0.isWhitespace }
        if keepsHistory && isWorthKeeping { history_keep(text) }
        return text
    }

    private func text() -> String {
        let length = line_length()
        guard length > 0, let bytes = line_text() else { return "" }
        let raw = UnsafeRawBufferPointer(start: bytes, count: length)
        return String(decoding: raw, as: UTF8.self)
    }
}
