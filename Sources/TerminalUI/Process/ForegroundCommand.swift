/// A program that gets the terminal for itself, such as the user's editor.
public struct ForegroundCommand: Sendable {
    /// The program, looked up in `PATH` when it has no slash, and its arguments.
    public var arguments: [String]
    /// Changes to the environment; the rest is inherited.
    public var environment: [String: String]

    /// A command line; `arguments` must not be empty.
    public init(arguments: [String], environment: [String: String] = [:]) {
        self.arguments = arguments
        self.environment = environment
    }
}

/// How a foreground program ended.
public enum ForegroundOutcome: Equatable, Sendable {
    /// By itself: its exit status, or 128 + n when signal n ended it.
    case exited(status: Int32)
    /// Its time was up and it was ended.
    case timedOut
    /// It could not be started, for the reason in this `errno`.
    case failedToStart(errno: Int32)
}
