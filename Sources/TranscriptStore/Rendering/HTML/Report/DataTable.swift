import InterviewModel

/// A table of facts, which scrolls by itself where the page is too narrow for it.
struct DataTable {
    /// What it is of.
    let caption: String
    /// Whether the caption only says what a heading above has said, so that it is for screen readers alone.
    var hidesCaption = false
    /// The names of the columns; that of the first heads the rows.
    let columns: [HTML]
    /// The rows: what heads each, and its cells, `td` elements.
    let rows: [(head: HTML, cells: HTML)]

    /// The table.
    var html: HTML {
        let name: HTML = hidesCaption ? "visually-hidden" : "meta"
        let heads = columns.map { "<th scope=\"col\">\($0)</th>" as HTML }
        let lines = rows.map { "<tr><th scope=\"row\">\($0.head)</th>\($0.cells)</tr>\n" as HTML }
        return """
            <div class="scroll" role="group" aria-label="\(caption)" tabindex="0"><table class="numbers">
            <caption class="\(name)">\(caption)</caption>
            <thead><tr>\(heads)</tr></thead>
            <tbody>
            \(lines)</tbody></table></div>
            """
    }

    /// The table behind a line that opens it, for what a picture above tells as well.
    var folded: HTML { "<details><summary>The same as a table</summary>\n\(html)\n</details>" }
}
