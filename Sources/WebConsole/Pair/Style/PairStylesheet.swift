/// What the pages of a pair have beyond the site's style sheet, whose colours and letters they take. Colour is never
/// the only sign: what is ticked, missing, wrong or over has a mark or a word of its own.
enum PairStylesheet {
    /// The text of the style sheet.
    static let text = [layout, panels, rubric, forms].joined(separator: "\n")
}
