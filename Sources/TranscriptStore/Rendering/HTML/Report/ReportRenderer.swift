public import InterviewModel

/// A session as a page to read: what it came to first, then its time line, its rounds, and every answer with the
/// scorer's marks on it.
public struct ReportRenderer: Sendable {
    /// What is needed beside the session.
    let context: ReportContext

    /// A renderer for sessions in a context.
    public init(context: ReportContext) {
        self.context = context
    }

    /// The report as one file that needs nothing else, for a folder, a mail or a printer.
    public func document(_ transcript: Transcript) -> String {
        StandalonePage(title: pageTitle(transcript)).document(body(transcript))
    }

    /// What a tab or a bookmark of the report should say: the scenario and the day.
    public func pageTitle(_ transcript: Transcript) -> String {
        transcript.title + (transcript.startedAt.map { ", \(day($0))" } ?? "")
    }

    /// The report without a page around it. It begins with the only `h1`.
    public func body(_ transcript: Transcript) -> HTML {
        let transcript = transcript.disclosed
        let timeLine = TimeLine(pauses: transcript.pauses)
        let parts = [
            head(transcript), damage(transcript), digest(transcript), lookingAhead(transcript),
            pair(transcript),
            timeline(transcript, on: timeLine), rounds(transcript), comparison(transcript),
            questions(transcript, on: timeLine), unplaced(transcript), notAnswered(transcript),
            remarks(transcript, on: timeLine), pauses(transcript, on: timeLine), footer(transcript),
        ]
        return parts.filter { $0 != .empty }.joined(separator: "\n")
    }

    private func questions(_ transcript: Transcript, on timeLine: TimeLine) -> HTML {
        let notes = Dictionary(grouping: transcript.notes.filter { $0.place != nil }, by: \.place)
        let comments = Dictionary(grouping: transcript.marks.comments.filter { $0.place != nil }, by: \.place)
        var number = 0
        return transcript.rounds.enumerated().map { index, round -> HTML in
            let items = round.items.map { item -> HTML in
                number += 1
                return ItemSection(
                    item: item, number: number, notes: notes[item.place] ?? [],
                    comments: comments[item.place] ?? [], pair: transcript.pair, timeLine: timeLine,
                    context: context
                ).html
            }
            return """
                <section class="report-round" aria-labelledby="r\(index + 1)">
                <h2 id="r\(index + 1)">Round \(index + 1): \(round.title)</h2>
                \(items.joined(separator: "\n"))
                </section>
                """
        }
        .joined(separator: "\n")
    }

    /// The day of a moment in milliseconds since 1970.
    func day(_ wall: Int) -> String { CivilTime(wall: wall, in: context.timeZone).day }
}
