import InterviewModel

extension MarkedItem {
    /// What the signs mean, in a line; nil where there are none.
    func legend(_ glyphs: Glyphs) -> String? {
        var words: [String] = []
        if key.width > 0 {
            words.append(key.parts.map { "\($0.mark) \($0.title)" }.joined(separator: ", "))
            words[0] += ", \(glyphs.nothing) none of these"
        }
        if hasCorrections { words.append("* labelled by you") }
        if !numbers.concepts.isEmpty { words.append("[words]\(glyphs.raised(1)) a concept, listed below") }
        if !numbers.misconceptions.isEmpty { words.append("[words]! a mistake") }
        return words.isEmpty ? nil : words.joined(separator: "; ")
    }

    /// The concepts that are covered, in the order of their numbers; those seen in no certain words last.
    func covered(_ glyphs: Glyphs) -> [String] {
        report.concepts.filter { $0.credit > 0 }
            .map { ($0, numbers.concepts[$0.id] ?? .max) }
            .enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
            .map { _, entry in
                let (concept, _) = entry
                let sign = numbers.sign(.concept(concept.id), glyphs)
                return concept.label + sign + (concept.credit < Self.whole ? " (in part)" : "")
            }
    }

    /// The concepts that are missing, those that an answer needs first.
    var missed: [String] {
        let missing = report.concepts.filter { !($0.credit > 0) }
        return missing.filter(\.isRequired).map { $0.label + " (needed)" }
            + missing.filter { !$0.isRequired }.map(\.label)
    }

    /// What is wrong, and why.
    func mistakes(_ glyphs: Glyphs) -> [String] {
        report.misconceptions.map { "\(numbers.sign(.misconception($0.id), glyphs)) \($0.reason)" }
    }

    /// What the answer to a probe has brought; nil where the reports do not say.
    ///
    /// - Parameter index: its position among the answers given, which is how many probes a report on it includes.
    func recovered(
        _ index: Int, by exchange: Exchange, of item: TranscriptItem, _ glyphs: Glyphs
    ) -> String? {
        let score = { (count: Int) in
            item.assessments.last { $0.probesIncluded == count }?.report.score?.unit
        }
        guard let before = score(index - 1), let after = score(index) else { return nil }
        let target =
            exchange.component.map(key.title)
            ?? exchange.concept.flatMap { id in report.concepts.first { $0.id == id }?.label }
        let lead =
            target.map { "The probe for \u{201C}\($0)\u{201D}" }
            ?? (exchange.isOwn == true ? "The question" : "The probe")
        let (from, to) = (Wording.number(before), Wording.number(after))
        if from == to { return "\(lead) moved nothing: \(Wording.score(after)) as before" }
        return "\(lead) \(after > before ? "recovered" : "cost") \(Wording.points(after - before)): "
            + "\(Wording.score(before)) \(glyphs.arrow) \(Wording.score(after))"
    }

    /// Credit from here on is all of it.
    private static let whole = 0.995
}
