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

    /// The sessions as a table, a session a line where the width allows, newest first.
    static func text(_ sessions: [SessionSummary], form: TerminalForm, timeZone: TimeZone) -> String {
        let idWidth = sessions.map { form.columns(of: shown($0.id)) }.max() ?? 0
        let fixed = 16 + 2 + 10 + 2 + 8 + 2
        let titleWidth = form.width - fixed - idWidth - 2
        return sessions.map { session in
            let state = padded(session.state.rawValue, 10, form)
            let facts =
                padded(date(session, timeZone), 16, form) + "  " + colour(session.state, form)(state) + "  "
                + padded(length(session.duration), 8, form)
            let title = shown(session.title)
            return titleWidth >= 16
                ? facts + "  " + padded(shown(session.id), idWidth, form) + "  "
                    + form.style.strong(padded(title, titleWidth, form).trimmingSpaces) + "\n"
                : facts + "\n  " + shown(session.id) + "\n  " + form.style.strong(title) + "\n"
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
        "\(duration.count / 60_000) min"
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

    private static func padded(_ text: String, _ width: Int, _ form: TerminalForm) -> String {
        form.padded(text, to: width)
    }

    /// A name from the disk may hold anything.
    private static func shown(_ text: String) -> String {
        VisibleText.of(text).replacing("\n", with: " ").replacing("\t", with: " ")
    }
}

extension String {
    fileprivate var trimmingSpaces: String {
        String(reversed().drop { $0 == " " }.reversed())
    }
}
