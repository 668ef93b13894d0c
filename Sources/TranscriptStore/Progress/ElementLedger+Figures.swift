extension ElementLedger {
    /// The components of all frameworks, with how far answers had them.
    var componentFigures: [ProgressReport.ComponentFigures] {
        components.compactMap { key in
            guard let tally = tallies[key], tally.chances > 0 else { return nil }
            let count = Double(tally.chances)
            return ProgressReport.ComponentFigures(
                framework: key.owner, id: key.id, answers: tally.chances, presence: tally.presence / count,
                share: tally.share / count, missed: tally.misses)
        }
    }

    /// The concepts that were missed, those that cost most first.
    var conceptFigures: [ProgressReport.ConceptFigures] {
        tallies.filter { $0.key.kind == .concept && $0.value.misses > 0 }
            .map { key, tally in
                ProgressReport.ConceptFigures(
                    question: key.owner, id: key.id, label: tally.label, answers: tally.chances,
                    missed: tally.misses, lost: tally.lost)
            }
            .sorted {
                ($1.lost, $1.missed, $0.question, $0.id) < ($0.lost, $0.missed, $1.question, $1.id)
            }
    }

    /// What costs most points, most first.
    var weakest: [WeakElement] {
        tallies.compactMap { key, tally in
            let all = chances(key)
            let answers = min(all, ElementTally.window)
            let misses = tally.recentMisses(of: all)
            guard answers >= WeakElement.leastAnswers, misses.count >= WeakElement.leastMissed else {
                return nil
            }
            return WeakElement(
                kind: key.kind, id: key.id, owner: key.owner, words: Self.words(key, tally),
                missed: misses.count, answers: answers, lost: misses.reduce(0) { $0 + $1.lost },
                question: tally.question)
        }
        .filter { $0.lost >= Self.leastLost }
        .sorted {
            ($1.lost, $1.missed, $0.words, $0.owner) < ($0.lost, $0.missed, $1.words, $1.owner)
        }
    }

    /// Who loses less than a hundredth has nothing to mend.
    private static let leastLost = 0.01

    private static func words(_ key: Key, _ tally: ElementTally) -> String {
        switch key.kind {
        case .component: "\(key.id.replacing("-", with: " ").capitalizedFirst) missing or faint"
        case .concept: "Concept \u{201C}\(tally.label)\u{201D} missed"
        case .misconception:
            "Held to be true: \(tally.label.hasSuffix(".") ? String(tally.label.dropLast()) : tally.label)"
        case .rule: tally.label
        }
    }
}
