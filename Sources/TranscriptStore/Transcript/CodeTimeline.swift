public import InterviewModel

/// What happened while a program was written, in order.
public struct CodeTimeline: Hashable, Sendable, Codable {
    /// Something that happened.
    public enum What: Hashable, Sendable, Codable {
        /// A version was taken, with so many lines more and less than the one before.
        case saved(version: Int, added: Int, removed: Int)
        /// The candidate went back to an earlier version, 0 being the starter.
        case restored(version: Int, from: Int)
        /// The candidate went on in this language.
        case languageChosen(LanguageID)
        /// A version was run.
        case ran(CodeResult)
        /// A hint was shown, counted from 0.
        case hint(index: Int)
        /// The candidate thought aloud, or made a note.
        case thought(text: String)
        /// The candidate wrote a test of their own.
        case testAdded(text: String)
        /// The candidate dropped one.
        case testDropped(text: String)

        // swift-format-ignore: NoLeadingUnderscores, AlwaysUseLowerCamelCase
        private enum RanCodingKeys: String, CodingKey { case _0 = "result" }
        // swift-format-ignore: NoLeadingUnderscores, AlwaysUseLowerCamelCase
        private enum LanguageChosenCodingKeys: String, CodingKey { case _0 = "language" }
    }

    /// Something that happened, and when.
    public struct Moment: Hashable, Sendable, Codable {
        /// When, on the session's time line.
        public var at: SessionInstant
        /// How long after the task's clock began, without pauses that did not count.
        public var elapsed: Milliseconds
        /// What.
        public var what: What
    }

    /// What happened, in order.
    public private(set) var moments: [Moment] = []
    /// How long it took to the first run; nil where there was none.
    public private(set) var firstRun: Milliseconds?
    /// How many runs there were.
    public private(set) var runs = 0

    /// Takes what happened next.
    mutating func add(_ what: What, at: SessionInstant) {
        moments.append(Moment(at: at, elapsed: .zero, what: what))
    }

    /// Tells the times from the beginning of the task; from the first moment where a damaged journal lost that.
    mutating func settle(start: SessionInstant?, on timeLine: TimeLine) {
        guard let start = start ?? moments.first?.at else { return }
        for index in moments.indices {
            moments[index].elapsed = timeLine.active(from: start, to: moments[index].at)
        }
        let ran = moments.filter { if case .ran = $0.what { true } else { false } }
        firstRun = ran.first?.elapsed
        runs = ran.count
    }
}
