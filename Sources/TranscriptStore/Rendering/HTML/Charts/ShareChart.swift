import InterviewModel

/// How an answer is divided among the parts of a framework: one bar of all parts side by side, then a bar for each
/// part with the band that is usual for it.
struct ShareChart {
    /// One part.
    struct Part {
        /// Its name.
        var title: String
        /// Its share of the whole, 0 to 1.
        var share: Double
        /// The usual share; nil where none is known.
        var usual: ClosedRange<Double>?
        /// Its place in the framework, from 0, which decides its colour.
        var index: Int
    }

    /// An id that no other element of the page has.
    let id: String
    /// The parts in the framework's order.
    let parts: [Part]

    /// The charts; nothing where there are no parts.
    var html: HTML {
        guard !parts.isEmpty else { return .empty }
        let bars = parts.map { part in
            BarChart.Bar(
                part.title, value: part.share, text: Wording.share(part.share, usual: part.usual),
                tone: .part(part.index), usual: part.usual)
        }
        return whole + BarChart(id: "\(id)-parts", title: "Each part beside its usual share", bars: bars).html
    }

    private var whole: HTML {
        var end = 0.0
        let stripes = parts.map { part in
            let start = end
            end += part.share.held
            return Plot.bar(
                from: start, to: end, y: 0, height: Self.height,
                class: "bar-fill stripe \(Tone.part(part.index).name)",
                tooltip: "\(part.title): \(Wording.percent(part.share))")
        }
        let words = parts.map { "\($0.title) \(Wording.percent($0.share))" }.joined(separator: ", ")
        return Plot(
            id: "\(id)-whole", title: "The parts of the answer by their words", description: words + ".",
            height: Self.height
        ).html(Plot.bar(from: 0, to: 1, y: 0, height: Self.height, class: "bar-track") + stripes.joined())
    }

    private static let height = 18.0
}
