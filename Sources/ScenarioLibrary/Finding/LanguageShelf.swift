import InterviewModel
import Synchronization

/// The languages of a library, each read when it is asked for.
final class LanguageShelf: Sendable {
    /// A language's file as it was read.
    struct Loaded {
        /// The file.
        let path: String
        /// The language; nil where it has faults.
        let language: Language?
        /// What is wrong.
        let diagnostics: [Diagnostic]
    }

    private let roots: [LibraryRoot]
    private let listed = Once<FolderListing>()
    private let loaded = Mutex<[LanguageID: Loaded]>([:])

    /// The languages under `roots`.
    init(_ roots: [LibraryRoot]) {
        self.roots = roots
    }

    /// The names of the files, without looking inside, and Python, which is built in where it has no file.
    var ids: [LanguageID] {
        Set(listing.first.keys.map { LanguageID(rawValue: $0) }).union([.python]).sorted()
    }

    /// What was found wrong so far.
    var diagnostics: [Diagnostic] {
        (listed.made?.diagnostics ?? [])
            + loaded.withLock { $0.sorted { $0.key < $1.key }.flatMap(\.value.diagnostics) }
    }

    /// A language; nil where there is no such file or it has faults. Python is there even without a file.
    func language(_ id: LanguageID) -> Language? {
        guard let file = file(id) else { return id == .python ? .python : nil }
        return file.language
    }

    /// A language's file; nil where there is none.
    func file(_ id: LanguageID) -> Loaded? {
        if let known = loaded.withLock({ $0[id] }) { return known }
        guard let item = listing.first[id.rawValue] else { return nil }
        let made = Self.load(item.path, id: id)
        loaded.withLock { $0[id] = made }
        return made
    }

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

    /// Reads one file.
    static func load(_ path: String, id: LanguageID) -> Loaded {
        var diagnostics: [Diagnostic] = []
        guard let file = ContentFile.load(path, into: &diagnostics) else {
            return Loaded(path: path, language: nil, diagnostics: diagnostics)
        }
        let faults = FaultList(file)
        let language = faults.faultless {
            YAMLReader.read(faults).flatMap { LanguageDecoder(faults).decode($0, id: id) }
        }
        return Loaded(path: path, language: language, diagnostics: faults.diagnostics)
    }

    private var listing: FolderListing {
        listed.value { FolderListing(.languages, in: roots) }
    }
}
