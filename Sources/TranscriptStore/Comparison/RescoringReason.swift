public import InterviewModel

/// Why an answer that is scored again may come out otherwise.
public enum RescoringReason: Hashable, Sendable {
    /// The question's rubric is another one; its fingerprints then and now.
    case rubric(before: String?, after: String?)
    /// Another analyser scored it; its names then and now.
    case engine(before: String, after: String)
    /// The user has labelled sentences since that count otherwise; how many.
    case labels(Int)

    /// The reasons that two reports on one answer give, in order of weight; none where nothing but the day differs.
    ///
    /// - Parameter corrections: what the user said of the answer's sentences.
    public static func between(
        _ old: AnswerReport, _ new: AnswerReport, corrections: [SentenceCorrection]
    ) -> [RescoringReason] {
        var reasons: [RescoringReason] = []
        if old.rubric != new.rubric { reasons.append(.rubric(before: old.rubric, after: new.rubric)) }
        if old.engine != new.engine { reasons.append(.engine(before: old.engine, after: new.engine)) }
        let relabelled = corrections.count { correction in
            let then = old.sentences.first {
                correction.concerns(start: $0.quote.start, end: $0.quote.end)
            }
            return then?.label != correction.component
        }
        if relabelled > 0 { reasons.append(.labels(relabelled)) }
        return reasons
    }

    /// The reason in a sentence.
    public var sentence: String {
        switch self {
        case .rubric(let before, let after):
            switch (before, after) {
            case (let before?, let after?): "The rubric has changed: \(before) then, \(after) now."
            case (nil, let after?): "There was no rubric then; now it is \(after)."
            case (let before?, nil): "There is no rubric any more; then it was \(before)."
            case (nil, nil): "The rubric is the same."
            }
        case .engine(let before, let after): "Scored by \(after) now, by \(before) then."
        case .labels(let count):
            "\(Quantity.text(count, "sentence")) labelled by you since \(count == 1 ? "counts" : "count") otherwise now."
        }
    }
}
