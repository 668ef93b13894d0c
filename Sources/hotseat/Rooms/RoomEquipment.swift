import InterviewModel
import InterviewSession
import RubricAnalysis
import ScenarioLibrary
import TranscriptStore

/// What all rooms of a host share: where content comes from and sessions go to, and who scores and judges.
struct RoomEquipment: Sendable {
    let library: Library
    let store: SessionStore
    /// Scores answers while they are given, and those that were given.
    let assessor: LiveAssessor
    /// Runs programs.
    let judges: JudgeBench

    /// Equipment that keeps so many cores busy.
    init(
        library: Library, store: SessionStore, models: AnalysisModels, environment: [String: String],
        cores: Int
    ) {
        self.library = library
        self.store = store
        assessor = LiveAssessor(threads: cores) {
            AnswerAssessor(library, models: models)
        }
        judges = JudgeBench(seats: cores, environment: environment)
    }

    /// What the interviewers know of what is asked.
    var content: PairContent { PairContent(library) }
}
