/// Why a terminal could not be set up.
public enum TerminalError: Error, Equatable, Sendable {
    /// This process has an open `Terminal`; readline and signals exist once.
    case alreadyOpen
    /// The system refused a call (`pipe`, `sigaction`) with this `errno`.
    case systemCallFailed(errno: Int32)
}
