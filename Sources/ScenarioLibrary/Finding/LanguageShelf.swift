import InterviewModel

/// The languages of a library, each read when it is asked for.
final class LanguageShelf: Sendable {
    private let files: FileShelf<Language>

    /// The languages under `roots`.
    init(_ roots: [LibraryRoot]) {
        files = FileShelf(.languages, roots) { root, name, faults in
            LanguageDecoder(faults).decode(root, id: LanguageID(rawValue: name))
        }
    }

    /// The names of the files, without looking inside, and Python, which is built in where it has no file.
    var ids: [LanguageID] {
        Set(files.names.map { LanguageID(rawValue: $0) }).union([.python]).sorted()
    }

    /// What was found wrong so far.
    var diagnostics: [Diagnostic] { files.diagnostics }

    /// A language; nil where there is no such file or it has faults. Python is there even without a file.
    func language(_ id: LanguageID) -> Language? {
        guard let file = file(id) else { return id == .python ? .python : nil }
        return file.item
    }

    /// A language's file; nil where there is none.
    func file(_ id: LanguageID) -> FileShelf<Language>.Loaded? { files.file(id.rawValue) }

    /// The language that a challenge names; nil, with a fault in the list, where it cannot be used.
    func named(_ id: LanguageID, at position: Position?, _ faults: FaultList) -> Language? {
        if let language = language(id) { return language }
        if let file = file(id) {
            faults.add(
                .faultyReference, at: position, "the language `\(id)` is left out because of its own faults",
                help: "Mend \(file.path) first.")
        } else {
            let known = ids.map(\.rawValue)
            faults.add(
                .unknownLanguage, at: position, "there is no language `\(id)`",
                help: Suggestion.help(for: id.rawValue, in: known)
                    ?? "There is \(known.map { "`\($0)`" }.joined(separator: ", ")).")
        }
        return nil
    }

    /// Reads one file, wherever it lies.
    func load(_ path: String, id: LanguageID) -> FileShelf<Language>.Loaded {
        files.load(path, name: id.rawValue)
    }
}
