import InterviewModel

extension Framework {
    /// STAR with the shares of the library.
    static let sampleStar = Framework(
        id: "star", title: "STAR", summary: "A story.",
        components: [
            component("situation", "Situation", 0.1...0.2), component("task", "Task", 0.05...0.15),
            component("action", "Action", 0.5...0.6), component("result", "Result", 0.1...0.2),
        ])

    /// A component of which only the name and the share matter.
    static func component(
        _ id: ComponentID, _ title: String, _ share: ClosedRange<Double>
    ) -> Component {
        Component(id: id, title: title, summary: "", weight: 1, share: share, cues: [], probe: "")
    }
}
