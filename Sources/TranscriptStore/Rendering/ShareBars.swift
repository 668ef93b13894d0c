import InterviewModel

/// The parts of an answer as bars: how much of its words each takes, and what is usual, in brackets on the bar.
struct ShareBars {
    private let form: TerminalForm
    private let key: PartKey
    private let bands: [ComponentID: ClosedRange<Double>]

    /// Bars for a terminal.
    ///
    /// - Parameter framework: says what is usual; without it no brackets are drawn.
    init(form: TerminalForm, key: PartKey, framework: Framework?) {
        self.form = form
        self.key = key
        bands = Dictionary((framework?.components ?? []).map { ($0.id, $0.share) }) { first, _ in first }
    }

    /// The bars of a report in the order of its framework; nothing where it has no parts.
    func rows(_ report: AnswerReport) -> [String] {
        let shares = Dictionary(report.components.map { ($0.id, $0.share.unit ?? 0) }) { first, _ in first }
        let parts = key.parts.filter { shares[$0.id] != nil }
        guard !parts.isEmpty else { return [] }
        let hasBands = parts.contains { bands[$0.id] != nil }
        let titleWidth = parts.map { TextWidth.of($0.title) }.max() ?? 0
        let lead = 3 + key.width + 1 + titleWidth + 2
        let cells = cells(beside: lead + (hasBands ? 2 + Self.longestWords : Self.shortWords))
        return form.wrapped(
            "Share of your words" + (hasBands ? "; [ ] marks what is usual" : ""), first: "   ",
            style: form.palette.strong)
            + parts.map { part in
                let share = shares[part.id] ?? 0
                let band = bands[part.id]
                let name =
                    key.styled(key.mark(of: part.id), part.id, in: form.palette) + " "
                    + part.title.padded(to: titleWidth)
                let bar = cells > 0 ? bar(share, band: band, cells: cells) + "  " : ""
                return ("   " + name + "  " + bar + words(share, band: band)).trimmingTrailingSpaces
            }
    }

    /// `███[██·]····`: filled up to the share, the brackets around what is usual.
    func bar(_ share: Double, band: ClosedRange<Double>?, cells: Int) -> String {
        let filled = share > 0 ? min(cells, max(1, Int((share * Double(cells)).rounded()))) : 0
        let drawn = (0..<cells).map { $0 < filled ? form.glyphs.full : form.glyphs.empty }
        guard let band else { return drawn.joined() }
        let from = min(cells - 1, Int((band.lowerBound * Double(cells)).rounded()))
        let to = min(cells, max(from + 1, Int((band.upperBound * Double(cells)).rounded())))
        return drawn[..<from].joined() + "[" + drawn[from..<to].joined() + "]" + drawn[to...].joined()
    }

    /// The share in words: `22 %  more than 10-20 %`.
    private func words(_ share: Double, band: ClosedRange<Double>?) -> String {
        let percent = Self.percent(share)
        let number = "\(percent) %".alignedRight(in: 5)
        guard let band else { return number }
        let (low, high) = (Self.percent(band.lowerBound), Self.percent(band.upperBound))
        let usual = "\(low)-\(high) %"
        // By the numbers as they are shown, so that nobody reads 20 % as more than 20 %.
        if share <= 0 { return number + "  " + form.palette.bad("missing, \(usual)") }
        if percent > high { return number + "  " + form.palette.warning("more than \(usual)") }
        if percent < low { return number + "  " + form.palette.warning("less than \(usual)") }
        return number + "  " + form.palette.good("within \(usual)")
    }

    private static func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }

    /// Whole tens of cells, so that a tenth is as wide on every bar; none where there is no room for ten.
    private func cells(beside others: Int) -> Int {
        max(0, min(Self.mostCells, (form.width - others) / 10 * 10))
    }

    private static let mostCells = 40
    /// Columns of two spaces, `100 %`, two spaces and `more than 50-60 %`.
    private static let longestWords = 26
    private static let shortWords = 7
}
