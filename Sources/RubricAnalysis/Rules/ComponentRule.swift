import InterviewModel

/// Each component of the framework earns its weight as far as it is there.
struct ComponentRule: ScoringRule {
    /// Below this share of its worth a component can only be guessed at.
    static let faint = 0.6
    /// From this share on there is nothing left to say of it.
    static let clear = 0.85

    /// From so many words on a sentence shows enough to be quoted.
    static let tellingWords = 8.0

    /// One for each component: present, faint or missing.
    func findings(_ assessment: Assessment) -> [Finding] {
        guard let (framework, reading) = assessment.framework else { return [] }
        return framework.components.indices.map { index in
            let component = framework.components[index]
            let worth = assessment.worth(of: index)
            let points = assessment.earned(by: index)
            if points == 0 {
                return Finding(
                    rule: "component-missing", points: 0, potential: worth,
                    message:
                        "\(Self.instruction(component).capitalizedFirst); the answer has no \(component.title) yet."
                )
            }
            let quote = Self.clearest(index, assessment, reading)
            if points < Self.faint * worth {
                return Finding(
                    rule: "component-faint", points: points, potential: worth - points, quote: quote,
                    message: "Make the \(component.title) plainer: \(Self.instruction(component)).")
            }
            if points < Self.clear * worth {
                return Finding(
                    rule: "component-present", points: points, potential: worth - points, quote: quote,
                    message: "Your answer has the \(component.title); to make more of it, "
                        + "\(Self.instruction(component)).")
            }
            return Finding(
                rule: "component-present", points: points, quote: quote,
                message: "You made the \(component.title) clear.")
        }
    }

    /// The component's sentence with the highest confidence, of which a short one loses some, since it shows
    /// little; nil where it has none of its own.
    private static func clearest(
        _ component: Int, _ assessment: Assessment, _ reading: FrameworkReading
    ) -> Quote? {
        func clarity(_ sentence: Int) -> Double {
            let words = Double(assessment.tokens(of: sentence).count)
            return reading.sentences[sentence].confidence * min(1, words / Self.tellingWords)
        }
        return reading.sentencesOf[component]
            .max { (clarity($0), -$0) < (clarity($1), -$1) }
            .map { reading.sentences[$0].quote }
    }

    /// What to do for a component: "say where and when it was", or "name the risks".
    private static func instruction(_ component: Component) -> String {
        let summary = component.summary.prefix(1).lowercased() + component.summary.dropFirst()
        let first = summary.prefix { $0.isLetter }
        let asks = ["what", "where", "when", "who", "whom", "how", "why", "which", "whose"]
        return (asks.contains(String(first)) ? "say " : "give ") + summary
    }
}

extension String {
    /// The text with its first letter large.
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
