import Foundation
import InterviewModel
import RubricAnalysis
import ScenarioLibrary
import Synchronization

/// What `score` needs of the content library, which is looked for when it is first needed: an answer that comes with
/// its question and a good answer needs none.
struct ScoringLibrary: Sendable {
    /// The analyser's models; the library is not looked for before one is needed.
    let models: AnalysisModels
    /// What delivery is measured by.
    var delivery: DeliveryGuide { shelf.library.deliveryGuide }

    private let shelf: LazyLibrary

    /// The library of a name, or the one that is found without. Without a library of any kind answers are measured
    /// against the reference that comes with them.
    ///
    /// - Throws: `CommandFailure` where a library was named, also in the environment, that is none.
    init(_ name: String?) throws {
        let shelf = try LazyLibrary(name)
        self.shelf = shelf
        models = AnalysisModels { shelf.library.modelFolders() }
    }

    /// The framework of this id. None is read before the first call.
    func framework(_ id: FrameworkID) -> Framework? { shelf.library.framework(id) }

    /// The question of this id. The question bank is not read before the first call.
    func question(_ id: QuestionID) -> Question? { shelf.library.question(id) }

    /// The failure of naming a question that is not there.
    func unknown(_ id: String) -> CommandFailure {
        ContentLookup.unknown(
            "question", id, among: shelf.library.questionIDs().map(\.rawValue), list: "hotseat rubric list")
    }

    /// The framework for a behavioral answer whose question names none.
    static let behavioralDefault: FrameworkID = "star"
}

/// A library that is opened when it is first asked for.
private final class LazyLibrary: Sendable {
    private let name: String?
    private let opened = Mutex<Library?>(nil)

    init(_ name: String?) throws {
        self.name = name
        guard name != nil || getenv("HOTSEAT_LIBRARY") != nil else { return }
        let library = try Self.open(name)
        opened.withLock { $0 = library }
    }

    var library: Library {
        opened.withLock { opened in
            if let opened { return opened }
            // Opening what nobody named fails only where there is nothing.
            let library = (try? Self.open(name)) ?? .empty
            opened = library
            return library
        }
    }

    private static func open(_ name: String?) throws -> Library {
        do {
            return try Library.open(LibraryOptions.roots(name))
        } catch .noneFound {
            return .empty
        } catch {
            throw LibraryErrorText.failure(error)
        }
    }
}
