public import InterviewModel

extension Transcript {
    /// How the candidate's own ratings compare with the scores, over the answers that have both.
    public var calibration: Calibration {
        Calibration(
            pairs: items.compactMap { item in
                item.blindSelfRating.flatMap { rating in item.score.map { (selfRating: rating, score: $0) } }
            })
    }
}
