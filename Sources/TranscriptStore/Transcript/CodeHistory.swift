public import InterviewModel

/// A candidate's program over time.
public struct CodeHistory: Hashable, Sendable, Codable {
    /// One state of the program.
    public struct Version: Hashable, Sendable, Codable {
        /// Its number, from 1.
        public var version: Int
        /// When it was taken.
        public var at: SessionInstant
        /// The program.
        public var text: String
        /// The version whose text it has, where the candidate went back to it; 0 is the starter.
        public var restoredFrom: Int?
        /// The language it is in; nil where the task is offered in Python only.
        public var language: LanguageID?
        /// How many lines it has that the version before has not.
        public var added: Int
        /// How many lines of the version before it has not.
        public var removed: Int
    }

    /// One run.
    public struct Run: Hashable, Sendable, Codable {
        /// When it ended.
        public var at: SessionInstant
        /// What was run and what came of it.
        public var run: CodeRun
    }

    /// What the candidate began with, in the first language.
    public var starter: String?
    /// What there was to begin with in each language, where there was a choice.
    public var starters: [LanguageID: String]?
    /// The language chosen last; nil where the task is offered in Python only.
    public var language: LanguageID?
    /// The versions in order.
    public var versions: [Version] = []
    /// The runs in order.
    public var runs: [Run] = []
    /// The candidate's own tests, as they stood at the end.
    public var ownTests: [String] = []
    /// The last result that was reached without a hint; nil where there was none.
    public var unaided: CodeResult?
    /// The last result with the help of hints; nil where none were shown.
    public var aided: CodeResult?
    /// What happened while the program was written.
    public var timeline = CodeTimeline()

    /// The last run over all cases that the judge could carry out: the one that counts.
    public var finalVerdict: Verdict? {
        runs.last { $0.run.scope == .all && $0.run.verdict != nil }?.run.verdict
    }

    /// Takes an event that concerns the program; others change nothing.
    mutating func apply(_ event: SessionEvent, at: SessionInstant) {
        switch event {
        case .codeSaved(let version, let text): take(text, as: version, from: nil, at: at)
        case .codeRestored(let version, let from):
            let text = from == 0 ? firstText : versions.last { $0.version == from }?.text
            take(text ?? versions.last?.text ?? "", as: version, from: from, at: at)
        case .languageChosen(let chosen):
            language = chosen
            timeline.add(.languageChosen(chosen), at: at)
        case .codeJudged(let run):
            runs.append(Run(at: at, run: run))
            timeline.add(.ran(CodeResult(run)), at: at)
        case .ownTestAdded(let text):
            ownTests.append(text)
            timeline.add(.testAdded(text: text), at: at)
        case .ownTestDropped(let index):
            guard ownTests.indices.contains(index) else { return }
            timeline.add(.testDropped(text: ownTests.remove(at: index)), at: at)
        case .hintShown(let index, _): timeline.add(.hint(index: index), at: at)
        case .noted(let text): timeline.add(.thought(text: text), at: at)
        default: break
        }
    }

    /// The program as it stands in the language chosen, the file to begin with where nothing was saved yet.
    var text: String { versions.last { $0.language == language }?.text ?? firstText ?? "" }

    /// What the candidate began with in the language chosen.
    private var firstText: String? { language.flatMap { starters?[$0] } ?? starter }

    private mutating func take(_ text: String, as version: Int, from: Int?, at: SessionInstant) {
        let change = LineDifference(from: self.text, to: text)
        versions.append(
            Version(
                version: version, at: at, text: text, restoredFrom: from, language: language,
                added: change.added,
                removed: change.removed))
        timeline.add(
            from.map { .restored(version: version, from: $0) }
                ?? .saved(version: version, added: change.added, removed: change.removed), at: at)
    }

    /// Decides, after the last event, what was reached with and without hints, and tells the times from the
    /// beginning of the task.
    mutating func settle(start: SessionInstant?, on timeLine: TimeLine) {
        timeline.settle(start: start, on: timeLine)
        let firstHint = timeline.moments.firstIndex { if case .hint = $0.what { true } else { false } }
        unaided = Self.result(of: timeline.moments.prefix(firstHint ?? timeline.moments.count))
        aided = firstHint == nil ? nil : Self.result(of: timeline.moments[...])
    }

    /// The last result of a judge's run over the challenge's cases; one over all of them counts more than a later one
    /// over the visible ones.
    private static func result(of moments: ArraySlice<CodeTimeline.Moment>) -> CodeResult? {
        let results = moments.compactMap { moment in
            if case .ran(let result) = moment.what, result.outcome != nil, result.scope != .own {
                result
            } else {
                nil
            }
        }
        return results.last { $0.scope == .all } ?? results.last
    }
}

extension CodeHistory {
    /// The history of a task that nothing has come of yet.
    init(_ task: AgendaItem) {
        self.init(starter: task.starter, starters: task.starters, language: task.languages?.first)
    }
}

/// What came of a run, in short.
public struct CodeResult: Hashable, Sendable, Codable {
    /// The version that was run.
    public var version: Int
    /// Which cases were run.
    public var scope: CodeRun.Scope
    /// How it ended; nil where the judge itself failed.
    public var outcome: CaseOutcome?
    /// How many cases passed.
    public var passed: Int
    /// How many were run.
    public var total: Int
    /// Why the judge failed; nil where it did not.
    public var failure: String?

    /// The short form of a run.
    init(_ run: CodeRun) {
        version = run.version
        scope = run.scope
        outcome = run.verdict?.outcome
        passed = run.verdict?.passedCount ?? 0
        total = run.verdict?.cases.count ?? 0
        failure = run.verdict == nil ? run.failure : nil
    }
}
