import Foundation
import InterviewModel

/// Reads what a list says of a session without decoding its drafts and reports: only the first line, the last,
/// and those of pauses.
enum SummaryReader {
    /// The summary of a session, in whatever state its journal is.
    static func summary(of folder: SessionFolder) -> SessionSummary {
        var summary = SessionSummary(
            id: folder.id, title: folder.id, scenario: nil, mode: nil, startedAt: nil, state: .damaged,
            ending: nil, duration: .zero)
        guard let descriptor = try? JournalReader.open(folder.journalPath, O_RDONLY) else { return summary }
        var lines = LineReader(descriptor)
        guard let first = try? lines.next() else { return summary }
        var fold = JournalFold()
        fold.add(first)
        let head = fold.finished()
        guard let header = head.header else {
            if head.isNewer { summary.state = .newer }
            return summary
        }
        summary.title = header.agenda.title
        summary.scenario = header.agenda.scenario
        summary.mode = header.agenda.mode
        summary.pair = header.pair
        summary.startedAt = head.events.first?.wall
        let (end, pauses) = skim(&lines)
        if case .ended(let ending)? = end?.event { summary.ending = ending }
        summary.state = head.isNewer ? .newer : summary.ending == nil ? .unfinished : .finished
        summary.duration = TimeLine(pauses: pauses).active(at: end?.at ?? .start)
        return summary
    }

    /// The last event that can be read, and the pauses.
    private static func skim(
        _ lines: inout LineReader
    ) -> (last: RecordedEvent?, pauses: [TranscriptPause]) {
        let parser = EventParser()
        var recent: [Data] = []
        var log = PauseLog()
        while let line = try? lines.next() {
            // Keys are sorted, so these names stand near the beginning of their lines.
            let beginning = line.bytes.prefix(80)
            if afterthoughts.contains(where: { beginning.firstRange(of: $0) != nil }) { continue }
            recent.append(line.bytes)
            if recent.count > 2 { recent.removeFirst() }
            guard marks.contains(where: { beginning.firstRange(of: $0) != nil }) else { continue }
            if case .event(let event) = parser.parse(line.bytes) { log.add(event) }
        }
        for bytes in recent.reversed() {
            if case .event(let event) = parser.parse(bytes) { return (event, log.pauses) }
        }
        return (nil, log.pauses)
    }

    /// What follows the end of a session and is no part of it.
    private static let afterthoughts = [
        "sentenceLabelled", "labelTakenBack", "rescored", "selfRated", "commented", "commentTakenBack",
        "tagged", "untagged", "favoured", "discarded", "restored", "interviewerRated", "interviewerReviewed",
        "advised", "feedbackOpened", "recordingAttached",
    ].map { Data("\"\($0)\":".utf8) }
    private static let marks = [Data(#""paused":"#.utf8), Data(#""resumed":"#.utf8)]
}
