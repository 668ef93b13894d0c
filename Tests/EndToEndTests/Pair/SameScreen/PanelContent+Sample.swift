import InterviewModel
import TerminalUI

@testable import InterviewSession
@testable import hotseat

extension ProbeTarget {
    static let lock = ProbeTarget.concept("one-lock")
    static let waiting = ProbeTarget.concept("waiting")
    static let result = ProbeTarget.component("result")
}

extension PanelContent {
    static let place = AgendaPlace(round: 0, item: 2)

    /// A question that is half answered.
    static func sample(_ stage: StageSection.Stage = .answering) -> PanelContent {
        PanelContent(
            stage: StageSection(
                stage: stage, title: "Python", candidate: "Ada", interviewer: "Grace", asksNames: false,
                isCandidateHere: true,
                isInterviewerHere: true, isCandidateReady: false, isInterviewerReady: false, isSpoken: true,
                isInEditor: false, trouble: nil),
            question: QuestionSection(
                place: place, round: "Core", exchange: 40, number: 3, count: 7, isCoding: false,
                words: "What is the GIL, and when does it matter?", html: "", followUp: nil, hints: []),
            clock: ClockSection(
                face: .running, shows: 133_400, round: 605_000, session: nil, elapsed: 300_000),
            heard: HeardSection(text: "It is a lock in the interpreter.", counts: true),
            rubric: RubricSection(
                place: place,
                points: [
                    RubricSection.Point(
                        target: .lock, label: "one lock for the interpreter",
                        gloss: "Also said: only one thread runs at a time.", isPart: false, isRequired: true,
                        isThere: true, byHand: nil, why: "Said in these words.",
                        quote: "a lock in the interpreter"),
                    RubricSection.Point(
                        target: .waiting, label: "threads that wait do not hold it",
                        gloss: "Such as while reading a file.", isPart: false, isRequired: false,
                        isThere: false,
                        byHand: false, why: "Not said so far.", quote: nil),
                ], misconceptions: []),
            probes: ProbesSection(
                probes: [
                    ProbesSection.Suggestion(
                        target: .waiting, text: "What if a thread waits for the network?", isAsked: false,
                        isMissing: true),
                    ProbesSection.Suggestion(
                        target: .result, text: "What came of it?", isAsked: true, isMissing: true),
                ], chosen: nil),
            hints: HintsSection(hints: ["Think of threads.", "Think of files."], shown: 1),
            model: ModelSection(text: "The model answer is secret.", solution: nil),
            notes: NotesSection(notes: [
                NotesSection.Note(at: 65_000, kind: .opinion, text: "calm", number: 1)
            ]),
            scorecard: ScorecardSection(items: [
                item(0, isLocked: true, points: 4), item(1), item(2, isOpen: true),
            ]))
    }

    static func item(
        _ index: Int, isOpen: Bool = false, isLocked: Bool = false, points: Int? = nil,
        scales: [InterviewerRating.Scale] = [.answer]
    ) -> ScorecardSection.Item {
        ScorecardSection.Item(
            place: AgendaPlace(round: 0, item: index), number: index + 1, heading: "Question \(index + 1)",
            said: "",
            scales: scales.map {
                ScorecardSection.Scale(
                    id: $0, title: $0.rawValue, anchors: AnswerScale.heardAnchors, points: points)
            }, isOpen: isOpen, isLocked: isLocked)
    }
}
