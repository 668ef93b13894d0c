import InterviewModel

/// What a pair session says at its questions and answers, beside what one alone does.
extension PairWords {
    /// What to call the one who asked, where no more is known than that there was one.
    static func interviewer(_ pair: PairRecord?) -> String { pair?.interviewerName ?? "the interviewer" }

    /// Who asked a question of their own: stands before its words.
    static func asked(_ pair: PairRecord?) -> String {
        "\(interviewer(pair).capitalizedFirst) asked:"
    }

    /// Where an answer comes from that the candidate did not type, in short pieces.
    static func origin(_ exchange: Exchange, _ pair: PairRecord?) -> [String] {
        if exchange.isRecorded == true { return ["the text of a recording"] }
        return exchange.isHeard == true ? ["written down by \(interviewer(pair))"] : []
    }

    /// Stands before what the interviewer wrote down and is not the answer.
    static func heardLabel(_ pair: PairRecord?) -> String {
        "\(interviewer(pair).capitalizedFirst) wrote down:"
    }

    /// The interviewer's marks on an item and the points they ticked by hand, in sentences.
    static func marks(of item: TranscriptItem, _ pair: PairRecord?, framework: Framework?) -> [String] {
        guard let marks = item.interviewer else { return [] }
        let name = interviewer(pair).capitalizedFirst
        let given = marks.ratings.map { rating in
            switch rating.scale {
            case .answer: "\(rating.points) of 5"
            case .coding(let scale): "\(title(of: scale, in: item)) \(rating.points) of 5"
            }
        }
        let heard = { (isThere: Bool) in
            marks.ticks.filter { $0.isThere == isThere }.map {
                item.name(of: $0.target, framework: framework)
            }
        }
        let late = marks.isLate ? " after the feedback was opened" : ""
        return [
            ("\(name) gave\(late): ", given), ("\(name) heard: ", heard(true)),
            ("\(name) did not hear: ", heard(false)),
        ]
        .filter { !$0.1.isEmpty }.map { $0.0 + $0.1.joined(separator: ", ") + "." }
    }

    /// The name of a scale of the scorecard.
    static func title(of scale: CodingScale, in item: TranscriptItem) -> String {
        item.rating?.rating(scale)?.title ?? scale.rawValue.replacing("-", with: " ").capitalizedFirst
    }

    /// Who asked and when they were there: `Asked by Anna, there from 0:01 to 4:05 and from 4:09 on`.
    static func presence(_ pair: PairRecord, on timeLine: TimeLine) -> String {
        let stretches = pair.presence.map { stretch in
            let from = Wording.time(timeLine.active(at: stretch.from))
            return "from \(from) "
                + (stretch.to.map { "to \(Wording.time(timeLine.active(at: $0)))" } ?? "on")
        }
        let there =
            stretches.isEmpty ? "who was never there" : "there " + stretches.joined(separator: " and ")
        return "\(pair.candidateName) answered, asked by \(pair.interviewerName), \(there)."
    }
}
