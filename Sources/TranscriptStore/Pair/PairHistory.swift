public import InterviewModel

/// What all sessions of two who interview each other tell: how they rate, and which halves belong together. Only blind
/// marks of sessions whose feedback was opened count.
public struct PairHistory: Hashable, Sendable {
    /// How one of the two rates.
    public struct Rater: Hashable, Sendable {
        /// What they are called.
        public let name: String
        /// As the interviewer: their marks beside Hotseat's.
        public let withHotseat: RaterAgreement
        /// As the interviewer: their marks beside the other's own.
        public let withOwn: RaterAgreement
        /// As the candidate: their own marks beside Hotseat's.
        public let ownWithHotseat: RaterAgreement
        /// What is remarkable about the way they rate the other.
        public let habits: [RaterHabit]
    }

    /// How many sessions it is over.
    public private(set) var sessions = 0
    private let names: PairNames
    /// Whether it is known who they are; where not, how they rate is not told, since they may be others each time.
    let areKnown: Bool
    private var halves: [String: PairHalf] = [:]
    private var given: [String: Marks] = [:]

    private struct Marks: Hashable, Sendable {
        var withHotseat: [Int: Int] = [:]
        var withOwn: [Int: Int] = [:]
        var ownWithHotseat: [Int: Int] = [:]
    }

    /// No sessions of these two yet; they are called as they are here.
    ///
    /// - Parameter areKnown: whether anybody said who they are.
    public init(_ names: PairNames, areKnown: Bool = true) {
        (self.names, self.areKnown) = (names, areKnown)
    }

    /// Takes a session; those of others, those put away and those with nothing opened are passed over.
    public mutating func add(_ record: SessionRecord) {
        guard let pair = record.pair, pair.areSameTwo(as: names), !record.isDiscarded else { return }
        halves[record.summary.id] = PairHalf(record)
        let marks = record.answers.flatMap { $0.pairMarks ?? [] }
        guard !marks.isEmpty else { return }
        sessions += 1
        let (asker, answerer) = (PairNames.key(pair.interviewer), PairNames.key(pair.candidate))
        for mark in marks {
            given[asker, default: Marks()].withHotseat.count(mark.interviewer, mark.hotseat)
            given[asker, default: Marks()].withOwn.count(mark.interviewer, mark.own)
            given[answerer, default: Marks()].ownWithHotseat.count(mark.own, mark.hotseat)
        }
    }

    /// The halves of the meeting that a session belongs to, in their order: it alone where there was no other.
    public func meeting(of session: String) -> [PairHalf] { halves.meeting(of: session) }

    /// The two, the interviewer of the session in hand first; one where both have the same name.
    public var raters: [Rater] {
        var seen: Set<String> = []
        return [names.interviewer, names.candidate]
            .filter { seen.insert(PairNames.key($0)).inserted }
            .map { name in
                let marks = given[PairNames.key(name)] ?? Marks()
                return Rater(
                    name: name, withHotseat: RaterAgreement(marks.withHotseat.pairs),
                    withOwn: RaterAgreement(marks.withOwn.pairs),
                    ownWithHotseat: RaterAgreement(marks.ownWithHotseat.pairs),
                    habits: RaterHabit.habits(
                        marks.withHotseat.pairs.map { (points: $0.first, score: $0.second) }))
            }
    }
}

/// Pairs of marks with how often each came, so that a history of any length stays small.
extension [Int: Int] {
    /// Counts a pair where both are there.
    fileprivate mutating func count(_ first: Int?, _ second: Int?) {
        guard let first, let second else { return }
        self[first.held(to: 1...5) * 10 + second.held(to: 1...5), default: 0] += 1
    }

    /// The pairs, each as often as it came.
    fileprivate var pairs: [(first: Int, second: Int)] {
        sorted { $0.key < $1.key }.flatMap { key, count in
            Array(repeating: (first: key / 10, second: key % 10), count: count)
        }
    }
}
