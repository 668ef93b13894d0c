import InterviewModel

/// The facts of one session that lists, filters and figures need. Like all but the journal it is derived: the index
/// keeps it, and it is made anew from the transcript whenever that is missing or old.
public struct SessionRecord: Hashable, Sendable, Codable {
    /// What lists say of it.
    public var summary: SessionSummary
    /// The mean of its scores, 0 to 1; nil where nothing was scored.
    public var score: Double?
    /// How many items were answered.
    public var answered: Int
    /// How many items there were.
    public var total: Int
    /// The tags in alphabetical order.
    public var tags: [String]
    /// Whether it is one of the user's favourites.
    public var isFavourite: Bool
    /// Whether it was put away.
    public var isDiscarded: Bool
    /// Its items in order.
    public var answers: [AnswerRecord]
    /// Who answered and who asked; nil for a session held alone.
    public var pair: PairNames?
    /// Which half of a meeting it was, from 1; nil for a session held alone.
    public var half: Int?
    /// The session of the half before; nil in a first half.
    public var previousHalf: String?
}

extension SessionRecord {
    /// The record of a session.
    ///
    /// - Parameter state: how its journal stands, which a transcript alone does not tell.
    public init(_ transcript: Transcript, state: SessionSummary.State) {
        summary = SessionSummary(
            id: transcript.session, title: transcript.title, scenario: transcript.scenario,
            mode: transcript.mode,
            startedAt: transcript.startedAt, state: state, ending: transcript.ending,
            duration: transcript.duration)
        score = transcript.summary.score.mean
        answered = transcript.summary.score.answered
        total = transcript.summary.score.total
        tags = transcript.marks.tags
        isFavourite = transcript.marks.isFavourite
        isDiscarded = transcript.marks.isDiscarded
        answers = zip(1..., transcript.rounds.flatMap { round in round.items.map { (round.kind, $0) } })
            .map { number, entry in
                AnswerRecord(
                    entry.1, number: number, round: entry.0, isOpenPair: transcript.pair?.isOpened == true)
            }
        pair = transcript.pair.map { PairNames(candidate: $0.candidate, interviewer: $0.interviewer) }
        half = transcript.pair?.half
        previousHalf = transcript.pair?.previous
    }

    /// The record of what a journal says, whatever state that is in.
    ///
    /// - Parameter id: the session's id, the name of its folder.
    public init(_ contents: JournalContents, id: String) {
        self.init(Transcript(contents, session: id), contents)
    }

    /// The record of a transcript, and of the journal it was made from.
    init(_ transcript: Transcript, _ contents: JournalContents) {
        let state: SessionSummary.State =
            if contents.isNewer { .newer } else if contents.header == nil {
                .damaged
            } else if contents.isEnded {
                .finished
            } else { .unfinished }
        self.init(transcript, state: state)
    }
}

extension AnswerRecord {
    /// The record of an item.
    ///
    /// - Parameter isOpenPair: whether it is of a pair whose feedback was opened.
    init(_ item: TranscriptItem, number: Int, round: RoundKind?, isOpenPair: Bool = false) {
        self.init(
            place: item.place, number: number, name: item.name, isChallenge: item.challenge != nil,
            round: round,
            topic: item.topic, competency: item.competency, heading: item.heading, framework: item.framework,
            state: item.state, score: item.score, unpromptedScore: item.unpromptedScore,
            selfRating: item.blindSelfRating,
            pairMarks: isOpenPair ? item.pairMarks(blindOnly: true) : nil, hints: item.hints.count,
            probes: item.exchanges.filter { $0.isProbe && $0.isAnswered }.count,
            timeUsed: item.exchanges.map(\.times.answered).reduce(.zero, +),
            timeAllowed: item.exchanges.map(\.times.answerAllowed).reduce(.zero, +),
            words: item.exchanges.compactMap(\.answer).map(Self.words).reduce(0, +),
            elements: item.assessments.last.map { Self.elements(of: $0.report) } ?? [])
    }

    /// The elements of a report, in its order.
    static func elements(of report: AnswerReport) -> [Element] {
        report.components.map {
            Element(
                kind: .component, id: $0.id.rawValue, label: $0.id.rawValue, value: $0.presence,
                share: $0.share)
        }
            + report.concepts.map {
                Element(kind: .concept, id: $0.id.rawValue, label: $0.label, value: $0.credit)
            }
            + report.misconceptions.map {
                Element(kind: .misconception, id: $0.id.rawValue, label: $0.reason, value: 1)
            }
            + report.findings.filter { $0.potential > 0 || $0.points < 0 }.map {
                Element(
                    kind: .rule, id: $0.rule, label: $0.message,
                    value: Swift.max($0.potential, -$0.points))
            }
    }

    /// How many words a text has: runs of characters that are no white space.
    static func words(in text: String) -> Int {
        var words = 0
        var isInWord = false
        for byte in text.utf8 {
            // Of ASCII the same by bytes, in a small part of the time.
            guard byte < 0x80 else { return text.split(whereSeparator: \.isWhitespace).count }
            let isSpace = byte == 0x20 || (9...13).contains(byte)
            if !isSpace, !isInWord { words += 1 }
            isInWord = !isSpace
        }
        return words
    }
}
