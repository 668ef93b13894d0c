import InterviewModel
import InterviewSession

/// All that the interviewer's panel shows, as it stands at one moment. What there is not yet is nil.
struct PanelContent: Equatable {
    /// Where the session stands.
    var stage: StageSection
    /// What is asked.
    var question: QuestionSection?
    /// The clocks.
    var clock: ClockSection?
    /// The answer as it is being typed.
    var draft: DraftSection?
    /// The program as it is being written.
    var code: CodeSection?
    /// What the interviewer wrote down of a spoken answer.
    var heard: HeardSection?
    /// The points to listen for.
    var rubric: RubricSection?
    /// What may be asked next.
    var probes: ProbesSection?
    /// The hints there are.
    var hints: HintsSection?
    /// A model answer.
    var model: ModelSection?
    /// The interviewer's notes.
    var notes: NotesSection?
    /// The interviewer's ratings.
    var scorecard: ScorecardSection?

    /// Whether an answer is being given.
    var isAnswerOpen: Bool { [.thinking, .answering, .coding].contains(stage.stage) }

    /// What the cursor can stand on, from the top down.
    var items: [PanelItem] {
        (rubric?.points ?? []).map { .point($0.target) } + (probes?.probes ?? []).map { .probe($0.target) }
    }

    /// The point of a target.
    func point(_ target: ProbeTarget) -> RubricSection.Point? {
        rubric?.points.first { $0.target == target }
    }

    /// The probe of a target.
    func probe(_ target: ProbeTarget) -> ProbesSection.Suggestion? {
        probes?.probes.first { $0.target == target }
    }
}

/// Something that the cursor can stand on. By its name rather than its row, since rows move while somebody answers.
enum PanelItem: Hashable {
    /// A point of the rubric, or a part of the framework.
    case point(ProbeTarget)
    /// A probe that may be asked.
    case probe(ProbeTarget)

    /// What it is about.
    var target: ProbeTarget {
        switch self {
        case .point(let target), .probe(let target): target
        }
    }
}
