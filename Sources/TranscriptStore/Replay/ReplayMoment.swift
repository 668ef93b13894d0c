public import InterviewModel

/// An instant of a session at which something on show changes.
public struct ReplayMoment: Hashable, Sendable {
    /// What changes.
    public enum What: Hashable, Sendable {
        /// The session began.
        case began(title: String, mode: AnswerMode?)
        /// A round began, counted from 1; the title is empty where the journal lost it.
        case round(number: Int, title: String)
        /// A question, probe or task was put.
        case asked(ReplayQuestion)
        /// The answer's clock began; nil where the journal does not say how long it runs.
        case opened(until: Milliseconds?)
        /// The draft changed.
        case edited(TextEdit)
        /// So much time was left, and the candidate was told.
        case warned(remaining: Milliseconds)
        /// The answer's time was up; the clock runs on until the end of the grace, where there is one.
        case limitReached(LimitPolicy, until: Milliseconds?)
        /// The answer got more time; the clock runs until then.
        case extended(by: Milliseconds, until: Milliseconds?)
        /// The answer was taken.
        case answered(ReplayAnswer)
        /// It was passed over, or left as it stood; with what was written by then.
        case left(draft: String, isSkipped: Bool)
        /// The answer so far was scored, 0 to 1, with so many of its probes.
        case scored(Double, probes: Int)
        /// A live-coding task was rated.
        case rated(CodingReport)
        /// A hint was shown, counted from 1.
        case hint(number: Int, text: String)
        /// The question was shown again.
        case repeated
        /// Something happened to the program; with the lines that changed, where that is a new version.
        case code(CodeTimeline.What, changes: [LineDifference.Line])
        /// The candidate's own remark.
        case noted(text: String)
        /// The clock stood; the length is nil where the session was not taken up again.
        case paused(PauseReason, length: Milliseconds?, isCounted: Bool)
        /// Nothing changes from here on for so long, while an answer is awaited.
        case idle(Milliseconds)
        /// So many questions were left out.
        case dropped(Int)
        /// The session was over; nil where the journal ends without that.
        case ended(SessionEnding?)
    }

    /// When, in time that counted: pauses that did not count are left out. Never less than that of the moment before.
    public var at: Milliseconds
    /// When it is played: `at`, less the idle time that was cut before it.
    public var offset: Milliseconds
    /// What.
    public var what: What

    /// A moment that is played when it happened.
    init(at: Milliseconds, _ what: What) {
        self.at = at
        offset = at
        self.what = what
    }
}

/// What was put to the candidate.
public struct ReplayQuestion: Hashable, Sendable {
    /// Its number in the session, from 1; nil where the journal does not tell.
    public var number: Int?
    /// Whether it follows up on an answer.
    public var isProbe: Bool
    /// Whether it is a live-coding task.
    public var isCoding: Bool
    /// The words that put it.
    public var prompt: String
    /// Time to think first; zero for none.
    public var think: Milliseconds
    /// Time to answer.
    public var limit: Milliseconds
}

/// An answer as it was taken.
public struct ReplayAnswer: Hashable, Sendable {
    /// Its text; empty for a program, which its versions tell.
    public var text: String
    /// Whether it is blank, program or not.
    public var isBlank: Bool
    /// How it came to its end.
    public var ending: AnswerEnding
    /// The time used.
    public var used: Milliseconds
    /// The time allowed, extensions included; zero where the journal does not tell.
    public var allowed: Milliseconds
}
