import InterviewModel

/// A framework as people read it.
enum FrameworkText {
    /// The framework with its components in order.
    static func text(_ framework: Framework) -> String {
        let components = framework.components.map(component).joined(separator: "\n\n")
        return ["\(framework.title) (\(framework.id))", PlainText.wrapped(framework.summary), components]
            .joined(separator: "\n\n")
    }

    private static func component(_ component: Component) -> String {
        let low = Int((component.share.lowerBound * 100).rounded())
        let high = Int((component.share.upperBound * 100).rounded())
        let cues = component.cues.map { AlternativeText.text($0.alternative) }.joined(separator: "; ")
        return [
            PlainText.wrapped(
                "\(component.title) (\(component.id)): \(component.summary)", indent: "  ", first: ""),
            "  weight \(QuestionText.short(component.weight)), usually \(low) to \(high)% of the words",
            PlainText.wrapped("signs: \(cues)", indent: "    ", first: "  "),
            PlainText.wrapped("asked if missing: \(component.probe)", indent: "    ", first: "  "),
        ].joined(separator: "\n")
    }
}
