import CReadline
import InterviewModel

/// Lines read as they come: from a pipe, a file, or a terminal that cannot move its cursor.
final class PlainSource: LineSource {
    private let clock: TerminalClock
    private let palette = Palette(isColored: false)
    private let inputIsTerminal = screen_is_terminal(0)
    private let outputIsTerminal = screen_is_terminal(1)
    private var isPrompted = false
    /// Bytes of the queue that are known to hold no newline.
    private var searched = 0
    /// Bytes of the queue that were told by `.edited`.
    private var told = 0

    private(set) var isAtEnd = false

    init(configuration: TerminalConfiguration) {
        clock = configuration.clock
        if inputIsTerminal { screen_keep_line_on_signals(true) }
    }

    deinit {
        if inputIsTerminal { screen_keep_line_on_signals(false) }
    }

    func present(_ request: LineRequest) {
        guard outputIsTerminal, !isPrompted else { return }
        isPrompted = true
        write(PromptLine(request, at: clock.now(), columns: 80, palette: palette).plainText)
    }

    func advance(_ request: LineRequest) -> LineProgress {
        let newline = term_queue_find(UInt8(ascii: "\n"), searched)
        if newline >= 0 {
            let text = text(of: newline)
            term_queue_drop(newline + 1)
            startOver()
            return .event(.line(text))
        }
        searched = term_queue_count()
        if isAtEnd {
            guard searched > 0 else {
                startOver()
                // Ctrl-D on a terminal ends this line only.
                if inputIsTerminal { isAtEnd = false }
                return .event(.endOfInput)
            }
            let text = text(of: searched)
            term_queue_drop(searched)
            startOver()
            return .event(.line(text))
        }
        if searched > told && !input_is_waiting() {
            told = searched
            return .event(.edited(text(of: searched)))
        }
        return .hungry
    }

    func tick(_ request: LineRequest) -> ContinuousClock.Instant? { nil }

    func takeText() -> String {
        // The kernel keeps back what is typed on a terminal until Enter.
        if inputIsTerminal { screen_drain_unfinished_line() }
        let hadPrompt = isPrompted
        let count = term_queue_count()
        // Whole lines that wait belong to the next requests.
        let isUnfinished = count > 0 && term_queue_find(UInt8(ascii: "\n"), 0) < 0
        let text = isUnfinished ? text(of: count) : ""
        if isUnfinished { term_queue_drop(count) }
        startOver()
        if hadPrompt { write("\n") }
        return text
    }

    func say(_ text: String) {
        write(text.hasSuffix("\n") ? text : text + "\n")
    }

    func release() {}

    func reclaim() {}

    func resize() {}

    func interrupt() {
        if isPrompted { write("\n") }
        isPrompted = false
    }

    func fill() -> InputState {
        switch Int(term_queue_fill()) {
        case TERM_READ_END: isAtEnd = true
        case TERM_READ_LOST:
            if inputIsTerminal { return .lost }
            isAtEnd = true
        default: break
        }
        return .open
    }

    private func startOver() {
        searched = 0
        told = 0
        isPrompted = false
    }

    private func text(of count: Int) -> String {
        let bytes = UnsafeRawBufferPointer(start: term_queue_bytes(), count: count)
        let isCRLF = bytes.last == UInt8(ascii: "\r")
        return String(decoding: isCRLF ? bytes.dropLast() : bytes[...], as: UTF8.self)
    }

    private func write(_ text: String) {
        var text = text
        text.withUTF8 { bytes in
            bytes.withMemoryRebound(to: CChar.self) { screen_write($0.baseAddress, $0.count) }
        }
    }
}
