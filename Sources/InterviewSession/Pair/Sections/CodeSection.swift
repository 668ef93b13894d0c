public import InterviewModel

/// The program as it is being written.
public struct CodeSection: Hashable, Sendable, Codable {
    /// The task.
    public var challenge: ChallengeID
    /// The language it is written in.
    public var language: LanguageID
    /// The languages it may be written in.
    public var languages: [LanguageID]
    /// The file as it stands, saved or not yet taken as a version; cut at `longest` bytes.
    public var text: String
    /// The number of the last version that was taken; 0 for none.
    public var version: Int
    /// The runs, newest first, at most `most` of them.
    public var runs: [Run]
    /// Whether a run is under way.
    public var isRunning: Bool
    /// Where the file lies, for a candidate at their own machine; nil where it is written in the page.
    public var path: String?

    /// A run and what came of it.
    public struct Run: Hashable, Sendable, Codable {
        /// The version that was run.
        public var version: Int
        /// Which cases were run.
        public var scope: CodeRun.Scope
        /// How it went, in one line.
        public var line: String
        /// How many cases passed.
        public var passed: Int
        /// How many were run.
        public var total: Int
    }

    /// The most of a program that is sent along, in bytes.
    public static let longest = 60_000
    /// The most runs that are sent along.
    public static let most = 8
}
