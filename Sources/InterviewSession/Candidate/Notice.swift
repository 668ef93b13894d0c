public import InterviewModel
public import ScenarioEngine

/// Something the candidate is told. What it says in words is decided where it is shown.
public enum Notice: Sendable {
    /// A new session begins.
    case welcome(Agenda)
    /// A session goes on after so long; nil where the clock of the machine cannot tell.
    case welcomeBack(Agenda, away: Milliseconds)
    /// An event of the journal that the candidate should see.
    case event(SessionEvent, at: SessionInstant, state: InterviewState)
    /// The open question, shown again after a break.
    case recall(TurnState, item: AgendaItem?, draft: String)
    /// The commands there are.
    case help(isCoding: Bool, hasInterviewer: Bool)
    /// The time left for the answer, the round and the session.
    case time(answer: Milliseconds?, round: Milliseconds?, session: Milliseconds?)
    /// An input had no effect.
    case refused(Refusal)
    /// A word after a colon that is no command.
    case unknownCommand(String, suggestion: CandidateCommand?)
    /// A note without text.
    case emptyNote
    /// So many lines from the prompt were taken as the program.
    case codeTaken(lines: Int)
    /// Several lines from the prompt define none of these names, so they were kept as a thought.
    case notTheProgram(names: [String])
    /// Where the program is, and how to work on it; whether each save of it is run.
    case codingHelp(path: String, isWatched: Bool)
    /// The program now beside an earlier version.
    case difference(LineDifference, from: Int)
    /// What came of the run that a save started.
    case watched(CodeRun)
    /// A program is being run.
    case judging(CodeRun.Scope)
    /// Nothing was written yet; the same command again ends the task all the same.
    case nothingWritten
    /// A program is still being run.
    case stillJudging
    /// The editor failed.
    case editorFailed(reason: String, path: String)
    /// The candidate's file could not be read or written.
    case solutionTrouble(reason: String, path: String)
    /// The candidate leaves a session that can be continued.
    case farewell
    /// The candidate asks for their interviewer.
    case friend
    /// There is no interviewer in this session.
    case alone
    /// The interviewer chooses what comes next; what was written was kept as a note.
    case interviewerChooses
    /// While paused, only some commands have a meaning.
    case pausedHelp
    /// Time away: does it count?
    case gapQuestion(Milliseconds)
    /// The journal cannot be written for now; nothing is lost yet.
    case journalTrouble(String)
    /// The journal is written again.
    case journalRecovered
}
