/// The one style sheet of the local site and of the report: for the site it is `/style.css`, in the report it stands
/// in a `style` element.
///
/// Nothing of it needs a style attribute, which the site's content policy refuses: lengths of bars and the like are
/// attributes of SVG. Colour is never the only sign; each coloured thing has a word, a mark or a line of its own.
///
/// Custom properties: `--ink --muted --accent --good --warn --bad --component-1` to `--component-6` are for text and
/// strokes; `--paper --surface --mark --added --removed` for grounds; `--line` and `--edge` for borders.
///
/// Classes:
/// - page: `skip-link site-header site-name site-nav site-footer visually-hidden no-print`
/// - blocks: `card cards scroll meta facts tags tag pill muted empty count button pager lead columns`
/// - forms: `search filters field choices`
/// - list of sessions: `sessions session passages passage`
/// - scores: `score good warn bad`
/// - an answer: `answer own-words` (the user's text), `part c1` to `part c6` (a framework's component; `part-label`
///   names it), `legend`, `concept` (on a `mark` or `li`), `missed`, `misconception`, `finding`, `probe`, `note`,
///   `hint`, `feedback`
/// - charts: `chart` (on a `figure`); in its SVG `axis grid tick band uncertain point series-1` to `series-6`;
///   `bar bar-track bar-fill bar-band` for bars, whose fill takes `c1` to `c6` or `good warn bad`
/// - the report: `report-head report-round report-foot digest level level-words points own-words found mark-notes
///   probe-outcome findings prompt ratings case value hunk delivery-panel time-bar figure numbers`
/// - a `Plot`: `plot` (on the SVG) `stripe group bar-marker round allowed thinking answering probing over stop sign
///   mark-sign warning hint-sign note-sign swatch`
/// - code: `code verdict diff`, and in that `added removed same`
/// - others: `timeline delivery compare replay replay-text replay-clock replay-controls`
public enum Stylesheet {
    /// The text of the style sheet.
    public static let text = [palette, page, blocks, answers, charts, report, printed].joined(separator: "\n")
}
