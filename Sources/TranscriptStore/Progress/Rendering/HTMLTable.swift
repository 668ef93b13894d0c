import InterviewModel

/// A table for a page: a caption, a heading above each column, and in each row a heading of its own.
struct HTMLTable {
    /// What it is of.
    let caption: String
    /// What stands above the columns.
    let columns: [String]
    /// The rows: the first cell is their heading.
    let rows: [[HTML]]
    /// Whether a heading above it says already what it is of, so that the caption is for screen readers only.
    var hidesCaption = false

    /// The table, which scrolls by itself where it is too wide; nothing where there are no rows.
    var html: HTML {
        guard !rows.isEmpty else { return .empty }
        let head = columns.map { "<th scope=\"col\">\($0)</th>" as HTML }
        let words: HTML =
            hidesCaption ? "<span class=\"visually-hidden\">\(caption)</span>" : "\(caption)"
        return """
            <div class="scroll" role="group" aria-label="\(caption)" tabindex="0"><table><caption>\(words)</caption>\
            <thead><tr>\(head)</tr></thead><tbody>\(rows.map(row))</tbody></table></div>

            """
    }

    private func row(_ cells: [HTML]) -> HTML {
        guard let first = cells.first else { return .empty }
        return "<tr><th scope=\"row\">\(first)</th>\(cells.dropFirst().map { "<td>\($0)</td>" as HTML })</tr>"
    }

    /// A score in the colour of its band; `none` where there is none.
    static func score(_ score: Double?) -> HTML {
        guard let score else { return "<span class=\"muted\">none</span>" }
        return "<span class=\"score \(Tone(score: score).name)\">\(Wording.number(score))</span>"
    }
}
