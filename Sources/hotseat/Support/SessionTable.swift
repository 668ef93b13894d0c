import Foundation
import InterviewModel
import TranscriptStore

/// The list of sessions.
enum SessionTable {
    /// The sessions as a table, newest first: a line of facts and the title, and the id to type below it.
    static func text(_ sessions: [SessionSummary], form: TerminalForm, timeZone: TimeZone) -> String {
        sessions.map { session in
            let state = session.state.rawValue
            let facts = [
                date(session, timeZone).padded(to: 16),
                form.palette.styled(state.padded(to: 10), style(of: session.state)),
                length(session.duration).padded(to: 7),
            ]
            // A session whose journal says nothing has only its id.
            let title = session.title == session.id ? "" : VisibleText.line(session.title)
            let cut = title.cut(to: max(16, form.width - 39))
            return (facts + [form.palette.strong(cut)]).joined(separator: "  ").trimmingTrailingSpaces
                + "\n  " + form.palette.dim(VisibleText.line(session.id)) + "\n"
        }
        .joined()
    }

    private static func date(_ session: SessionSummary, _ timeZone: TimeZone) -> String {
        guard let wall = session.startedAt else { return "" }
        let time = CivilTime(wall: wall, in: timeZone)
        return "\(time.day) \(time.timeOfDay)"
    }

    private static func length(_ duration: Milliseconds) -> String {
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
