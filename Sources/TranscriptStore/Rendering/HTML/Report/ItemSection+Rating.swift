import InterviewModel

extension ItemSection {
    /// The ratings of the task on the scales, each with what it rests on.
    var rating: HTML {
        guard let report = item.rating else { return .empty }
        let ratings = report.ratings.map { rating -> HTML in
            let evidence = rating.evidence.map(Self.line)
            let list: HTML = evidence.isEmpty ? .empty : "\n<ul>\(evidence)</ul>"
            return """
                <li><p><strong>\(rating.title)</strong> <span class="score \(Self.tone(rating.points))">\
                \(Wording.points(rating))</span></p>
                <p>\(Wording.meaning(rating))</p>\(list)</li>
                """
        }
        var cost: HTML = ""
        if let comparison = report.complexity {
            if let classes = Wording.classes(comparison) { cost += "\n<p>Time: \(classes).</p>" }
            cost += comparison.remarks.map { "\n<p>\($0)</p>" as HTML }.joined()
        }
        return """
            <h4>\(Wording.ratingHeading)</h4>
            <p class="meta">\(Wording.ratingRemark)</p>
            <ul class="ratings">
            \(ratings.joined(separator: "\n"))
            </ul>\(cost)
            """
    }

    private static func tone(_ points: Int?) -> HTML {
        switch points {
        case 4?, 5?: "good"
        case 3?: "warn"
        case .some: "bad"
        case nil: "muted"
        }
    }

    private static func line(_ evidence: RatingEvidence) -> HTML {
        let effect = Wording.effect(evidence)
        let mark: HTML = effect.isEmpty ? .empty : "<span class=\"score\">\(effect)</span> "
        let quote = evidence.quote.map { " <q><bdi>\($0)</bdi></q>" as HTML } ?? .empty
        return "<li>\(mark)\(evidence.sentence)\(quote)</li>"
    }
}
