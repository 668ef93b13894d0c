/// What `KeyReader.next(within:)` tells: a key, or something else that a program that waits for keys must act on.
public enum Key: Hashable, Sendable {
    /// A key that stands for a sign, the space bar included. What is joined from several code points, as some emoji
    /// are, comes as one key for each.
    case character(Character)
    /// A letter with Ctrl, in lower case, as `control("l")`. Not C and Z, which are `interrupted` and a stop, nor H,
    /// I, J and M, which terminals do not tell from Backspace, Tab and Enter.
    case control(Character)
    /// Enter.
    case enter
    /// Tab.
    case tab
    /// Shift and Tab.
    case backTab
    /// Escape alone. Alt with a key comes as Escape and that key.
    case escape
    /// Backspace.
    case backspace
    /// Delete.
    case delete
    /// The arrow up; arrows come alike with Shift, Ctrl or Alt.
    case up
    /// The arrow down.
    case down
    /// The arrow left.
    case left
    /// The arrow right.
    case right
    /// Page Up.
    case pageUp
    /// Page Down.
    case pageDown
    /// Home.
    case home
    /// End.
    case end
    /// F2, as `TerminalEvent.switched` tells it.
    case switchKey
    /// Ctrl-C, or SIGINT from elsewhere.
    case interrupted
    /// The screen has another size, or was someone else's for a while, as after Ctrl-Z: draw everything anew.
    case resized
    /// `Waker.wake()` was called at least once.
    case woken
    /// SIGHUP, SIGTERM or a closed terminal window: leave.
    case hungUp
}
