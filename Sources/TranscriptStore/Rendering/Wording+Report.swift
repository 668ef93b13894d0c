import InterviewModel

/// The words that the forms of the report share.
extension Wording {
    /// A share from 0 to 1 as `22 %`, rounded to whole ones.
    static func percent(_ share: Double) -> String {
        "\(Int((share.held * 100).rounded())) %"
    }

    /// A share beside its usual band: `22 %, usually 10 to 20 %`.
    static func share(_ share: Double, usual: ClosedRange<Double>?) -> String {
        usual.map { "\(percent(share)), \(self.usual($0))" } ?? percent(share)
    }

    /// A usual band of shares: `usually 10 to 20 %`.
    static func usual(_ band: ClosedRange<Double>) -> String {
        "usually \(Int((band.lowerBound.held * 100).rounded())) to \(percent(band.upperBound))"
    }
}

extension Wording {
    /// The name of a kind of round.
    static func name(_ kind: RoundKind) -> String {
        switch kind {
        case .opener: "Opening questions"
        case .technical: "Knowledge questions"
        case .coding: "Live coding"
        case .behavioral: "Stories from experience"
        case .closing: "The candidate's questions"
        }
    }

    /// How far a concept is covered.
    static func credit(_ concept: ConceptReport) -> String {
        if concept.credit >= 1 { return "covered" }
        return concept.credit > 0 ? "partly, \(percent(concept.credit))" : "missed"
    }

    /// How a concept was recognised.
    static func means(_ means: ConceptReport.Means) -> String {
        switch means {
        case .phrase: "by its very words"
        case .stem: "by other forms of its words"
        case .similar: "by words of like meaning"
        case .missing: ""
        }
    }

    /// The candidate's own rating beside the scorer's; nil where there was none.
    static func ownRating(_ item: TranscriptItem) -> String? {
        guard let own = item.selfRating else { return nil }
        let when =
            item.isSelfRatingLate == true ? "after the feedback was opened" : "before you saw the score"
        let text = "You rated it \(own) of 5 \(when)"
        guard let score = item.score else { return text }
        let level = RatingScale.level(of: score)
        if own == level { return text + ", as the scorer did" }
        return text + ", the scorer \(level) of 5"
    }

    /// What is said where there is nothing to compare a session with.
    static let noComparison = "There is no session before to compare with."
}

extension Wording {
    /// A value of a comparison: a score in levels, a component's presence as a share; `none` where there is none.
    static func value(_ value: Double?, of kind: PreviousComparison.Row.Kind) -> String {
        guard let value else { return "none" }
        return kind == .score ? score(value) : percent(value)
    }

    /// What a row of a comparison comes to: `0.56 (+0.21)`.
    static func change(_ row: PreviousComparison.Row) -> String {
        let now = row.now.map(number) ?? "none"
        guard let before = row.before else { return "\(now), new" }
        return row.change.map { "\(now) (\(points($0)))" } ?? "\(now), was \(number(before))"
    }
}
