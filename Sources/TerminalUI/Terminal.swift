import CReadline
public import InterviewModel

/// The user's terminal: lines with a countdown, messages above them, and programs in the foreground.
///
/// One per process, used from the main thread only (it is not `Sendable`); `waker` is for the others. It
/// knows nothing of interviews. Without a capable terminal on both sides the same calls read plain lines.
///
/// ```swift
/// let terminal = try Terminal(configuration: TerminalConfiguration(environment: environment))
/// let request = LineRequest(prompt: "answer", clock: .remaining(until: limit), wakeAt: limit)
/// switch terminal.next(request) {
/// case .line(let text): ...
/// case .deadline: let text = terminal.takeLine()
/// ...
/// ```
public final class Terminal {
    /// Whether lines are edited with readline: both sides are terminals, and `TERM` names a capable one.
    public let isInteractive: Bool
    /// Whether a person types the lines, on whatever kind of terminal.
    public let inputIsTerminal: Bool
    /// Colours, if the output shows them.
    public let palette: Palette
    /// Wakes `next(_:)` from any thread.
    public let waker: Waker

    let configuration: TerminalConfiguration
    let source: any LineSource
    var noticedSignals = 0
    var noticedWake = false
    /// When `next(_:)` last looked at the clock.
    var lastSeenRunning: ContinuousClock.Instant
    /// What was said since a program has the terminal; nil while none has it.
    var heldBack: [String]?
    /// A gap that another event came before.
    private var owedGap: Duration?
    private var isOpen = true

    /// Sets up signals and, on a capable terminal, readline with the user's inputrc.
    ///
    /// - Throws: `TerminalError.alreadyOpen` while another one is open.
    public init(configuration: TerminalConfiguration) throws(TerminalError) {
        guard term_claim() else { throw .alreadyOpen }
        let wakeEnd = term_wake_open()
        let failure = wakeEnd < 0 ? -wakeEnd : term_signals_install()
        guard failure == 0 else {
            term_unclaim()
            throw .systemCallFailed(errno: failure)
        }
        self.configuration = configuration
        lastSeenRunning = configuration.clock.now()
        waker = Waker(descriptor: wakeEnd)
        let environment = configuration.environment
        let facts = TerminalFacts(environment: environment)
        palette = facts.palette
        inputIsTerminal = facts.inputIsTerminal
        isInteractive = facts.isInteractive
        if isInteractive {
            source = ReadlineSource(
                configuration: configuration, palette: palette,
                columns: { TerminalFacts(environment: environment).columns })
        } else {
            source = PlainSource(configuration: configuration)
        }
    }

    deinit {
        close()
    }

    /// What is known of the terminal now; its size changes.
    public var facts: TerminalFacts {
        TerminalFacts(environment: configuration.environment)
    }

    /// Waits for the next thing to happen to the line that is being edited, beginning an edit if none is on.
    ///
    /// When several things are due, a signal comes first, then the limit, then input.
    public func next(_ request: LineRequest) -> TerminalEvent {
        if let event = handleSignals() { return event }
        if let gap = owedGap {
            owedGap = nil
            return .resumedAfter(gap)
        }
        lastSeenRunning = configuration.clock.now()
        source.present(request)
        while true {
            if let event = handleSignals() { return event }
            if let gap = noticeGap() { return .resumedAfter(gap) }
            if let limit = request.wakeAt, configuration.clock.now() >= limit { return .deadline }
            if noticedWake {
                noticedWake = false
                return .woken
            }
            switch source.advance(request) {
            case .event(let event):
                owedGap = noticeGap()
                return event
            case .busy: noticeWake(term_wait(false, 0))
            case .hungry:
                if let event = wait(request) { return event }
            }
        }
    }

    /// Ends the edit and returns its text, with the cursor on a new row. Empty when no edit is on, as while a program has
    /// the terminal and all that is typed.
    public func takeLine() -> String {
        heldBack == nil ? source.takeText() : ""
    }

    /// Prints text above the prompt; what is typed stays below it. A newline is added if it has none. While a program
    /// has the terminal, it waits for the end of that.
    ///
    /// Text that is not our own must go through `VisibleText.of(_:)` first.
    public func say(_ text: String) {
        if heldBack == nil { source.say(text) } else { heldBack?.append(text) }
    }

    /// Ends an edit and puts the terminal and the signals back as they were. Later calls do nothing.
    public func close() {
        guard isOpen else { return }
        isOpen = false
        if line_is_active() { line_finish() }
        screen_keep_line_on_signals(false)
        term_signals_restore()
        waker.retire()
        term_unclaim()
    }
}
