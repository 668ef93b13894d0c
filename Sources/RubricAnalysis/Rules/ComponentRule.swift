import InterviewModel

/// Each component of the framework earns its weight as far as it is there.
struct ComponentRule: ScoringRule {
    /// One for each component: present, faint or missing.
    func findings(_ assessment: Assessment) -> [Finding] {
        guard let (framework, reading) = assessment.framework else { return [] }
        return framework.components.indices.map { index in
            let component = framework.components[index]
            let worth = assessment.worth(of: index)
            let points = assessment.earned(by: index)
            let hint = component.summary.prefix(1).lowercased() + component.summary.dropFirst()
            if points == 0 {
                return Finding(
                    rule: "component-missing", points: 0, potential: worth,
                    message: "The \(component.title) is missing: \(hint).")
            }
            let quote = Self.clearest(index, reading)
            if points < 0.6 * worth {
                return Finding(
                    rule: "component-faint", points: points, potential: worth - points, quote: quote,
                    message: "The \(component.title) can only be guessed at: \(hint).")
            }
            return Finding(
                rule: "component-present", points: points, potential: worth - points, quote: quote,
                message: "The \(component.title) is there.")
        }
    }

    /// The component's sentence with the highest confidence; nil where it has none of its own.
    private static func clearest(_ component: Int, _ reading: FrameworkReading) -> Quote? {
        reading.sentencesOf[component]
            .max { (reading.sentences[$0].confidence, -$0) < (reading.sentences[$1].confidence, -$1) }
            .map { reading.sentences[$0].quote }
    }
}
