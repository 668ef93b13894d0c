import InterviewModel

/// What stands left of an answer's rows.
struct AnswerMargin {
    /// The terminal.
    let form: TerminalForm
    /// The marks of the parts.
    let key: PartKey

    /// Its columns.
    var width: Int { key.width == 0 ? 5 : key.width + 7 }

    /// The margin of a row that belongs to a part; a star says that the user decided so.
    func edge(_ component: ComponentID?, isCorrected: Bool) -> String {
        guard key.width > 0 else { return "   " + form.palette.dim(form.glyphs.edge) + " " }
        let mark = key.mark(of: component) + (isCorrected ? "*" : " ")
        return "   " + key.styled("\(mark) \(form.glyphs.edge)", component, in: form.palette) + " "
    }

    /// The margin of an empty row.
    var blank: String {
        let space = String(repeating: " ", count: key.width == 0 ? 0 : key.width + 2)
        return "   " + space + form.palette.dim(form.glyphs.edge)
    }
}
