import Foundation
import InterviewModel
import TranscriptStore

extension LibraryBrowser {
    /// Rows of the screen that are none of the list: two above and one below.
    static let rowsAround = 3

    /// The screen.
    mutating func rows(form: TerminalForm, height: Int, timeZone: TimeZone) -> [String] {
        let room = max(1, height - Self.rowsAround)
        var rows: [String]
        if mode == .help {
            rows = Array(Self.help(form).prefix(max(1, height - 1)))
        } else {
            rows = height > Self.rowsAround ? [head(form), columns(form)] : []
            rows += list(form, room: room, timeZone)
        }
        rows += Array(repeating: "", count: max(0, height - 1 - rows.count))
        return height > 1 ? rows + [status(form)] : rows
    }

    private mutating func list(_ form: TerminalForm, room: Int, _ timeZone: TimeZone) -> [String] {
        guard !listings.isEmpty else {
            return Array(
                form.wrapped(
                    wanted == nil ? "No session matches." : "Reading the sessions\u{2026}", first: "  "
                )
                .prefix(room))
        }
        let lines = ListingLines(form: form, timeZone: timeZone)
        if selected < top { top = selected }
        // Sessions found by a search take several rows each.
        var used = lines.count(listings[max(0, selected - offset)])
        var first = selected
        while first > top, first - 1 >= offset {
            used += lines.count(listings[first - 1 - offset])
            if used > room { break }
            first -= 1
        }
        top = max(offset, first)
        var rows: [String] = []
        for index in (top - offset)..<listings.count where rows.count < room {
            rows += lines.rows(listings[index], isSelected: index + offset == selected)
        }
        return Array(rows.prefix(room))
    }

    private func head(_ form: TerminalForm) -> String {
        var words: [String] = []
        if !self.words.isEmpty { words.append("with \u{201C}\(VisibleText.line(self.words))\u{201D}") }
        if query.favouritesOnly { words.append("favourites") }
        if query.discarded { words.append("put away") }
        if let tag = query.tag { words.append("tagged \(VisibleText.line(tag))") }
        if let scenario = query.scenario { words.append("of \(scenario)") }
        if let topic = query.topic { words.append("about \(topic)") }
        if let mode = query.mode { words.append(mode.rawValue) }
        if query.since != nil || query.until != nil { words.append("of some days") }
        if query.atLeast != nil || query.atMost != nil { words.append("of some scores") }
        let title = "Sessions" + (words.isEmpty ? "" : " " + words.joined(separator: ", "))
        let count = total.map { $0 == 0 ? "none" : "\(selected + 1) of \($0)" } ?? ""
        let room = form.width - TextWidth.of(count) - 2
        return form.palette.heading(title.cut(to: room).padded(to: room)) + "  " + form.palette.dim(count)
    }

    private func columns(_ form: TerminalForm) -> String {
        form.palette.dim(ListingLines.heading)
    }

    private func status(_ form: TerminalForm) -> String {
        switch mode {
        case .help: return ScreenFrame.status("Keys", keys: [("any key", "back")], form: form)
        case .typing(let text, _):
            return ScreenFrame.status(
                "/" + text + "_", keys: [("Enter", "keeps it"), ("Escape", "back")], form: form)
        case .list:
            if let remark { return form.palette.warning(VisibleText.line(remark).cut(to: form.width)) }
            let favourites = query.favouritesOnly ? "all" : "favourites"
            return ScreenFrame.status(
                "Enter opens",
                keys: [("/", "search"), ("q", "quit"), ("?", "keys"), ("f", favourites), ("arrows", "move")],
                form: form)
        }
    }

    private static func help(_ form: TerminalForm) -> [String] {
        ScreenFrame.help(
            "The library of sessions",
            [
                ("down, up, j, k", "a session down or up"),
                ("Page Down, Page Up", "a screen down or up; space and b do too"),
                ("Home, End, g, G", "the newest and the oldest"),
                ("Enter", "opens a session; q leads back here"),
                ("/", "searches questions, answers, notes and feedback while you type"),
                ("Escape", "ends the search, then leaves"), ("f", "favourites only, or all again"),
                ("q", "leaves"),
                ("* before a title", "one of your favourites"),
            ], form: form)
    }
}
