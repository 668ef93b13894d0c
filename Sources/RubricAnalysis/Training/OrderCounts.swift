import Foundation

/// Learns how parts follow each other and where they stand, by counting.
struct OrderCounts {
    /// Added to each count, so that nothing is impossible for not having been met.
    static let unseen = (order: 2.0, place: 3.0)
    /// How much of what may follow is left open to any label: some begin with the end. Up to 0.2 it changes
    /// little for stories in the usual order.
    static let anyOrder = 0.1
    /// The same for the first sentence, which may be of any part sooner than the order would have it.
    static let anyStart = 0.3
    /// What a story with a part taken out counts beside a whole one.
    static let variantWeight = 0.25
    /// What a story told from its end counts.
    static let endFirstWeight = 0.1

    private let labels: Int
    private var start = SIMD8<Double>(repeating: unseen.order)
    private var end = SIMD8<Double>(repeating: unseen.order)
    private var next: [SIMD8<Double>]
    private var place = [SIMD8<Double>](
        repeating: SIMD8(repeating: unseen.place), count: StoryModel.places)

    /// Counts of stories with labels below `labels`.
    init(_ stories: [StorySample], labels: Int) {
        self.labels = labels
        next = Array(repeating: SIMD8(repeating: Self.unseen.order), count: labels)
        // What is no story at all says nothing of the order in which one is told.
        for story in stories where story.labels.contains(where: { $0 < labels - 1 }) {
            for (label, tenth) in zip(story.labels, story.places) { place[tenth][label] += 1 }
            for variant in story.variants(parts: labels - 1) {
                count(variant.labels, variant.missing == nil ? 1 : Self.variantWeight)
            }
            count(story.endFirst(parts: labels - 1), Self.endFirstWeight)
        }
    }

    /// The order as probabilities.
    var order: PartOrder {
        PartOrder(
            labels: labels, start: opened(start, Self.anyStart), next: next.map { opened($0, Self.anyOrder) },
            end: opened(end, Self.anyOrder))
    }

    /// For each tenth of a story how much more usual each label is there than anywhere, in logarithms.
    var places: [SIMD8<Double>] {
        let everywhere = shares(place.reduce(SIMD8(), +))
        let all = (0..<labels).map { label in place.reduce(0) { $0 + $1[label] } }
        return place.map { tenth in
            var logs = SIMD8<Double>()
            let whole = (0..<labels).reduce(0) { $0 + tenth[$1] }
            for label in 0..<labels where all[label] > 0 {
                logs[label] = log(tenth[label] / whole / everywhere[label])
            }
            return logs
        }
    }

    private mutating func count(_ labels: [Int], _ weight: Double) {
        guard let first = labels.first, let last = labels.last else { return }
        start[first] += weight
        end[last] += weight
        for (before, after) in zip(labels, labels.dropFirst()) { next[before][after] += weight }
    }

    private func opened(_ counts: SIMD8<Double>, _ any: Double) -> SIMD8<Double> {
        var opened = shares(counts) * (1 - any)
        for label in 0..<labels { opened[label] += any / Double(labels) }
        return opened
    }

    private func shares(_ counts: SIMD8<Double>) -> SIMD8<Double> {
        var shares = SIMD8<Double>()
        let whole = (0..<labels).reduce(0) { $0 + counts[$1] }
        for label in 0..<labels { shares[label] = counts[label] / whole }
        return shares
    }
}
