public import InterviewModel

/// What the candidate, the interviewer and Hotseat made of a session held in a pair, side by side, with the words that
/// each rests on.
public struct PairComparison: Hashable, Sendable, Encodable {
    /// The session's id.
    public let session: String
    /// Who they are, and what they said of each other.
    public let pair: PairRecord
    /// What was asked, in order; what nobody marked is left out.
    public let items: [Item]
    /// The interviewer's notes in order.
    public let notes: [Note]

    /// A question or task as the three saw it.
    public struct Item: Hashable, Sendable, Encodable {
        /// Where it stands in the agenda.
        public let place: AgendaPlace
        /// Its number in the session, from 1.
        public let number: Int
        /// What names it: the question's first line, or the task's id.
        public let heading: String
        /// The marks, a row for each scale.
        public let rows: [Row]
        /// The points of the rubric that the interviewer and the analyser see differently, in sentences.
        public let points: [String]
        /// What the interviewer's marks rest on: their observations and the points they ticked by hand.
        public let interviewerBasis: [Basis]
        /// Whether the candidate's own mark came after the feedback was opened.
        public let isOwnLate: Bool
        /// Whether the interviewer's marks did.
        public let isInterviewerLate: Bool

        /// Whether there is something to talk about.
        public var isApart: Bool { !points.isEmpty || rows.contains { $0.mark.isApart } }
    }

    /// The marks on one scale.
    public struct Row: Hashable, Sendable, Encodable {
        /// What the scale is of, such as `The answer`.
        public let title: String
        /// The marks.
        public let mark: PairMark
        /// Where two are `PairMark.apart` or more apart: who gave what, in a sentence.
        public let difference: String?
        /// What Hotseat's mark rests on, weightiest first.
        public let hotseatBasis: [Basis]
    }

    /// Something that a mark rests on.
    public struct Basis: Hashable, Sendable, Encodable {
        /// What was seen.
        public let text: String
        /// The candidate's words; nil where it rests on none.
        public var quote: String?
    }

    /// A note of the interviewer's on the session's time line.
    public struct Note: Hashable, Sendable, Encodable {
        /// When it was made, without pauses that did not count.
        public let time: Milliseconds
        /// The number of the item that was asked then, from 1; nil before the first.
        public let number: Int?
        /// Of what kind it is.
        public let kind: NoteKind
        /// The note.
        public let text: String
    }

    /// The comparison of a session; nil for one held alone, and where the feedback was not opened.
    ///
    /// - Parameter frameworks: those of the library, for names of components.
    public init?(_ transcript: Transcript, frameworks: [FrameworkID: Framework] = [:]) {
        guard let pair = transcript.pair, pair.isOpened else { return nil }
        session = transcript.session
        self.pair = pair
        let timeLine = TimeLine(pauses: transcript.pauses)
        var numbers: [AgendaPlace: Int] = [:]
        var items: [Item] = []
        for (number, item) in zip(1..., transcript.items) {
            numbers[item.place] = number
            let notes = pair.notes.filter { $0.place == item.place }
            let seen = PairedItem(
                item: item, pair: pair, notes: notes,
                framework: item.framework.flatMap { frameworks[$0] })
            if let compared = seen.compared(number: number) { items.append(compared) }
        }
        self.items = items
        notes = pair.notes.map { note in
            Note(
                time: timeLine.active(at: note.at), number: note.place.flatMap { numbers[$0] },
                kind: note.kind, text: note.text)
        }
    }

    /// What the three are called, in the order of `PairMark`.
    public var names: [String] { [pair.candidateName, pair.interviewerName, Self.hotseat] }

    /// What Hotseat is called beside the two.
    static let hotseat = "Hotseat"
}

extension PairComparison {
    /// Whether a mark was given after the feedback was opened.
    var hasLateMark: Bool { items.contains { $0.isOwnLate || $0.isInterviewerLate } }
}
