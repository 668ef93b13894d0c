import InterviewModel

/// Makes of an item what the comparison says of it.
struct PairedItem {
    /// The item.
    let item: TranscriptItem
    /// Who is who.
    let pair: PairRecord
    /// The interviewer's notes on it.
    let notes: [InterviewerNote]
    /// What its answer is measured against; nil where that is not known.
    let framework: Framework?

    /// How many things a mark is said to rest on at most: more is no reason any more but a list.
    private static let basisShown = 3

    /// What the comparison says; nil where nobody marked it and the interviewer said nothing.
    func compared(number: Int) -> PairComparison.Item? {
        let rows = item.pairMarks(blindOnly: false).map(row)
        let points = pointDifferences
        let basis = interviewerBasis
        guard !rows.isEmpty || !points.isEmpty || !basis.isEmpty else { return nil }
        return PairComparison.Item(
            place: item.place, number: number, heading: item.heading, rows: rows, points: points,
            interviewerBasis: basis, isOwnLate: item.isSelfRatingLate == true,
            isInterviewerLate: item.interviewer?.isLate == true)
    }

    private func row(_ mark: PairMark) -> PairComparison.Row {
        let title =
            switch mark.scale {
            case .answer: item.challenge == nil ? "The answer" : "The whole task"
            case .coding(let scale): PairWords.title(of: scale, in: item)
            }
        return PairComparison.Row(
            title: title, mark: mark, difference: mark.isApart ? PairWords.difference(mark, pair) : nil,
            hotseatBasis: hotseatBasis(mark.scale))
    }

    private func hotseatBasis(_ scale: InterviewerRating.Scale) -> [PairComparison.Basis] {
        let all: [(weight: Double, basis: PairComparison.Basis)]
        switch scale {
        case .coding(let scale):
            all = (item.rating?.rating(scale)?.evidence ?? []).map {
                (0, .init(text: $0.sentence.capitalizedFirst + ".", quote: $0.quote))
            }
        case .answer:
            guard item.challenge == nil, let assessment = item.assessments.last else { return [] }
            all = assessment.report.findings.map { finding in
                (
                    finding.points.isFinite ? abs(finding.points) : 0,
                    .init(text: finding.message, quote: item.quote(finding, in: assessment))
                )
            }
        }
        let ordered = all.enumerated()
            .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }
            .map(\.element.basis)
        // What rests on words can be looked at together; what rests on something absent only where there is no other.
        let quoted = ordered.filter { $0.quote != nil }
        return Array((quoted.isEmpty ? ordered : quoted).prefix(Self.basisShown))
    }

    private var interviewerBasis: [PairComparison.Basis] {
        let observations = notes.filter { $0.kind == .observation }.map {
            PairComparison.Basis(text: $0.text)
        }
        let ticks = (item.interviewer?.ticks ?? []).map { tick in
            PairComparison.Basis(
                text: "\(tick.isThere ? "Heard" : "Did not hear"): \(name(of: tick.target)).")
        }
        return observations + ticks
    }

    /// Where a tick by hand says other than the analyser does.
    private var pointDifferences: [String] {
        guard let assessment = item.assessments.last else { return [] }
        return (item.interviewer?.ticks ?? []).compactMap { tick in
            guard let found = found(tick.target, in: assessment), found.isThere != tick.isThere else {
                return nil
            }
            return PairWords.point(
                name(of: tick.target), isHeard: tick.isThere, quote: found.quote, interviewer: pair)
        }
    }

    /// Whether the analyser rather found a point than not, and in which words; nil where it knows of no such point.
    private func found(_ target: ProbeTarget, in assessment: Assessment) -> (isThere: Bool, quote: String?)? {
        let report = assessment.report
        let text = item.text(of: assessment)
        switch target {
        case .concept(let id):
            return report.concepts.first { $0.id == id }
                .map { ($0.credit >= Self.half, $0.quote?.text(in: text)) }
        case .component(let id):
            return report.components.first { $0.id == id }
                .map { ($0.presence >= Self.half, $0.quotes.first?.text(in: text)) }
        }
    }

    /// From here on a point is rather there than not, as in `AnswerPart`.
    private static let half = 0.5

    private func name(of target: ProbeTarget) -> String {
        item.name(of: target, framework: framework)
    }
}

extension TranscriptItem {
    /// The name of a point of the rubric; its id where nothing says more.
    func name(of target: ProbeTarget, framework: Framework?) -> String {
        switch target {
        case .concept(let id):
            assessments.last?.report.concepts.first { $0.id == id }?.label ?? id.rawValue
        case .component(let id):
            framework?.components.first { $0.id == id }?.title ?? id.rawValue.capitalizedFirst
        }
    }
}
