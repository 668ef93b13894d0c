import InterviewModel
import ScenarioLibrary

/// Questions that the user named, with the library they are looked at in.
struct ChosenQuestions {
    /// The questions, without faults.
    let questions: [Library.PlacedQuestion]
    /// The library that they lie in, or the one around their file.
    let library: Library

    /// The questions behind ids, topics, files and folders; those of one library together.
    ///
    /// - Throws: `CommandFailure` where a name leads to nothing, or to faults, which are printed then.
    static func find(_ items: [String], _ options: LibraryOptions) throws -> [ChosenQuestions] {
        var found: [ChosenQuestions] = []
        var named: [Library.PlacedQuestion] = []
        var opened: Library?
        for item in items {
            let isPath = ContentLookup.isPath(item) { id in
                (try? options.open()).map { RubricItem.diagnostics(of: id, in: $0) != nil } ?? false
            }
            if isPath {
                found.append(try file(item, options))
            } else {
                let library = try opened ?? options.open()
                opened = library
                for question in try questions(item, in: library)
                where !named.contains(where: { $0.question.id == question.id }) {
                    named.append(library.placed(question))
                }
            }
        }
        if let opened { found.insert(ChosenQuestions(questions: named, library: opened), at: 0) }
        return found
    }

    private static func questions(_ id: String, in library: Library) throws -> [Question] {
        let questions = library.questions().filter { $0.id.rawValue == id || $0.topic.rawValue == id }
        if !questions.isEmpty { return questions }
        let known = library.questionIDs().map(\.rawValue) + library.topics().map(\.rawValue)
        if known.contains(id), let faults = RubricItem.diagnostics(of: id, in: library), !faults.isEmpty {
            throw ContentLookup.faulty(faults)
        }
        throw ContentLookup.unknown("question or topic", id, among: known, list: "hotseat rubric list")
    }

    /// The questions of a file or folder.
    ///
    /// - Throws: `CommandFailure` where there is nothing there, or where it holds faults, which are printed then.
    static func file(_ path: String, _ options: LibraryOptions) throws -> ChosenQuestions {
        let around = try options.open(around: path)
        guard let found = around.check(path: path, as: [.questions]) else {
            throw CommandFailure(
                .usage, "there is no file or folder \(path)", help: "Name an id, a file or a folder.")
        }
        if found.diagnostics.contains(where: { $0.severity == .error }) {
            throw ContentLookup.faulty(found.diagnostics)
        }
        return ChosenQuestions(questions: found.questions, library: around)
    }
}
