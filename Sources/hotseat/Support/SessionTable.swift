import Foundation
import InterviewModel
import TranscriptStore

/// The list of sessions.
enum SessionTable {
    /// The sessions as a JSON array.
    static func json(_ sessions: [SessionSummary]) -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        let data = (try? encoder.encode(sessions)) ?? Data("[]".utf8)
        return String(decoding: data, as: UTF8.self)
    }

    /// The sessions as a table, newest first: a line of facts and the title, and the id to type below it.
    static func text(_ sessions: [SessionSummary], form: TerminalForm, timeZone: TimeZone) -> String {
        sessions.map { session in
            let state = session.state.rawValue
            let gap = String(repeating: " ", count: max(0, 10 - state.count))
            let facts = [
                form.padded(date(session, timeZone), to: 16), colour(session.state, form)(state) + gap,
                form.padded(length(session.duration), to: 7),
            ]
            // A session whose journal says nothing has only its id.
            let title = session.title == session.id ? "" : shown(session.title)
            let room = max(16, form.width - 39)
            let cut = form.columns(of: title) > room ? form.padded(title, to: room) : title
            return (facts + [form.style.strong(cut)]).joined(separator: "  ").trimmedEnd + "\n  "
                + form.style.dim(shown(session.id)) + "\n"
        }
        .joined()
    }

    private static func date(_ session: SessionSummary, _ timeZone: TimeZone) -> String {
        guard let wall = session.startedAt else { return "" }
        let moment = Date(timeIntervalSince1970: Double(wall) / 1000)
        let time = CivilTime(wall: wall, secondsFromUTC: timeZone.secondsFromGMT(for: moment))
        return "\(time.day) \(time.timeOfDay)"
    }

    private static func length(_ duration: Milliseconds) -> String {
        let minutes = duration.count / 60_000
        return minutes < 600 ? "\(minutes) min" : "\(minutes / 60) h"
    }

    private static func colour(
        _ state: SessionSummary.State, _ form: TerminalForm
    ) -> @Sendable (String) -> String {
        switch state {
        case .finished: form.style.good
        case .unfinished: form.style.fair
        case .damaged, .newer: form.style.bad
        }
    }

    /// A name from the disk may hold anything.
    private static func shown(_ text: String) -> String {
        VisibleText.of(text).replacing("\n", with: " ").replacing("\t", with: " ")
    }
}

extension String {
    fileprivate var trimmedEnd: String {
        String(reversed().drop { $0 == " " }.reversed())
    }
}
