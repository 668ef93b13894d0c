import InterviewModel
import ScenarioLibrary

/// Questions, frameworks, challenges and languages as commands name them: all by one id.
enum RubricItem {
    /// Every id that can be named, faulty items too.
    static func ids(in library: Library) -> [String] {
        library.questionIDs().map(\.rawValue) + library.frameworks().map(\.id.rawValue)
            + library.challengeIDs().map(\.rawValue) + library.languages().map(\.id.rawValue)
    }

    /// What is wrong in the file or folder that holds the item, or in a topic's file; nil where nothing has
    /// this name.
    static func diagnostics(of id: String, in library: Library) -> [Diagnostic]? {
        if let diagnostics = library.diagnostics(ofChallenge: ChallengeID(rawValue: id)) {
            return diagnostics
        }
        if let place = library.place(ofQuestion: QuestionID(rawValue: id)) {
            return library.diagnostics(.questions).filter { $0.file == place.file }
        }
        // A topic, a framework and a language may share a name, `python` for one.
        let found = [ContentKind.questions, .frameworks, .languages].flatMap { faults($0, id, library) }
        let isKnown =
            !found.isEmpty || library.topics().contains { $0.rawValue == id }
            || library.framework(FrameworkID(rawValue: id)) != nil
            || library.language(LanguageID(rawValue: id)) != nil
        return isKnown ? found : nil
    }

    private static func faults(_ kind: ContentKind, _ stem: String, _ library: Library) -> [Diagnostic] {
        library.diagnostics(kind).filter { $0.file.hasSuffix("/\(kind.folder)/\(stem).yaml") }
    }
}
