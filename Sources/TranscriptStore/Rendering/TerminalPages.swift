import InterviewModel

/// A session cut into the pages that a reader goes through: the summary, a page for each question, and what belongs to
/// none. Nothing is laid out before it is asked for.
public struct TerminalPages: Sendable {
    /// One page.
    public enum Page: Hashable, Sendable {
        /// The scores, what went well and what to do next.
        case summary
        /// A question or task, by its number from 1.
        case item(Int)
        /// The comparison of a pair, answers whose question is lost, notes and pauses.
        case remarks
    }

    /// The session.
    public let transcript: Transcript
    /// Its items in order.
    public let items: [TranscriptItem]
    /// The headings of the items' rounds, an item each.
    let roundTitles: [String]
    /// The session's time.
    let timeLine: TimeLine
    /// The candidate's remarks on each item.
    let notes: [AgendaPlace: [TranscriptNote]]
    /// The remarks on nothing that is there.
    let looseNotes: [TranscriptNote]

    /// The pages of a session.
    public init(_ transcript: Transcript) {
        let transcript = transcript.disclosed
        self.transcript = transcript
        items = Array(transcript.items)
        roundTitles = transcript.rounds.enumerated().flatMap { index, round in
            Array(repeating: "Round \(index + 1): \(round.title)", count: round.items.count)
        }
        timeLine = TimeLine(pauses: transcript.pauses)
        let places = Set(items.map(\.place))
        var placed: [AgendaPlace: [TranscriptNote]] = [:]
        var loose: [TranscriptNote] = []
        for note in transcript.notes {
            if let place = note.place, places.contains(place) {
                placed[place, default: []].append(note)
            } else {
                loose.append(note)
            }
        }
        notes = placed
        looseNotes = loose
    }

    /// All pages in order.
    public var all: [Page] {
        let hasRemarks =
            !(transcript.unplaced.isEmpty && looseNotes.isEmpty && transcript.pauses.isEmpty)
            || transcript.pair?.isOpened == true
        return [.summary] + items.indices.map { .item($0 + 1) } + (hasRemarks ? [.remarks] : [])
    }
}
