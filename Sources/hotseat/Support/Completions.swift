import ArgumentParser
import InterviewModel
import ScenarioLibrary

/// Ids for the shell to complete, from the library that a bare command would use.
enum Completions {
    /// Scenario ids.
    static let scenarios = CompletionKind.custom { _, _, _ in
        library?.scenarioIDs().map(\.rawValue) ?? []
    }

    /// Ids of questions, frameworks, challenges and languages.
    static let rubrics = CompletionKind.custom { _, _, _ in
        guard let library else { return [] }
        return library.questionIDs().map(\.rawValue) + library.frameworks().map(\.id.rawValue)
            + library.challengeIDs().map(\.rawValue) + library.languages().map(\.id.rawValue)
    }

    /// Ids of questions.
    static let questions = CompletionKind.custom { _, _, _ in
        library?.questionIDs().map(\.rawValue) ?? []
    }

    /// Challenge ids.
    static let challenges = CompletionKind.custom { _, _, _ in
        library?.challengeIDs().map(\.rawValue) ?? []
    }

    /// Topics.
    static let topics = CompletionKind.custom { _, _, _ in
        library?.topics().map(\.rawValue) ?? []
    }

    /// Plans of practice.
    static let plans = CompletionKind.custom { _, _, _ in
        library?.planIDs().map(\.rawValue) ?? []
    }

    /// Roles.
    static let roles = CompletionKind.custom { _, _, _ in
        library?.roleIDs().map(\.rawValue) ?? []
    }

    private static var library: Library? {
        (try? LibraryOptions.parse([])).flatMap { try? $0.open() }
    }
}
