import InterviewModel

/// Scores over time as a chart: a point each, joined by a line, over the levels from 1 to 5; and, where a trend is
/// told, the fan of lines that fit.
struct ScoreChart {
    /// One point.
    struct Point {
        /// Where it stands: a day.
        let name: String
        /// The score, 0 to 1.
        let score: Double
        /// What a pointer over it shows.
        let words: String
    }

    /// An id that no other element of the page has.
    let id: String
    /// What it is of, in a few words.
    let title: String
    /// The points in order.
    let points: [Point]
    /// What is told of where they are heading; nil for nothing. It must be of these very points.
    var trend: Trend?

    /// The chart; nothing for fewer than two points.
    var html: HTML {
        guard points.count > 1, let first = points.first, let last = points.last else { return .empty }
        let scores = points.map(\.score)
        let words =
            "\(points.count) points from \(first.name), \(Wording.number(first.score)), to \(last.name), "
            + "\(Wording.number(last.score)); lowest \(Wording.number(scores.min() ?? 0)), highest "
            + "\(Wording.number(scores.max() ?? 0))." + (trend.map { " " + ProgressWords.sentence($0) } ?? "")
        return Plot(id: id, title: title, description: words, height: Self.height + 20)
            .html(grid + fan + line + dots + axis(first.name, last.name))
    }

    /// A line at each fifth, and the level that lies above it.
    private var grid: HTML {
        (0...5).map { fifth -> HTML in
            let y = Self.y(Double(fifth) / 5)
            let line: HTML =
                "<line class=\"grid\" x1=\"0\" x2=\"100%\" y1=\"\(number: y)\" y2=\"\(number: y)\"/>"
            if fifth == 5 { return line }
            return line
                + "<text class=\"tick\" x=\"0\" y=\"\(number: y - Self.height / 10 + 4)\">\(fifth + 1)</text>"
        }
        .joined()
    }

    private var line: HTML {
        zip(points.indices, zip(points, points.dropFirst())).map { index, pair -> HTML in
            """
            <line class="series-1" x1="\(percent: x(index))" y1="\(number: Self.y(pair.0.score))" \
            x2="\(percent: x(index + 1))" y2="\(number: Self.y(pair.1.score))"/>
            """
        }
        .joined()
    }

    private var dots: HTML {
        points.enumerated().map { index, point -> HTML in
            """
            <circle class="point" cx="\(percent: x(index))" cy="\(number: Self.y(point.score))" r="4">\
            <title>\(point.words)</title></circle>
            """
        }
        .joined()
    }

    /// Between the flattest and the steepest line of the interval, all through the middle of the points. Drawn in a
    /// picture of its own, since a polygon's places cannot be percentages.
    private var fan: HTML {
        guard let change = trend?.change else { return .empty }
        let middle = points.reduce(0) { $0 + $1.score } / Double(points.count)
        let corners = [
            (0.0, -change.low), (1.0, change.low), (1.0, change.high), (0.0, -change.high),
        ].map { side, slope -> HTML in
            let x = side == 0 ? x(0) : x(points.count - 1)
            return "\(number: x * 100),\(number: Self.y(middle + slope / 2))"
        }
        return """
            <svg x="0" y="0" width="100%" height="\(number: Self.height)" viewBox="0 0 100 \(number: Self.height)" \
            preserveAspectRatio="none"><polygon class="uncertain" points="\(corners.joined(separator: " "))"/></svg>
            """
    }

    private func axis(_ first: String, _ last: String) -> HTML {
        """
        <text class="tick" x="\(percent: Self.margin)" y="\(number: Self.height + 15)">\(first)</text>\
        <text class="tick" x="100%" y="\(number: Self.height + 15)" text-anchor="end">\(last)</text>
        """
    }

    /// Where a point stands, as a share of the width.
    private func x(_ index: Int) -> Double {
        Self.margin + (0.985 - Self.margin) * Double(index) / Double(max(1, points.count - 1))
    }

    private static func y(_ score: Double) -> Double { height * (1 - score.held) }
    private static let height = 160.0
    /// Room on the left for the names of the levels.
    private static let margin = 0.05
}
