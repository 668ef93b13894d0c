import InterviewModel
import RubricAnalysis
import ScenarioLibrary

/// What `score` needs of the content library.
struct ScoringLibrary: Sendable {
    private let library: Library
    /// The analyser's models; none is mapped before an answer needs it.
    let models: AnalysisModels

    private init(_ library: Library) {
        self.library = library
        models = library.models()
    }

    /// What the options lead to. Without a library of any kind answers are measured against the reference that
    /// comes with them.
    ///
    /// - Throws: `CommandFailure` where a library was named that is none.
    static func load(_ options: LibraryOptions) throws -> ScoringLibrary {
        let library: Library
        do {
            library = try Library.open(options.roots)
        } catch .noneFound {
            library = .empty
        } catch {
            throw LibraryErrorText.failure(error)
        }
        return ScoringLibrary(library)
    }

    /// The framework of this id. None is read before the first call: most answers need none.
    func framework(_ id: FrameworkID) -> Framework? { library.framework(id) }

    /// The question of this id. The question bank is not read before the first call.
    func question(_ id: QuestionID) -> Question? { library.question(id) }

    /// The failure of naming a question that is not there.
    func unknown(_ id: String) -> CommandFailure {
        ContentLookup.unknown(
            "question", id, among: library.questionIDs().map(\.rawValue), list: "hotseat rubric list")
    }

    /// The framework for a behavioral answer whose question names none.
    static let behavioralDefault: FrameworkID = "star"
}
