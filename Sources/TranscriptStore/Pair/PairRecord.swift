public import InterviewModel

/// What a session held in a pair has beside one held alone.
public struct PairRecord: Hashable, Sendable, Codable {
    /// The name of the one who answered; empty where the journal's first line is lost.
    public var candidate: String
    /// The name of the one who asked; empty where the journal's first line is lost.
    public var interviewer: String
    /// Which half of a meeting it was, from 1.
    public var half: Int
    /// The session of the half before; nil in the first.
    public var previous: String?
    /// The room it was held in, where one server held many.
    public var room: String?
    /// When the interviewer was there, in order.
    public var presence: [Presence] = []
    /// The interviewer's notes in order.
    public var notes: [InterviewerNote] = []
    /// What the candidate said of the interviewer; the last word, each mark held to 1...5.
    public var review: InterviewerFeedback?
    /// What the candidate advised the interviewer; the last word.
    public var candidateAdvice: Advice?
    /// What the interviewer advised the candidate; the last word.
    public var interviewerAdvice: Advice?
    /// When the feedback was opened to both, in milliseconds since 1970 UTC; nil where it was not.
    public var openedAt: Int?

    /// A stretch in which the interviewer was there.
    public struct Presence: Hashable, Sendable, Codable {
        /// When they came.
        public var from: SessionInstant
        /// When they left; nil where they stayed to the end.
        public var to: SessionInstant?
    }

    /// Whether the feedback was opened to both.
    public var isOpened: Bool { openedAt != nil }

    /// What to call the one who asked.
    public var interviewerName: String { Self.name(interviewer, or: "Interviewer") }

    /// What to call the one who answered.
    public var candidateName: String { Self.candidateName(candidate) }

    /// What to call one who answered and gave this name.
    static func candidateName(_ given: String) -> String { name(given, or: "Candidate") }

    private static func name(_ name: String, or role: String) -> String {
        name.isBlank ? role : VisibleText.line(name).cut(to: 40)
    }

    /// The record of a session that nothing has been said of yet.
    init(_ header: PairHeader?) {
        candidate = header?.candidate ?? ""
        interviewer = header?.interviewer ?? ""
        half = max(1, header?.half ?? 1)
        previous = header?.previous
        room = header?.room
    }
}

/// A note of the interviewer's.
public struct InterviewerNote: Hashable, Sendable, Codable {
    /// When it was made.
    public var at: SessionInstant
    /// The item that was asked then, or last; nil before the first.
    public var place: AgendaPlace?
    /// Whether it says what was done, or what they make of it.
    public var kind: NoteKind
    /// The note.
    public var text: String
}

extension StringProtocol {
    /// Whether there is nothing in it but white space.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
