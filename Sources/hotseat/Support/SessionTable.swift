import Foundation
import InterviewModel
import TranscriptStore

/// The list of sessions as plain text.
enum SessionTable {
    /// The sessions as a table, newest first: a line of facts and the title, and the id to type below it, with the
    /// tags; then what a search has found.
    static func text(_ sessions: [SessionListing], form: TerminalForm, timeZone: TimeZone) -> String {
        let lines = ListingLines(form: form, timeZone: timeZone)
        return sessions.map { listing in
            let session = listing.summary
            let facts = [
                date(session, timeZone).padded(to: 16),
                form.palette.styled(session.state.rawValue.padded(to: 10), style(of: session.state)),
                length(session.duration).padded(to: 7),
                (listing.score.map { String(format: "%.2f", $0 + 0) } ?? "").padded(to: 4),
            ]
            // A session whose journal says nothing has only its id.
            let title = session.title == session.id ? "" : VisibleText.line(session.title)
            let cut = title.cut(to: max(16, form.width - 45))
            let favourite = listing.isFavourite ? " *" : ""
            let tags = listing.tags.map { "  #" + VisibleText.line($0) }.joined()
            return (facts + [form.palette.strong(cut) + favourite]).joined(separator: "  ")
                .trimmingTrailingSpaces
                + "\n  " + form.palette.dim(VisibleText.line(session.id)) + tags + "\n"
                + listing.passages.map { lines.passage($0) + "\n" }.joined()
        }
        .joined()
    }

    /// When a session began, to the minute; empty where its journal does not say.
    static func date(_ session: SessionSummary, _ timeZone: TimeZone) -> String {
        guard let wall = session.startedAt else { return "" }
        let time = CivilTime(wall: wall, in: timeZone)
        return "\(time.day) \(time.timeOfDay)"
    }

    /// A length of time in whole minutes, or in hours from ten on.
    static func length(_ duration: Milliseconds) -> String {
        let minutes = duration.count / 60_000
        return minutes < 600 ? "\(minutes) min" : "\(minutes / 60) h"
    }

    private static func style(of state: SessionSummary.State) -> Palette.Style {
        switch state {
        case .finished: .good
        case .unfinished: .warning
        case .damaged, .newer: .bad
        }
    }
}
