import InterviewModel
import Synchronization

/// The items of one kind in a library, a file each, read when they are asked for.
final class FileShelf<Item: Sendable>: Sendable {
    /// A file as it was read.
    struct Loaded {
        /// The file.
        let path: String
        /// What it holds; nil where it has faults.
        let item: Item?
        /// What is wrong.
        let diagnostics: [Diagnostic]
    }

    private let kind: ContentKind
    private let roots: [LibraryRoot]
    private let decode: @Sendable (YAMLValue, String, FaultList) -> Item?
    private let listed = Once<FolderListing>()
    private let loaded = Mutex<[String: Loaded]>([:])

    /// The files of `kind` under `roots`. `decode` is given a file's content and its stem.
    init(
        _ kind: ContentKind, _ roots: [LibraryRoot],
        decode: @escaping @Sendable (YAMLValue, String, FaultList) -> Item?
    ) {
        self.kind = kind
        self.roots = roots
        self.decode = decode
    }

    /// The stems of the files, without looking inside.
    var names: [String] { listing.first.keys.sorted() }

    /// What was found wrong so far.
    var diagnostics: [Diagnostic] {
        (listed.made?.diagnostics ?? [])
            + loaded.withLock { $0.sorted { $0.key < $1.key }.flatMap(\.value.diagnostics) }
    }

    /// A file; nil where there is none of that name.
    func file(_ name: String) -> Loaded? {
        if let known = loaded.withLock({ $0[name] }) { return known }
        guard let found = listing.first[name] else { return nil }
        let made = load(found.path, name: name)
        loaded.withLock { $0[name] = made }
        return made
    }

    /// Reads one file, wherever it lies.
    func load(_ path: String, name: String) -> Loaded {
        var diagnostics: [Diagnostic] = []
        guard let file = ContentFile.load(path, into: &diagnostics) else {
            return Loaded(path: path, item: nil, diagnostics: diagnostics)
        }
        let faults = FaultList(file)
        let item = faults.faultless { YAMLReader.read(faults).flatMap { decode($0, name, faults) } }
        return Loaded(path: path, item: item, diagnostics: faults.diagnostics)
    }

    private var listing: FolderListing {
        listed.value { FolderListing(kind, in: roots) }
    }
}
