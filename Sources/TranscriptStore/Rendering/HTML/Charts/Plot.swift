import InterviewModel

/// The frame of every chart of ours: an SVG as wide as the place it stands in and of a fixed height, which says in
/// words what it shows.
///
/// Across, places are percentages and down they are pixels, so that on a phone the lettering keeps its size and
/// nothing is distorted; there is no `viewBox`. It needs no style attribute, which the site's content policy refuses.
struct Plot {
    /// An id that no other element of the page has; those of the title and description are made from it.
    let id: String
    /// What the chart is of, in a few words; also what a pointer over it shows.
    let title: String
    /// What it shows, as one would say it to somebody who cannot see it.
    let description: String
    /// Its height in pixels.
    let height: Double

    /// The chart with what is drawn in it.
    func html(_ drawing: HTML) -> HTML {
        """
        <svg class="plot" role="img" aria-labelledby="\(id)-title" aria-describedby="\(id)-desc" width="100%" \
        height="\(number: height)"><title id="\(id)-title">\(title)</title><desc id="\(id)-desc">\(description)</desc>\
        \(drawing)</svg>
        """
    }

    /// A text whose base line is at `y` pixels, its beginning at the left edge, or its end at the right one.
    static func label(_ text: String, y: Double, isRight: Bool = false, tone: Tone? = nil) -> HTML {
        let place: HTML = isRight ? "x=\"100%\" text-anchor=\"end\"" : "x=\"0\""
        return
            "<text \(place) y=\"\(number: y)\"\(tone.map { " class=\"\($0.name)\"" } ?? HTML.empty)>\(text)</text>"
    }

    /// A bar from one share of the width to another, both 0 to 1 and held to that; nothing where it has no length.
    ///
    /// - Parameters:
    ///   - name: its class, a word of ours.
    ///   - tooltip: what a pointer over it shows; nil for nothing.
    static func bar(
        from start: Double, to end: Double, y: Double, height: Double, class name: HTML,
        tooltip: String? = nil
    ) -> HTML {
        let (start, end) = (start.held, end.held)
        guard end > start else { return .empty }
        return """
            <rect class="\(name)" x="\(percent: start)" y="\(number: y)" width="\(percent: end - start)" \
            height="\(number: height)" rx="2"\(tooltip.map { "><title>\($0)</title></rect>" } ?? HTML("/>"))
            """
    }

    /// A line from top to bottom at a share of the width.
    static func upright(at place: Double, from top: Double, to bottom: Double, class name: HTML) -> HTML {
        """
        <line class="\(name)" x1="\(percent: place.held)" x2="\(percent: place.held)" y1="\(number: top)" \
        y2="\(number: bottom)"/>
        """
    }
}

/// What the colour of a bar or text tells, beside its words.
enum Tone: Hashable, Sendable {
    /// Something good, middling or poor.
    case good, warn, bad
    /// One of the parts of a whole, from 0; after the sixth the colours begin again.
    case part(Int)

    /// The tone of a score from 0 to 1.
    init(score: Double) {
        self =
            switch ScoreBand(score: score) {
            case .strong: .good
            case .middling: .warn
            case .poor: .bad
            }
    }

    /// The class of the style sheet.
    var name: HTML {
        switch self {
        case .good: "good"
        case .warn: "warn"
        case .bad: "bad"
        case .part(let index): "c\(max(0, index) % 6 + 1)"
        }
    }
}

extension Double {
    /// Held to 0...1, as a place in a chart must be; 0 for what is no number.
    var held: Double { isNaN ? 0 : Swift.min(1, Swift.max(0, self)) }
}

extension HTML.StringInterpolation {
    /// A number with at most two decimals and a full stop, whatever the country; 0 for what is none.
    mutating func appendInterpolation(number value: Double) {
        appendInterpolation(Self.written(value))
    }

    /// A share from 0 to 1 as `12.5%`.
    mutating func appendInterpolation(percent share: Double) {
        appendInterpolation(Self.written(share * 100) + "%")
    }

    private static func written(_ value: Double) -> String {
        guard value.isFinite else { return "0" }
        let hundredths = Int((Swift.min(1e9, Swift.max(-1e9, value)) * 100).rounded())
        let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
        let tail = rest == 0 ? "" : rest % 10 == 0 ? ".\(rest / 10)" : rest < 10 ? ".0\(rest)" : ".\(rest)"
        return (hundredths < 0 ? "-" : "") + "\(whole)\(tail)"
    }
}
