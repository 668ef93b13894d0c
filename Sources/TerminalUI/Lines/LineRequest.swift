/// What is asked of the user, and until when.
///
/// While an edit goes on, `Terminal.next(_:)` may be called with a changed request: the prompt follows, and
/// what is typed stays.
public struct LineRequest: Sendable {
    /// The word before the `>`, such as `answer`. The clock is put before it.
    public var prompt: String
    /// The time shown in the prompt.
    public var clock: ClockFace
    /// When to return `.deadline`, whatever is being typed or pasted.
    public var wakeAt: ContinuousClock.Instant?
    /// Words completed by TAB on a line that starts with a colon, such as `:done`.
    public var completions: [String]
    /// Whether the entered line can be recalled later.
    public var keepsHistory: Bool
    /// Whether F2 is told as `.switched`. On a terminal that cannot move its cursor there is no such key.
    public var hasSwitchKey: Bool
    /// The text that a new edit starts with, as if it had been typed; for a draft taken up again.
    public var initialText: String

    /// A request with no clock and no limit unless given.
    public init(
        prompt: String, clock: ClockFace = .none, wakeAt: ContinuousClock.Instant? = nil,
        completions: [String] = [], keepsHistory: Bool = true, hasSwitchKey: Bool = false,
        initialText: String = ""
    ) {
        self.prompt = prompt
        self.clock = clock
        self.wakeAt = wakeAt
        self.completions = completions
        self.keepsHistory = keepsHistory
        self.hasSwitchKey = hasSwitchKey
        self.initialText = initialText
    }
}
