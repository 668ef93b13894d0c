import InterviewModel
import ScenarioLibrary

/// What `score` needs of the content library.
struct ScoringLibrary: Sendable {
    /// The frameworks that answers can be measured against.
    let frameworks: [Framework]
    /// What delivery is measured by.
    let delivery: DeliveryGuide
    private let library: Library

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
        return ScoringLibrary(
            frameworks: library.frameworks(), delivery: library.deliveryGuide, library: library)
    }

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
