/// The answer as it is being typed.
public struct DraftSection: Hashable, Sendable, Codable {
    /// The text so far; its end where it is longer than `longest` bytes.
    public var text: String
    /// Whether its beginning is left out.
    public var isCut: Bool
    /// The answers that were taken for this item before, with what each was an answer to.
    public var earlier: [Exchange]

    /// What was asked and answered before.
    public struct Exchange: Hashable, Sendable, Codable {
        /// What was asked.
        public var asked: String
        /// What was answered; empty where nothing.
        public var answered: String
    }

    /// The most of a draft that is sent along, in bytes.
    public static let longest = 20_000
}

/// What the interviewer writes down of a spoken answer.
public struct HeardSection: Hashable, Sendable, Codable {
    /// The text so far.
    public var text: String
    /// Whether it will be the answer: the candidate has typed nothing.
    public var counts: Bool

    /// The longest text that is taken, in bytes.
    public static let longest = 40_000
}

/// What the candidate was told beside the questions.
public struct SaidSection: Hashable, Sendable, Codable {
    /// The lines, oldest first; the last `most` of them.
    public var lines: [Line]

    /// A line that was said.
    public struct Line: Hashable, Sendable, Codable {
        /// Its number, from 1 without gaps.
        public var number: Int
        /// Its text.
        public var text: String
        /// Whether it is a warning.
        public var isWarning: Bool
    }

    /// The most lines that are kept.
    public static let most = 60
}
