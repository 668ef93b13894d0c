import InterviewModel

/// Bars one below the other, each with its name above it on the left and its value in words on the right.
struct BarChart {
    /// One bar.
    struct Bar {
        /// What it is of; cut where it is long, so the table beside a chart should have it in full.
        var label: String
        /// Its length as a share of the whole width, 0 to 1; nil for no bar.
        var value: Double?
        /// The value in words.
        var text: String
        /// What its colour tells; nil for nothing.
        var tone: Tone?
        /// Where bars usually end, as shares of the width; nil for no such band.
        var usual: ClosedRange<Double>?
        /// A place to be marked across the bar, such as an earlier value; nil for none.
        var marker: Double?

        /// A bar with its parts.
        init(
            _ label: String, value: Double?, text: String, tone: Tone? = nil,
            usual: ClosedRange<Double>? = nil,
            marker: Double? = nil
        ) {
            self.label = label
            self.value = value
            self.text = text
            self.tone = tone
            self.usual = usual
            self.marker = marker
        }
    }

    /// An id that no other element of the page has.
    let id: String
    /// What the chart is of, in a few words.
    let title: String
    /// The bars from top to bottom.
    let bars: [Bar]
    /// What it shows in words; the bars with their values where this is nil.
    var description: String?

    /// The chart; nothing where there are no bars.
    var html: HTML {
        guard !bars.isEmpty else { return .empty }
        let words = description ?? bars.map { "\($0.label): \($0.text)" }.joined(separator: "; ") + "."
        let rows = bars.enumerated().map { row($0.element, top: Double($0.offset) * Self.rowHeight) }
        return Plot(id: id, title: title, description: words, height: Double(bars.count) * Self.rowHeight)
            .html(rows.joined())
    }

    private func row(_ bar: Bar, top: Double) -> HTML {
        let y = top + Self.barTop
        var row =
            Plot.label(VisibleText.line(bar.label).cut(to: Self.labelWidth), y: top + Self.baseLine)
            + Plot.label(bar.text, y: top + Self.baseLine, isRight: true)
            + Plot.bar(from: 0, to: 1, y: y, height: Self.barHeight, class: "bar-track")
        if let value = bar.value {
            let tone: HTML = bar.tone.map { " \($0.name)" } ?? .empty
            row += Plot.bar(from: 0, to: value, y: y, height: Self.barHeight, class: "bar-fill\(tone)")
        }
        if let usual = bar.usual {
            row += Plot.bar(
                from: usual.lowerBound, to: usual.upperBound, y: y - 3, height: Self.barHeight + 6,
                class: "bar-band")
        }
        if let marker = bar.marker {
            row += Plot.upright(at: marker, from: y - 3, to: y + Self.barHeight + 3, class: "bar-marker")
        }
        return row
    }

    private static let rowHeight = 42.0
    private static let baseLine = 13.0
    private static let barTop = 21.0
    private static let barHeight = 10.0
    /// Columns of a label that leave room for the value on a phone.
    private static let labelWidth = 28
}
