/// Where lines come from: readline on a terminal, or plain reading.
protocol LineSource: AnyObject {
    /// Begins an edit for the request, or goes on with the one that is on.
    func present(_ request: LineRequest)
    /// Uses input that was read, until there is something to tell, none is left, or a short time is over.
    func advance(_ request: LineRequest) -> LineProgress
    /// Shows the clock's present text. Returns when to be called again at the latest.
    func tick(_ request: LineRequest) -> ContinuousClock.Instant?
    /// Ends the edit and returns its text.
    func takeText() -> String
    /// Prints above the edit.
    func say(_ text: String)
    /// The process is about to stop, or another program to start.
    func release()
    /// The process runs again, or the other program has ended.
    func reclaim()
    /// The screen has another size.
    func resize()
    /// Ctrl-C was pressed.
    func interrupt()
    /// Whether the end of the input was read: there is nothing to wait for.
    var isAtEnd: Bool { get }
    /// Reads what standard input has ready.
    func fill() -> InputState
}

/// What became of the input.
enum LineProgress: Equatable {
    /// Tell the caller.
    case event(TerminalEvent)
    /// Call again at once; more input is there.
    case busy
    /// All is used.
    case hungry
}

/// What reading found.
enum InputState: Equatable {
    case open
    /// The terminal is gone.
    case lost
}
