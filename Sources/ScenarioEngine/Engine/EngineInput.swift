public import InterviewModel

/// What may come to the engine from outside: the candidate, the clock, the analyser, the judge, the rater.
public enum EngineInput: Hashable, Sendable {
    /// Begin the interview; the first input of a new session.
    case begin(SessionHeader)
    /// Time has passed; nothing else happened.
    case clock
    /// The interview is still going on, although nothing has happened for a while.
    case heartbeat
    /// The draft of the answer now reads so.
    case draft(String)
    /// The candidate is ready to answer before the thinking time is over.
    case openAnswer
    /// The answer is complete. In a coding task: the work is done as it stands.
    case submit(String)
    /// Standard input ended; the draft so far is the answer, and nothing more is asked.
    case inputEnded
    /// Pass over the question.
    case skip
    /// Show the question again.
    case repeatPrompt
    /// Show the next hint.
    case hint
    /// Give the answer more time.
    case extend
    /// A remark of the candidate.
    case note(String)
    /// The interviewer does something.
    case interviewer(InterviewerMove)
    /// Stop the clock.
    case pause(PauseReason)
    /// Let the clock go on.
    case resume(counted: Bool)
    /// End the session early.
    case abandon
    /// The code as it stands: the answer to `collectCode`, or ahead of `run`.
    case code(String)
    /// Run the code as last taken.
    case run(CodeRun.Scope)
    /// Go back to an earlier version of the code; nil for the one before.
    case restore(Int?)
    /// Write the program in this language from now on.
    case chooseLanguage(LanguageID)
    /// Add a test of the candidate's own.
    case addTest(String)
    /// Take one of those back, counted from 1 as the candidate sees them.
    case dropTest(Int)
    /// The judge is done.
    case judged(CodeRun)
    /// The analyser is done.
    case assessed(AnswerReport)
    /// The rater is done.
    case rated(CodingReport)
}

/// What the engine wants done, in order.
public enum EngineEffect: Hashable, Sendable {
    /// Append this event to the journal, at this instant; once it is there, show what it says.
    case record(SessionEvent, at: SessionInstant)
    /// Score this text and answer with `assessed`.
    case assess(AssessmentRequest)
    /// Rate this live-coding task by the events so far and answer with `rated`.
    case rate(AgendaPlace)
    /// Read the candidate's file and answer with `code`.
    case collectCode
    /// Run this source and answer with `judged`.
    case judge(JudgeRequest)
    /// Tell the candidate why nothing happened.
    case refuse(Refusal)
}

/// An answer to be scored.
public struct AssessmentRequest: Hashable, Sendable {
    /// The item that was answered.
    public let place: AgendaPlace
    /// How many answers to probes the text includes.
    public let probesIncluded: Int
    /// The answer, and the answers to the probes so far, each after an empty line.
    public let text: String
    /// Whether any part of it was given aloud and written down by the interviewer.
    public let isSpoken: Bool

    /// A request with all its parts.
    public init(place: AgendaPlace, probesIncluded: Int, text: String, isSpoken: Bool) {
        self.place = place
        self.probesIncluded = probesIncluded
        self.text = text
        self.isSpoken = isSpoken
    }
}

/// A program to be run.
public struct JudgeRequest: Hashable, Sendable {
    /// The challenge.
    public let challenge: ChallengeID
    /// The version of the code, counted from 1.
    public let version: Int
    /// The program.
    public let source: String
    /// Its language.
    public let language: LanguageID
    /// Which cases to run.
    public let scope: CodeRun.Scope
    /// The candidate's own tests; they are run with the scope `.own` only.
    public let tests: [String]
}

/// Why an input had no effect.
public enum Refusal: Hashable, Sendable {
    /// There is no question open.
    case noQuestionOpen
    /// Every hint has been shown; false where the question has none at all.
    case noHintLeft(hadAny: Bool)
    /// The script allows no further extension; false where it allows none at all.
    case noExtensionLeft(allowedAny: Bool)
    /// The round or the session has no more time to give.
    case noTimeToExtend
    /// The clock is stopped.
    case paused
    /// The clock is running.
    case notPaused
    /// This is no coding task.
    case notCoding
    /// No earlier version of the code differs from the present one.
    case nothingToUndo
    /// There is no such version of the code; the last one has this number.
    case noSuchVersion(last: Int)
    /// The code reads already as that version does.
    case alreadyThere(version: Int)
    /// The task is not offered in that language but in these.
    case noSuchLanguage(offered: [LanguageID])
    /// The program is written in that language already; the task is offered in these.
    case sameLanguage(LanguageID, offered: [LanguageID])
    /// There are no tests of the candidate's own.
    case noOwnTests
    /// There is no such test; so many there are.
    case noSuchTest(count: Int)
    /// There are as many tests as there may be.
    case tooManyTests(most: Int)
    /// The time for this answer is over; it is being taken.
    case timeIsUp
    /// An answer is still open.
    case answerOpen
}
