/// Gives each sentence its component: the path through all sentences that evidence and usual order speak for
/// most (Viterbi).
struct SentenceLabeller {
    /// What speaks for going on in the same component.
    static let stay = 0.25
    /// And for going on to the next one.
    static let next = 0.1
    /// Against leaving one out.
    static let skip = -0.25
    /// Against going back.
    static let back = -0.75
    /// What standing where the component usually stands is worth, beside 1 for a cue.
    static let position = 1.4

    /// How much of the usual place is the advice on shares; the rest is even parts.
    static let advice = 0.25

    private let shares: [ClosedRange<Double>]

    /// A labeller for components with these usual shares of the words.
    init(shares: [ClosedRange<Double>]) {
        self.shares = shares
    }

    /// The component of each sentence, by index; `middles` are the sentences' places in the text from 0 to 1.
    func labels(evidence: [[Double]], middles: [Double]) -> [Int] {
        let count = shares.count
        guard count > 0, !evidence.isEmpty else { return [] }
        let places = usualPlaces()
        var score = [Double](repeating: 0, count: count)
        var from: [[Int]] = []
        for (number, values) in evidence.enumerated() {
            var next = [Double](repeating: 0, count: count)
            var origin = [Int](repeating: 0, count: count)
            for component in 0..<count {
                var best = -Double.infinity
                for before in 0..<count {
                    let value = score[before] + (number == 0 ? 0 : Self.transition(before, component))
                    if value > best {
                        best = value
                        origin[component] = before
                    }
                }
                next[component] =
                    best + values[component] + Self.position * nearness(middles[number], places[component])
            }
            score = next
            from.append(origin)
        }
        var label = score.indices.max { score[$0] < score[$1] } ?? 0
        var labels = [Int](repeating: 0, count: evidence.count)
        for number in evidence.indices.reversed() {
            labels[number] = label
            label = from[number][label]
        }
        return labels
    }

    private static func transition(_ before: Int, _ after: Int) -> Double {
        after == before ? stay : after == before + 1 ? next : after > before ? skip : back
    }

    /// Where each component usually begins and ends.
    ///
    /// The shares are advice, and what people tell is more even than that: the middle between the two is taken.
    private func usualPlaces() -> [ClosedRange<Double>] {
        let even = 1 / Double(shares.count)
        let widths = shares.map {
            max(0.02, ($0.lowerBound + $0.upperBound) / 2) * Self.advice + even * (1 - Self.advice)
        }
        let whole = widths.reduce(0, +)
        var start = 0.0
        return widths.map { width in
            defer { start += width / whole }
            return start...(start + width / whole)
        }
    }

    /// 1 inside the usual place, falling to 0 a third of the text away.
    private func nearness(_ middle: Double, _ place: ClosedRange<Double>) -> Double {
        let away = max(place.lowerBound - middle, middle - place.upperBound, 0)
        return max(0, 1 - away * 3)
    }
}
