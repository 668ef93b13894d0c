public import InterviewModel

/// All that is known of how a live-coding task went: what `CodingRater` rates.
///
/// A value of what the journal's events say, so that the same events give the same rating.
public struct CodingEvidence: Hashable, Sendable {
    /// An answer to a question about the task, with those to its probes.
    public struct Answer: Hashable, Sendable {
        /// The words; blank where it was asked and nothing was said.
        public var text: String
        /// What the analyser says of them; nil where they were not assessed.
        public var report: AnswerReport?
        /// Which concepts are particular to the task rather than the question's own.
        public var particular: Set<ConceptID>

        /// An answer with all its parts.
        public init(_ text: String, report: AnswerReport? = nil, particular: Set<ConceptID> = []) {
            self.text = text
            self.report = report
            self.particular = particular
        }
    }

    /// What was typed at the prompt while coding.
    public struct Thought: Hashable, Sendable {
        /// When, from the start of the task.
        public var at: Milliseconds
        /// The words.
        public var text: String

        /// Words and when they were said.
        public init(at: Milliseconds, _ text: String) {
            self.at = at
            self.text = text
        }
    }

    /// One state of the program.
    public struct Version: Hashable, Sendable {
        /// When it was taken, from the start of the task.
        public var at: Milliseconds
        /// The program.
        public var text: String

        /// A program and when it was taken.
        public init(at: Milliseconds, _ text: String) {
            self.at = at
            self.text = text
        }
    }

    /// One run.
    public struct Run: Hashable, Sendable {
        /// When it ended, from the start of the task.
        public var at: Milliseconds
        /// What was run and what came of it.
        public var run: CodeRun

        /// A run and when it ended.
        public init(at: Milliseconds, _ run: CodeRun) {
            self.at = at
            self.run = run
        }
    }

    /// The task.
    public var challenge: ChallengeID
    /// What its cases call; nil where the task is no longer in the library.
    public var entry: ChallengeEntry?
    /// What its time should do; nil where it does not say.
    public var growth: ExpectedGrowth?
    /// How it would be approached; nil where that was not asked.
    public var approach: Answer?
    /// What it costs; nil where that was not asked.
    public var complexity: Answer?
    /// Its edge cases; nil where that was not asked.
    public var edgeCases: Answer?
    /// What was thought aloud while coding, in order.
    public var thoughts: [Thought]
    /// The program the candidate began with.
    public var starter: String
    /// Its versions, in order.
    public var versions: [Version]
    /// Its runs, in order.
    public var runs: [Run]
    /// The candidate's own tests as they stood at the end.
    public var ownTests: [String]
    /// How many hints were shown for the task or how to approach it.
    public var hints: Int
    /// The time used on the task.
    public var used: Milliseconds
    /// The time there was for it.
    public var limit: Milliseconds?

    /// Evidence with all its parts.
    public init(
        challenge: ChallengeID, entry: ChallengeEntry? = nil, growth: ExpectedGrowth? = nil,
        approach: Answer? = nil,
        complexity: Answer? = nil, edgeCases: Answer? = nil, thoughts: [Thought] = [], starter: String = "",
        versions: [Version] = [], runs: [Run] = [], ownTests: [String] = [], hints: Int = 0,
        used: Milliseconds = .zero, limit: Milliseconds? = nil
    ) {
        self.challenge = challenge
        self.entry = entry
        self.growth = growth
        self.approach = approach
        self.complexity = complexity
        self.edgeCases = edgeCases
        self.thoughts = thoughts
        self.starter = starter
        self.versions = versions
        self.runs = runs
        self.ownTests = ownTests
        self.hints = hints
        self.used = used
        self.limit = limit
    }
}
