public import InterviewModel

/// What an interviewer can do. As JSON, such as `{"note": {"text": "...", "kind": "observation"}}` or `{"next": {}}`.
public enum ConsoleAct: Hashable, Sendable, Codable {
    /// Say one's name, before it begins.
    case introduce(name: String)
    /// Ready to begin.
    case ready
    /// Leave: the interview goes on as one without an interviewer.
    case leave
    /// Ask this probe, or, with no target, this question of their own. While an answer is being typed it is asked when
    /// that is taken; an answer that is given aloud is taken at once.
    case ask(target: ProbeTarget?, text: String)
    /// Do not ask what was chosen after all.
    case takeBack
    /// On to the next item; after the last one the interview is over.
    case next
    /// Show the candidate the next hint.
    case hint
    /// Give the answer more time.
    case extend
    /// Stop the clock.
    case pause
    /// Let it go on.
    case resume
    /// Pass over the open question.
    case skip
    /// Take the answer as it stands.
    case finish
    /// What was said aloud, written down, now reads so.
    case heard(text: String)
    /// Tick a point of the open item's rubric, untick it, or leave it to the analyser (nil).
    case tick(place: AgendaPlace, target: ProbeTarget, isThere: Bool?)
    /// A note.
    case note(text: String, kind: NoteKind)
    /// Save the rating of an item, which locks it.
    case rate(place: AgendaPlace, ratings: [InterviewerRating])
    /// Advice for the candidate; all empty to give none.
    case advise(advice: Advice)

    /// Whether it is meant for the open exchange and no other.
    var isOfExchange: Bool {
        switch self {
        case .ask, .hint, .extend, .skip, .finish, .heard: true
        case .introduce, .ready, .leave, .takeBack, .next, .pause, .resume, .tick, .note, .rate, .advise:
            false
        }
    }
}

/// What a candidate who answers in a page can do.
public enum CandidateAct: Hashable, Sendable, Codable {
    /// Say one's name, before it begins.
    case introduce(name: String)
    /// Ready to begin.
    case ready
    /// The answer, typed so far, now reads so.
    case draft(text: String)
    /// The answer is complete, and this is its text; in a task, the program as saved is.
    case done(text: String)
    /// Start answering before the thinking time is over.
    case open
    /// Show the next hint.
    case hint
    /// Pass over the question.
    case skip
    /// More time.
    case extend
    /// Stop the clock.
    case pause
    /// Let it go on.
    case resume
    /// A remark for later.
    case note(text: String)
    /// The program now reads so.
    case code(text: String)
    /// Run the visible cases.
    case run
    /// Run all cases, and be done where they pass.
    case submit
    /// Run a test of one's own: a call and what is expected, as `:test` takes it.
    case test(text: String)
    /// Go on in another language.
    case language(id: LanguageID)
    /// End the interview here.
    case end
    /// Rate an answer of one's own, 1 to 5.
    case rate(place: AgendaPlace, points: Int)
    /// Say how the interviewer did.
    case review(feedback: InterviewerFeedback)
    /// Advice for the interviewer; all empty to give none.
    case advise(advice: Advice)
    /// Open the feedback without waiting for what is outstanding.
    case openFeedback
}

/// What a page sends. The key makes sending it twice harmless: an act whose key came before from the same browser is
/// answered again and not done again.
public struct ActRequest<Act: Hashable & Sendable & Codable>: Hashable, Sendable, Codable {
    /// Any text that the page does not use twice; at most 64 bytes.
    public var key: String
    /// What to do.
    public var act: Act
    /// The exchange that the page showed then, by `QuestionSection.exchange`; nil where it showed none. What is meant for
    /// one that is over must not be done to the next.
    public var exchange: Int?
}
