public import InterviewModel

/// The candidate's terminal as the conductor sees it; `hotseat` fills it in.
public struct CandidateScreen {
    /// Whether a person sits there; false where standard input is a file or a pipe.
    public var isInteractive: Bool
    /// Whether a prompt can begin with text, so that a line in the making can be given back.
    public var restoresLines: Bool
    /// Whether what is being typed is the whole answer with all its lines, as in a page, and never a command.
    public var holdsWholeAnswer: Bool
    /// Waits for what comes next.
    public var next: (ScreenRequest) -> ScreenEvent
    /// Ends the line being typed and gives its text.
    public var takeLine: () -> String
    /// Tells the candidate something, above the prompt.
    public var show: (Notice) -> Void
    /// Opens a file in the candidate's editor, at the latest until the instant that `until` names. That is asked again
    /// and again while the editor is open; what is shown meanwhile must not disturb the editor.
    public var edit: (_ path: String, _ until: () -> ContinuousClock.Instant?) -> EditorOutcome

    /// A screen made of these functions.
    public init(
        isInteractive: Bool, restoresLines: Bool, holdsWholeAnswer: Bool = false,
        next: @escaping (ScreenRequest) -> ScreenEvent, takeLine: @escaping () -> String,
        show: @escaping (Notice) -> Void,
        edit: @escaping (_ path: String, _ until: () -> ContinuousClock.Instant?) -> EditorOutcome
    ) {
        self.isInteractive = isInteractive
        self.restoresLines = restoresLines
        self.holdsWholeAnswer = holdsWholeAnswer
        self.next = next
        self.takeLine = takeLine
        self.show = show
        self.edit = edit
    }
}

/// What the screen is to show while it waits.
public struct ScreenRequest: Equatable, Sendable {
    /// What the prompt is for.
    public enum Label: String, Sendable {
        /// Thinking time.
        case think
        /// An answer in words.
        case answer
        /// A coding task.
        case code
        /// The clock is stopped.
        case paused
        /// The interviewer chooses what comes next.
        case interviewer
        /// A program is being judged, and nothing else can be done.
        case judging
        /// Whether the time away counts.
        case counts
    }

    /// The clock in the prompt.
    public enum Clock: Equatable, Sendable {
        /// No clock.
        case hidden
        /// The time left until then.
        case remaining(until: ContinuousClock.Instant)
        /// The time over the limit since then.
        case over(since: ContinuousClock.Instant)
        /// A stopped clock that shows this.
        case stopped(Milliseconds)
    }

    /// What the prompt is for.
    public var label: Label
    /// The clock in the prompt.
    public var clock: Clock
    /// Return by then at the latest.
    public var wakeAt: ContinuousClock.Instant?
    /// The text that a new line begins with; without effect while a line is being typed.
    public var initialText: String
    /// What tab completes at the beginning of a line.
    public var commands: [CandidateCommand]
}

/// What came from the candidate, or from the clock.
public enum ScreenEvent: Equatable, Sendable {
    /// A finished line; more than one, joined by line feeds, where text was pasted.
    case line(String)
    /// The line being typed now reads so.
    case edited(String)
    /// The instant asked for has come.
    case deadline
    /// Ctrl-C.
    case interrupted
    /// Ctrl-D on an empty line, or the end of a file or pipe.
    case endOfInput
    /// The terminal went away.
    case hungUp
    /// Something else has news, such as the judge.
    case woken
    /// The program stood still for so long: Ctrl-Z, or a machine asleep.
    case resumedAfter(Duration)
}

/// How the editor ended.
public enum EditorOutcome: Equatable, Sendable {
    /// It was closed.
    case closed
    /// The time was up, and it was closed for the candidate.
    case timedOut
    /// It could not be started or said that it failed; the reason is for the candidate.
    case failed(String)
}
