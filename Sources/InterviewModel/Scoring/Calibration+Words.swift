extension Calibration {
    /// Differences of less than this many levels are no difference: a rating is a whole number.
    private static let same = 0.5

    /// The comparison in a line or two: `You rated yourself 4.0 on average; the scores say 3.2. ...`; nil where there
    /// is nothing to compare.
    public var sentence: String? {
        guard let rated = meanSelfRating, let scored = meanScore else { return nil }
        let numbers =
            count == 1
            ? "You rated yourself \(rated.decimals(1)); the score says \(scored.decimals(1))."
            : "You rated yourself \(rated.decimals(1)) on average; the scores say \(scored.decimals(1))."
        let judgement =
            switch rated - scored {
            case ..<(-Self.same): "You were harder on yourself than the rubric."
            case Self.same...: "You were kinder to yourself than the rubric."
            default: "You see your answers much as the rubric does."
            }
        return "\(numbers) \(judgement)"
    }

    /// Whether the person knows the better answers from the worse ones, or that there are too few to tell; nil where
    /// there is nothing to compare.
    public var agreementSentence: String? {
        guard count > 0 else { return nil }
        guard count >= Self.leastForAgreement else {
            return
                "With \(Quantity.text(count, "rated answer")) there is no telling yet whether you know your better "
                + "answers from the others; that takes \(Self.leastForAgreement)."
        }
        guard let rankAgreement else {
            return "All ratings or all scores are the same, so their order cannot be compared."
        }
        let words =
            switch rankAgreement {
            case 0.6...: "You know your better answers from the others"
            case 0.3..<0.6: "You mostly know your better answers from the others"
            case -0.3..<0.3: "Which answers you rate higher says little about which score higher"
            default: "You tend to rate your weaker answers higher"
            }
        return "\(words) (rank correlation \(rankAgreement.decimals(2)))."
    }
}
