import CReadline

extension Terminal {
    /// Sleeps until something happens; tells the gap if it slept far too long.
    func wait(_ request: LineRequest) -> TerminalEvent? {
        let nextTick = source.tick(request)
        let clock = configuration.clock
        let plan = WaitPlan(from: clock.now(), until: [request.wakeAt, nextTick])
        let ready = term_wait(!source.isAtEnd, plan.milliseconds)
        noticeWake(ready)
        let now = clock.now()
        let gap = plan.gap(at: now)
        lastSeenRunning = now
        if Int(ready) & TERM_READY_INPUT != 0 && source.fill() == .lost { return .hungUp }
        guard let gap else { return nil }
        // The stop left the screen and the terminal's modes to others: take them back before telling.
        if let event = handleSignals(), event == .hungUp { return event }
        return .resumedAfter(gap)
    }

    /// How long the process stood still between two looks at the clock that were no wait, if it did: a stop
    /// can hit while a key is being drawn, too.
    func noticeGap() -> Duration? {
        let now = configuration.clock.now()
        let gap = lastSeenRunning.duration(to: now)
        lastSeenRunning = now
        return gap > WaitPlan.noticedGap ? gap : nil
    }

    /// Keeps a wake-up until `next(_:)` can tell it.
    func noticeWake(_ ready: Int32) {
        if Int(ready) & TERM_READY_WAKE != 0 { noticedWake = true }
    }

    /// Acts on signals; returns what the caller must hear of.
    func handleSignals() -> TerminalEvent? {
        noticedSignals |= Int(term_signals_take())
        guard noticedSignals != 0 else { return nil }
        if takeSignal(TERM_HANG_UP) { return .hungUp }
        if takeSignal(TERM_STOP), let gap = stop() { return .resumedAfter(gap) }
        let wasStopped = takeSignal(TERM_CONTINUED)
        if wasStopped { source.reclaim() }
        if takeSignal(TERM_RESIZED) { source.resize() }
        // A stop that fell between two waits, as while the journal was written, is seen only here.
        if wasStopped, let gap = noticeGap() { return .resumedAfter(gap) }
        if takeSignal(TERM_INTERRUPT) {
            source.interrupt()
            return .interrupted
        }
        return nil
    }

    /// Stops this process for Ctrl-Z, and takes the terminal back afterwards.
    private func stop() -> Duration? {
        let clock = configuration.clock
        source.release()
        let start = clock.now()
        term_stop_self()
        let gap = start.duration(to: clock.now())
        noticedSignals |= Int(term_signals_take())
        _ = takeSignal(TERM_CONTINUED)
        source.reclaim()
        lastSeenRunning = clock.now()
        return gap > WaitPlan.noticedGap ? gap : nil
    }

    /// Whether a signal was noticed, which is then forgotten.
    func takeSignal(_ bit: Int) -> Bool {
        defer { noticedSignals &= ~bit }
        return noticedSignals & bit != 0
    }
}
