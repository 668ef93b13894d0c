/// Why `Terminal.next(_:)` returned.
public enum TerminalEvent: Equatable, Sendable {
    /// Enter was pressed. A paste of several lines comes as one line with newlines in it.
    case line(String)
    /// The text changed; carries all of it. At most one for a batch of keys, and while a paste streams in
    /// at most five a second.
    case edited(String)
    /// `wakeAt` was reached. What is typed stays until `Terminal.takeLine()`.
    case deadline
    /// Ctrl-C. What is typed is kept.
    case interrupted
    /// Ctrl-D on an empty line, or the end of piped input; a last line without newline came before.
    case endOfInput
    /// SIGHUP, SIGTERM or a closed terminal window: save and leave.
    case hungUp
    /// F2, where `LineRequest.hasSwitchKey` asks for it. What is typed is kept, and what was typed behind the key is
    /// still to be read.
    case switched
    /// `Waker.wake()` was called at least once.
    case woken
    /// The process did not run for this long: it was stopped, or the machine slept. Only gaps of more than
    /// two seconds are told.
    case resumedAfter(Duration)
}
