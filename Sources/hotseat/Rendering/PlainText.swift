import InterviewModel

/// Text laid out for a file or terminal of 80 columns.
enum PlainText {
    /// The columns that text is wrapped to.
    static let width = 80

    /// The text wrapped at blanks; code stays as it is.
    static func wrapped(_ text: String, indent: String = "", first: String? = nil) -> String {
        Wrapping.rows(of: text, width: width, first: first ?? indent, further: indent, keepsCode: true)
            .joined(separator: "\n")
    }

    /// Columns, each as wide as its widest cell; the last is not padded.
    static func table(_ rows: [[String]]) -> String {
        let rows = rows.map { $0.map(VisibleText.line) }
        let widths = (rows.first ?? []).indices.map { column in
            rows.map { TextWidth.of($0[column]) }.max() ?? 0
        }
        return rows.map { row in
            zip(row, widths).map { $0.padded(to: $1) }.joined(separator: "  ").trimmingTrailingSpaces
        }
        .joined(separator: "\n")
    }
}
