import Foundation
import InterviewModel
import TranscriptStore

/// A session of the list in rows: its facts, and below them what a search has found in it.
struct ListingLines {
    /// The terminal.
    let form: TerminalForm
    /// The zone that dates are told in.
    let timeZone: TimeZone

    /// Columns before the title.
    private static let lead = 4 + 16 + 2 + 5 + 2 + 7 + 2
    /// What stands above the columns.
    static let heading =
        "    " + "Began".padded(to: 18) + "Score".padded(to: 7) + "Length".padded(to: 9) + "Session"
    /// So many places of a search are shown below a session.
    private static let passagesShown = 2

    /// How many rows a session takes.
    func count(_ listing: SessionListing) -> Int {
        1 + min(Self.passagesShown, listing.passages.count)
    }

    /// The rows of a session. The one that is picked out has a `>` before it.
    func rows(_ listing: SessionListing, isSelected: Bool) -> [String] {
        let palette = form.palette
        let score = (listing.score.map { String(format: "%.2f", $0 + 0) } ?? "").padded(to: 5)
        let mood: Palette.Style =
            switch listing.score.map(ScoreBand.init(score:)) {
            case .strong?: .good
            case .middling?: .warning
            case .poor?: .bad
            case nil: .dim
            }
        let length = SessionTable.length(listing.summary.duration).alignedRight(in: 7)
        let facts =
            (isSelected ? palette.key("> ") : "  ") + (listing.isFavourite ? palette.warning("* ") : "  ")
            + SessionTable.date(listing.summary, timeZone).padded(to: 18) + palette.styled(score, mood) + "  "
            + palette.dim(length) + "  "
        return [(facts + title(listing, isSelected: isSelected)).trimmingTrailingSpaces]
            + listing.passages.prefix(Self.passagesShown).map { passage($0) }
    }

    /// The title, how it stands where it is not finished, and the tags as far as there is room.
    private func title(_ listing: SessionListing, isSelected: Bool) -> String {
        let palette = form.palette
        let room = max(8, form.width - Self.lead)
        let state = listing.summary.state == .finished ? "" : " (\(listing.summary.state.rawValue))"
        let title = VisibleText.line(listing.summary.title).cut(to: max(1, room - state.count))
        var text = (isSelected ? palette.strong(title) : title) + palette.dim(state)
        var left = room - TextWidth.of(title) - state.count
        for tag in listing.tags {
            let word = "  #" + VisibleText.line(tag)
            left -= TextWidth.of(word)
            guard left >= 0 else { break }
            text += palette.key(word)
        }
        return text
    }

    /// Where a search has found something: in which answer, and the words around it, those found in bold or, without
    /// colour, in brackets.
    func passage(_ passage: SearchPassage) -> String {
        let kind = passage.number.map { "\(passage.kind.rawValue) \($0)" } ?? passage.kind.rawValue
        let lead = "      \(kind): "
        return form.palette.dim(lead) + snippet(passage, room: max(8, form.width - TextWidth.of(lead)))
    }

    /// The words of a passage in one row, cut so that the first of those found is on it.
    private func snippet(_ passage: SearchPassage, room: Int) -> String {
        let parts = passage.parts.map { (text: Self.row($0.text), isMatch: $0.isMatch) }
        let signs = parts.flatMap { part in part.text.map { (sign: $0, isMatch: part.isMatch) } }
        let first = signs.firstIndex(where: \.isMatch) ?? 0
        var from = first
        var before = 0
        while from > 0, before < room / 3 {
            from -= 1
            before += TextWidth.of(signs[from].sign)
        }
        var text = from > 0 ? "\u{2026}" : ""
        var left = room - text.count - 1
        var run = (text: "", isMatch: false)
        var isCut = false
        for entry in signs[from...] {
            // Brackets take a column each.
            let cost =
                TextWidth.of(entry.sign) + (entry.isMatch != run.isMatch && !form.palette.isColored ? 1 : 0)
            guard left >= cost else {
                isCut = true
                break
            }
            left -= cost
            if entry.isMatch != run.isMatch {
                text += styled(run)
                run = ("", entry.isMatch)
            }
            run.text.append(entry.sign)
        }
        return text + styled(run) + (isCut ? "\u{2026}" : "")
    }

    private func styled(_ run: (text: String, isMatch: Bool)) -> String {
        guard run.isMatch else { return run.text }
        return form.palette.isColored ? form.palette.strong(run.text) : "[\(run.text)]"
    }

    /// A text of several lines in one.
    private static func row(_ text: String) -> String {
        var wasSpace = false
        return VisibleText.line(text).filter { sign in
            defer { wasSpace = sign == " " }
            return !(wasSpace && sign == " ")
        }
    }
}
