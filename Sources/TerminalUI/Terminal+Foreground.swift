import CReadline

extension Terminal {
    /// How long a program may take to end after SIGTERM before SIGKILL.
    private static var patience: Duration { .seconds(1) }
    /// How often the program is looked after, in milliseconds.
    private static var pollInterval: Int32 { 10 }

    /// Runs a program that has the terminal for itself, such as an editor, and waits for it.
    ///
    /// An edit that is on is ended first: call `takeLine()` before to have its text. At the limit the program
    /// gets SIGTERM and, if that does not help, SIGKILL a second later. If it stops itself (Ctrl-Z) it is
    /// continued, because nobody could bring it back. SIGTERM and SIGHUP to this process end the program;
    /// the next `next(_:)` then returns `.hungUp`. What is said meanwhile is printed afterwards.
    ///
    /// - Parameter limit: when the program must end; nil for never. Asked some hundred times a second until the
    ///   program is told to end, so it may change, and other things may be looked after there.
    public func runForeground(
        _ command: ForegroundCommand, until limit: () -> ContinuousClock.Instant? = { nil }
    ) -> ForegroundOutcome {
        run(command, input: -1, until: limit)
    }

    /// Runs a program with `input` as its standard input unless negative.
    func run(
        _ command: ForegroundCommand, input: Int32, until limit: () -> ContinuousClock.Instant?
    ) -> ForegroundOutcome {
        if line_is_active() { line_finish() }
        source.release()
        heldBack = []
        defer { sayHeldBack() }
        let environment = configuration.environment.merging(command.environment) { _, new in new }
        let process = withCStrings(command.arguments) { arguments in
            withCStrings(environment.map { "\($0)=\($1)" }) { foreground_start(arguments, $0, input) }
        }
        guard process > 0 else { return .failedToStart(errno: -process) }
        var status: Int32 = 0
        let isTimedOut = attend(process, until: limit, status: &status)
        foreground_end(isTimedOut || status > 128)
        // What the program did with its time, stops included, is its own affair.
        lastSeenRunning = configuration.clock.now()
        // The size may have changed while the signal went to the program.
        noticedSignals |= TERM_RESIZED
        return isTimedOut ? .timedOut : .exited(status: status)
    }

    /// Waits for the end of the program; returns whether its time was up.
    private func attend(
        _ process: Int32, until limit: () -> ContinuousClock.Instant?, status: inout Int32
    ) -> Bool {
        let clock = configuration.clock
        var killAt: ContinuousClock.Instant?
        var isTimedOut = false
        while true {
            switch Int(foreground_poll(process, &status)) {
            case CHILD_EXITED: return isTimedOut
            case CHILD_STOPPED: foreground_signal(process, 0)
            default: break
            }
            let end = killAt ?? limit()
            let now = clock.now()
            noticedSignals |= Int(term_signals_take())
            let isUp = end.map { now >= $0 } ?? false
            if killAt != nil {
                if isUp { foreground_signal(process, 2) }
            } else if isUp || noticedSignals & TERM_HANG_UP != 0 {
                isTimedOut = isUp
                killAt = now.advanced(by: Self.patience)
                foreground_signal(process, 1)
            }
            // Wakes exactly at the limit, and soon after the program's end.
            let plan = WaitPlan(from: now, until: [killAt ?? end])
            noticeWake(term_wait(false, min(Self.pollInterval, plan.milliseconds)))
        }
    }

    /// Prints what was said while a program had the terminal.
    private func sayHeldBack() {
        let texts = heldBack ?? []
        heldBack = nil
        for text in texts { say(text) }
    }
}
