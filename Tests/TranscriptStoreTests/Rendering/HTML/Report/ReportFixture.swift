import Foundation
import InterviewModel
import SampleSession

@testable import TranscriptStore

/// What the tests of the report read and render.
enum ReportFixture {
    /// The scored sample.
    static let scored = Transcript(events: SampleSession.scoredEvents, session: SampleSession.scoredID)
    /// The sample with little but findings.
    static let sample = Transcript(events: SampleSession.events, session: SampleSession.id)
    /// The session before the scored one.
    static let earlier = SessionRecord(
        Transcript(events: SampleSession.earlierEvents, session: SampleSession.earlierID), state: .finished)

    /// Frameworks as the library has them, without their cues.
    static let frameworks: [FrameworkID: Framework] = [
        "star": framework(
            "star", "STAR",
            [
                ("situation", "Situation", 0.1...0.2), ("task", "Task", 0.05...0.15),
                ("action", "Action", 0.5...0.6), ("result", "Result", 0.1...0.2),
            ]),
        "present-past-future": framework(
            "present-past-future", "Present, past, future",
            [
                ("present", "Present", 0.2...0.4), ("past", "Past", 0.3...0.5),
                ("future", "Future", 0.15...0.3),
            ]),
    ]

    /// The zone of the goldens: an hour before UTC.
    static let zone = TimeZone(secondsFromGMT: 3600) ?? .gmt

    /// A renderer with all there is to know.
    static let renderer = ReportRenderer(
        context: ReportContext(frameworks: frameworks, timeZone: zone, previous: earlier))
    /// A renderer that knows nothing but the zone.
    static let bare = ReportRenderer(context: ReportContext(timeZone: .gmt))

    private static func framework(
        _ id: FrameworkID, _ title: String, _ parts: [(ComponentID, String, ClosedRange<Double>)]
    ) -> Framework {
        Framework(
            id: id, title: title, summary: "",
            components: parts.map {
                Component(id: $0.0, title: $0.1, summary: "", weight: 1, share: $0.2, cues: [], probe: "")
            })
    }
}
