public import InterviewModel

/// What may be asked after the answer.
public struct ProbesSection: Hashable, Sendable, Codable {
    /// The probes, those for what is missing first, worth most first.
    public var probes: [Suggestion]
    /// What is to be asked when the open answer is taken; nil for nothing.
    public var chosen: InterviewerQuestion?

    /// A probe that may be asked.
    public struct Suggestion: Hashable, Sendable, Codable {
        /// What it goes for.
        public var target: ProbeTarget
        /// Its words.
        public var text: String
        /// Whether it was asked.
        public var isAsked: Bool
        /// Whether what it goes for is missing so far.
        public var isMissing: Bool
    }
}

/// The ladder of hints.
public struct HintsSection: Hashable, Sendable, Codable {
    /// The hints, mildest first.
    public var hints: [String]
    /// How many of them were shown.
    public var shown: Int
}

/// A model answer.
public struct ModelSection: Hashable, Sendable, Codable {
    /// The words of a good answer; nil where there is none.
    public var text: String?
    /// For a task: what it takes to know to lead somebody through it; nil for a question.
    public var solution: String?
}

/// The interviewer's notes.
public struct NotesSection: Hashable, Sendable, Codable {
    /// The notes, oldest first.
    public var notes: [Note]

    /// A note.
    public struct Note: Hashable, Sendable, Codable {
        /// When it was written: milliseconds since the session began.
        public var at: Int
        /// Of what kind it is.
        public var kind: NoteKind
        /// Its words.
        public var text: String
        /// The item that was asked then, from 1; nil for none.
        public var number: Int?
    }

    /// The longest note, in bytes.
    public static let longest = 16_000
}
