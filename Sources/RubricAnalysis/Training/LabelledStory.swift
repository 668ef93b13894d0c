/// An answer whose stretches were labelled by a person: what the analyser is trained on.
package struct LabelledStory: Sendable {
    /// A stretch of one label, and the label's number: the component's place in the framework, or the number of
    /// components for "no part".
    package typealias Stretch = (label: Int, text: String)

    /// The stretches in order.
    package var stretches: [Stretch]

    /// A story of stretches.
    package init(_ stretches: [Stretch]) {
        self.stretches = stretches
    }
}

/// A story as a trainer sees it: sentences with their features.
struct StorySample {
    /// For each sentence its label.
    let labels: [Int]
    /// For each sentence its number among all sentences.
    let sentences: [Int]
    /// For each sentence the tenth of the story in which its middle stands.
    let places: [Int]

    /// The labels in the order of one who begins with how it ended; none where there is no last part.
    func endFirst(parts: Int) -> [Int] {
        let end = labels.filter { $0 == parts - 1 }
        return end.isEmpty ? [] : end + labels.filter { $0 != parts - 1 }
    }

    /// The story, and the story without each part that it has, where it has all: so an order is learnt in which a
    /// part may be missing.
    ///
    /// - Parameter parts: how many components there are.
    func variants(parts: Int) -> [(sentences: [Int], labels: [Int], missing: Int?)] {
        let whole = Set(labels).isSuperset(of: 0..<parts)
        let without: [(sentences: [Int], labels: [Int], missing: Int?)] =
            !whole
            ? []
            : (0..<parts).map { part in
                let kept = labels.indices.filter { labels[$0] != part }
                return (kept.map { sentences[$0] }, kept.map { labels[$0] }, part)
            }
        return [(sentences, labels, nil)] + without
    }
}
