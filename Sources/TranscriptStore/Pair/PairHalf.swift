import InterviewModel

/// One half of a meeting: who answered, and how that went in the eyes of all three.
public struct PairHalf: Hashable, Sendable {
    /// The session's id.
    public let session: String
    /// Which half of the meeting it was, from 1.
    public let number: Int
    /// The session of the half before; nil in the first.
    public let previous: String?
    /// What the one who answered is called.
    public let candidate: String
    /// The means of the blind marks that each gave, 1 to 5, each question or task counting once; nil while the feedback
    /// is sealed.
    public let means: Means?

    /// Means of marks; nil for who gave none.
    public struct Means: Hashable, Sendable {
        /// Of the candidate's own.
        public let own: Double?
        /// Of the interviewer's.
        public let interviewer: Double?
        /// Of Hotseat's.
        public let hotseat: Double?
    }

    /// The half that a session is; nil for a session alone.
    init?(_ record: SessionRecord) {
        guard let pair = record.pair else { return nil }
        session = record.summary.id
        number = record.half ?? 1
        previous = record.previousHalf
        candidate = PairRecord.candidateName(pair.candidate)
        let marks = record.answers.compactMap(\.pairMarks)
        means = marks.isEmpty ? nil : Means(marks)
    }
}

extension PairHalf.Means {
    fileprivate init(_ items: [[PairMark]]) {
        func mean(_ mark: (PairMark) -> Int?) -> Double? {
            items.compactMap { $0.compactMap(mark).map(Double.init).mean }.mean
        }
        self.init(own: mean(\.own), interviewer: mean(\.interviewer), hotseat: mean(\.hotseat))
    }
}

extension [String: PairHalf] {
    /// The halves of the meeting that a session belongs to, in their order.
    func meeting(of session: String) -> [PairHalf] {
        let first = first(of: session)
        return values.filter { self.first(of: $0.session) == first }
            .sorted { ($0.number, $0.session) < ($1.number, $1.session) }
    }

    /// The session with which a meeting began, as far as that is known.
    private func first(of session: String) -> String {
        var (first, seen) = (session, Set([session]))
        // A journal may say anything, also that two halves are each before the other.
        while let previous = self[first]?.previous, self[previous] != nil, seen.insert(previous).inserted {
            first = previous
        }
        return first
    }
}
