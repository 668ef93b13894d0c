import InterviewModel
import ScenarioLibrary

/// Questions, frameworks and challenges as commands name them: all by one id.
enum RubricItem {
    /// Every id that can be named, faulty items too.
    static func ids(in library: Library) -> [String] {
        library.questionIDs().map(\.rawValue) + library.frameworks().map(\.id.rawValue)
            + library.challengeIDs().map(\.rawValue)
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
        if library.topics().contains(where: { $0.rawValue == id }) {
            return faults(.questions, id, library)
        }
        let faults = faults(.frameworks, id, library)
        return faults.isEmpty && library.framework(FrameworkID(rawValue: id)) == nil ? nil : faults
    }

    private static func faults(_ kind: ContentKind, _ stem: String, _ library: Library) -> [Diagnostic] {
        library.diagnostics(kind).filter { $0.file.hasSuffix("/\(kind.folder)/\(stem).yaml") }
    }
}
