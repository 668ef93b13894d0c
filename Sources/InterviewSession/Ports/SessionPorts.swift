public import InterviewModel
public import ScenarioEngine

/// Time as the conductor sees it.
public struct SessionClock {
    /// The monotonic clock; it goes on while the machine sleeps.
    public var now: () -> ContinuousClock.Instant
    /// The wall clock, in milliseconds since 1970 UTC.
    public var wall: () -> Int

    /// A clock made of these functions.
    public init(now: @escaping () -> ContinuousClock.Instant, wall: @escaping () -> Int) {
        self.now = now
        self.wall = wall
    }
}

/// The journal as the conductor sees it. Appending never fails: while a disk is full the events are kept in
/// memory and `trouble` says so.
public struct JournalSink {
    /// Appends an event; `isUrgent` events are on the disk when this returns.
    public var append: (_ event: RecordedEvent, _ isUrgent: Bool) -> Void
    /// What keeps the journal from being written at the moment, in words; nil where nothing does.
    public var trouble: () -> String?

    /// A sink made of these functions.
    public init(
        append: @escaping (_ event: RecordedEvent, _ isUrgent: Bool) -> Void, trouble: @escaping () -> String?
    ) {
        self.append = append
        self.trouble = trouble
    }
}

/// The candidate's files and the judge as the conductor sees them.
public struct CodingDesk {
    /// Where a solution lies.
    public var path: (SolutionName) -> String
    /// Reads it; nil where there is none yet.
    public var read: (SolutionName) -> Result<String?, DeskFailure>
    /// Writes it.
    public var write: (SolutionName, String) -> Result<Void, DeskFailure>
    /// What tells a saved file from the one before; nil where there is none. Never opens the file.
    public var stamp: (SolutionName) -> FileStamp?
    /// Called when a task is laid out: time to start what its first run needs, without waiting for it.
    public var prepare: () -> Void
    /// Starts a run; the outcome comes through the mailbox.
    public var judge: (JudgeRequest, _ completion: @escaping @Sendable (CodeRun) -> Void) -> Void

    /// A desk made of these functions.
    public init(
        path: @escaping (SolutionName) -> String,
        read: @escaping (SolutionName) -> Result<String?, DeskFailure>,
        write: @escaping (SolutionName, String) -> Result<Void, DeskFailure>,
        stamp: @escaping (SolutionName) -> FileStamp?,
        prepare: @escaping () -> Void,
        judge: @escaping (JudgeRequest, _ completion: @escaping @Sendable (CodeRun) -> Void) -> Void
    ) {
        self.path = path
        self.read = read
        self.write = write
        self.stamp = stamp
        self.prepare = prepare
        self.judge = judge
    }
}

/// Which of a session's programs: each task has a file in each language that the candidate chose.
public struct SolutionName: Hashable, Sendable {
    /// The task.
    public let challenge: ChallengeID
    /// The language.
    public let language: LanguageID

    /// The program for a task in a language.
    public init(challenge: ChallengeID, language: LanguageID) {
        self.challenge = challenge
        self.language = language
    }
}

extension InterviewState {
    /// The program of the coding task that is open, in the language chosen; nil where none is.
    public var openSolution: SolutionName? {
        guard let turn = openTurn, turn.isCoding, let code = turn.code,
            case .challenge(let id)? = agenda?[turn.turn.place]?.subject
        else { return nil }
        return SolutionName(challenge: id, language: code.language)
    }
}

/// What the system says of a file that changes whenever it is saved, also by an editor that writes a new file and
/// gives it the old name.
public struct FileStamp: Hashable, Sendable {
    /// When it was written, in nanoseconds since 1970 UTC.
    public let modified: Int
    /// Its size in bytes.
    public let size: Int
    /// Its number in the file system.
    public let number: UInt64

    /// A stamp with all its parts.
    public init(modified: Int, size: Int, number: UInt64) {
        self.modified = modified
        self.size = size
        self.number = number
    }
}

/// Why a solution could not be read or written, in words for the candidate.
public struct DeskFailure: Error, Sendable {
    /// The reason, without a full stop.
    public let reason: String

    /// A failure with its reason.
    public init(reason: String) {
        self.reason = reason
    }
}
