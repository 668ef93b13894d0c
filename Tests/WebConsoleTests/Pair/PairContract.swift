/// What the pages of a pair and the session agree on. The session's own types are in a module that this one may not
/// know, so the names are kept here; whoever adds a section or an act adds it here too.
enum PairContract {
    /// The sections of the interviewer's stream.
    static let consoleSections = [
        "stage", "question", "clock", "said", "draft", "code", "heard", "rubric", "probes", "hints", "model",
        "notes",
        "scorecard", "outstanding", "comparison",
    ]
    /// The sections of the candidate's stream.
    static let candidateSections = [
        "stage", "question", "clock", "said", "draft", "code", "ownRatings", "outstanding", "comparison",
    ]
    /// What a page watches besides sections: its seat, its connection and what waits to be sent.
    static let pageStates = ["seat", "connection", "outbox"]

    /// What an interviewer can do.
    static let consoleActs = [
        "introduce", "ready", "leave", "ask", "takeBack", "next", "hint", "extend", "pause", "resume", "skip",
        "finish",
        "heard",
        "tick", "note", "rate", "advise",
    ]
    /// What a candidate can do.
    static let candidateActs = [
        "introduce", "ready", "draft", "done", "open", "hint", "skip", "extend", "pause", "resume", "note",
        "code", "run",
        "submit",
        "test", "language", "end", "rate", "review", "advise", "openFeedback",
    ]
    /// What a browser can do about its seat.
    static let seatActs = ["takeOver", "give", "keep"]
}
