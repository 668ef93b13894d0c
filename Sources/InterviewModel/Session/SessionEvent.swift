/// Something that happened in a session. The journal is a list of these and nothing else; transcript, scores,
/// resume and replay are all made from it.
///
/// Cases may be added in later versions of the format; a case is never given another meaning.
public enum SessionEvent: Hashable, Sendable, Codable {
    /// The session began. Always the first event, and only there.
    case started(SessionHeader)
    /// A round began.
    case roundStarted(round: Int)
    /// A round's or the session's time was spent, so these items were left out.
    case itemsDropped(places: [AgendaPlace])
    /// A question, probe or task was put; thinking time begins, where there is any.
    case asked(Turn)
    /// Thinking ended, and the answer's clock began.
    case answerOpened
    /// The draft changed. In a coding task this is what was typed at the prompt, not the code.
    case draftEdited(TextEdit)
    /// So much time was left, and the candidate was told.
    case warned(remaining: Milliseconds)
    /// The answer's time was up; what follows depends on the policy.
    case limitReached(policy: LimitPolicy)
    /// The answer was taken.
    case answered(text: String, ending: AnswerEnding)
    /// The analyser spoke on the answer so far. `probesIncluded` is 0 for the unprompted answer.
    case assessed(place: AgendaPlace, probesIncluded: Int, report: AnswerReport)
    /// The question was passed over; a draft is kept in the draft events.
    case skipped
    /// A hint was shown, counted from 0.
    case hintShown(index: Int, text: String)
    /// The question was shown again.
    case repeated
    /// The answer got more time.
    case extended(by: Milliseconds)
    /// The code in the editor or a paste was taken as a new version, counted from 1.
    case codeSaved(version: Int, text: String)
    /// The candidate went back: this new version has the text of an earlier one, 0 being the starter.
    case codeRestored(version: Int, from: Int)
    /// The candidate chose the language of the program; versions are of the language chosen last.
    case languageChosen(language: LanguageID)
    /// A version was run.
    case codeJudged(CodeRun)
    /// The candidate wrote a test of their own for the program.
    case ownTestAdded(text: String)
    /// The candidate took one of those back, counted from 0 in the list as it stood.
    case ownTestDropped(index: Int)
    /// All that belongs to a live-coding task was done, and it was rated on the scales.
    case codingRated(place: AgendaPlace, report: CodingReport)
    /// The candidate's own remark.
    case noted(text: String)
    /// An interviewer is there: between two exchanges the interview now waits for them.
    case interviewerJoined
    /// The interviewer is gone for longer than a bad connection takes: the interview goes on as one without.
    case interviewerLeft
    /// The interviewer chose what is asked when the open answer is taken; nil where they took that back.
    case questionChosen(question: InterviewerQuestion?)
    /// What the interviewer writes down of a spoken answer changed. Where the candidate types nothing, it is the answer.
    case heardEdited(TextEdit)
    /// The interviewer ticked a point of the rubric, or unticked it; nil where they leave it to the analyser again.
    case pointTicked(place: AgendaPlace, target: ProbeTarget, isThere: Bool?)
    /// The interviewer's own note. The candidate sees it once the feedback is opened, not before.
    case interviewerNoted(text: String, kind: NoteKind)
    /// Nothing else happened for a while, and the clock ran: after a crash it goes on from here at the latest.
    case alive
    /// The clock stopped.
    case paused(PauseReason)
    /// The clock went on; `counted` says whether the time since the pause counts against the limits.
    case resumed(counted: Bool)
    /// The session is over. The last event of the interview; only what is said of it later follows.
    case ended(SessionEnding)
    /// Reading the session again, its user said which component a sentence belongs to; nil for none. The quote is
    /// one into the answers to the item, joined by an empty line.
    case sentenceLabelled(place: AgendaPlace, quote: Quote, component: ComponentID?)
    /// The user took that back: the sentence has the analyser's label again.
    case labelTakenBack(place: AgendaPlace, quote: Quote)
    /// The answer was scored again with the labels as they stand by then. The interview itself went by what
    /// `assessed` says; everything that is read afterwards goes by this.
    case rescored(place: AgendaPlace, probesIncluded: Int, report: AnswerReport)
    /// The candidate rated an answer of their own, 1 to 5, before any score was shown.
    case selfRated(place: AgendaPlace, rating: Int)
    /// The interviewer rated an item; only the first rating of an item counts.
    case interviewerRated(place: AgendaPlace, ratings: [InterviewerRating])
    /// The candidate said how the interviewer did.
    case interviewerReviewed(feedback: InterviewerFeedback)
    /// One side of a pair advised the other.
    case advised(by: PairRole, advice: Advice)
    /// The feedback of a pair was opened to both. What is rated after it is not blind.
    case feedbackOpened
    /// The text of a recording was attached as the answer of this number at the item, counted from 0; it takes the
    /// place of what was written down of it.
    case recordingAttached(place: AgendaPlace, answer: Int, text: String)
    /// Reading the session again, its user wrote a remark; on the whole session where there is no place.
    case commented(place: AgendaPlace?, text: String)
    /// The user took the remark back that is the journal's line of this number.
    case commentTakenBack(number: Int)
    /// The session got a tag.
    case tagged(tag: String)
    /// A tag was taken from it.
    case untagged(tag: String)
    /// The session is one of the user's favourites, or no longer.
    case favoured(isFavourite: Bool)
    /// The session was put away: it is left out of lists and figures until it is restored or removed for good.
    case discarded
    /// It was taken back from there.
    case restored

    /// Whether this was said of the interview afterwards rather than in it: such events take no time and change
    /// nothing of where the session stands.
    public var isAfterthought: Bool {
        switch self {
        case .sentenceLabelled, .labelTakenBack, .rescored, .selfRated, .commented, .commentTakenBack,
            .tagged,
            .untagged, .favoured, .discarded, .restored, .interviewerRated, .interviewerReviewed, .advised,
            .feedbackOpened, .recordingAttached:
            true
        default: false
        }
    }
}

// The keys of values that have no label of their own, in place of the compiler's `_0`: a journal is read by
// people and by other programs.
// swift-format-ignore: NoLeadingUnderscores, AlwaysUseLowerCamelCase
extension SessionEvent {
    private enum StartedCodingKeys: String, CodingKey { case _0 = "header" }
    private enum AskedCodingKeys: String, CodingKey { case _0 = "turn" }
    private enum DraftEditedCodingKeys: String, CodingKey { case _0 = "edit" }
    private enum HeardEditedCodingKeys: String, CodingKey { case _0 = "edit" }
    private enum CodeJudgedCodingKeys: String, CodingKey { case _0 = "run" }
    private enum PausedCodingKeys: String, CodingKey { case _0 = "reason" }
    private enum EndedCodingKeys: String, CodingKey { case _0 = "ending" }
}

/// What the first event of a journal says.
public struct SessionHeader: Hashable, Sendable, Codable {
    /// The version of the journal's format; this version of Hotseat writes `currentFormat`.
    public var format: Int
    /// The version of Hotseat that began the session.
    public var tool: String
    /// The session's id: the name of its folder.
    public var session: String
    /// What is asked.
    public var agenda: Agenda
    /// Who is who, where it is held in a pair; nil for one alone.
    public var pair: PairHeader?

    /// The version of the journal's format that this code reads and writes.
    public static let currentFormat = 1

    /// A header with all its parts.
    public init(
        format: Int = SessionHeader.currentFormat, tool: String, session: String, agenda: Agenda,
        pair: PairHeader? = nil
    ) {
        self.format = format
        self.tool = tool
        self.session = session
        self.agenda = agenda
        self.pair = pair
    }
}

/// One exchange: something is put, and an answer is awaited.
public struct Turn: Hashable, Sendable, Codable {
    /// The agenda's item that it belongs to.
    public var place: AgendaPlace
    /// What it goes for where it is a probe; nil for the item itself.
    public var probe: ProbeTarget?
    /// Whether it is a question of the interviewer's own, after the item; nil for no.
    public var isOwn: Bool?
    /// The words that put it.
    public var prompt: String
    /// Time to think first.
    public var think: Milliseconds
    /// Time to answer.
    public var limit: Milliseconds

    /// A turn with all its parts.
    public init(
        place: AgendaPlace, probe: ProbeTarget? = nil, isOwn: Bool? = nil, prompt: String,
        think: Milliseconds, limit: Milliseconds
    ) {
        self.place = place
        self.probe = probe
        self.isOwn = isOwn
        self.prompt = prompt
        self.think = think
        self.limit = limit
    }

    /// Whether it follows an item rather than being it: a probe, or a question of the interviewer's own.
    public var isFollowUp: Bool { probe != nil || isOwn == true }
}

/// How an answer came to its end.
public enum AnswerEnding: String, Sendable, Codable {
    /// The candidate said so.
    case done
    /// The time was up.
    case timedOut
    /// Standard input ended.
    case inputEnded
}

/// Why the clock stopped.
public enum PauseReason: String, Sendable, Codable {
    /// `:pause`.
    case asked
    /// The interviewer stopped it.
    case interviewer
    /// Ctrl-C.
    case interrupted
    /// `:quit`, to be resumed another time.
    case quit
    /// The terminal went away.
    case hungUp
    /// The program or the machine was stopped for a while: Ctrl-Z, a closed lid.
    case suspended
    /// The program died; written by the one that resumes, at the time of the last event.
    case crashed
}

/// How a session came to its end.
public enum SessionEnding: String, Sendable, Codable {
    /// Everything was asked.
    case completed
    /// The session's time was spent.
    case timedOut
    /// Standard input ended first.
    case inputEnded
    /// The candidate ended it early.
    case abandoned
}

/// One run of a program in a coding task.
public struct CodeRun: Hashable, Sendable, Codable {
    /// Which cases were run.
    public enum Scope: String, Sendable, Codable {
        /// The visible ones, on `:run`.
        case visible
        /// All, on `:submit` or when the time was up.
        case all
        /// The candidate's own tests, on `:test`.
        case own
    }

    /// The version that was run.
    public var version: Int
    /// Which cases were run.
    public var scope: Scope
    /// What came of it; nil where the judge itself failed.
    public var verdict: Verdict?
    /// Why the judge failed; nil where it did not.
    public var failure: String?

    /// A run with all its parts.
    public init(version: Int, scope: Scope, verdict: Verdict?, failure: String? = nil) {
        self.version = version
        self.scope = scope
        self.verdict = verdict
        self.failure = failure
    }
}
