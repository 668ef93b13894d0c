/// What a terminal is told at its start.
public struct TerminalConfiguration: Sendable {
    /// The process's environment: `TERM`, `NO_COLOR`, `PAGER` and `COLUMNS` are read, and programs in the
    /// foreground inherit all of it.
    public var environment: [String: String]
    /// The name that `$if` in the user's inputrc may ask for.
    public var applicationName: String
    /// The file that keeps history between runs, or nil to keep it in memory only. Created for the user's
    /// eyes alone. Its folder must exist; an unreadable file is ignored.
    public var historyFile: String?
    /// How many lines of history are kept.
    public var historyLimit: Int
    /// The clock of all waits.
    public var clock: TerminalClock

    /// Settings with history in memory.
    public init(
        environment: [String: String], applicationName: String = "hotseat", historyFile: String? = nil,
        historyLimit: Int = 1000, clock: TerminalClock = .continuous
    ) {
        self.environment = environment
        self.applicationName = applicationName
        self.historyFile = historyFile
        self.historyLimit = historyLimit
        self.clock = clock
    }
}
