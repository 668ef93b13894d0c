import InterviewModel
import Synchronization

/// The challenges of a library, each read when it is asked for.
final class ChallengeShelf: Sendable {
    private let roots: [LibraryRoot]
    private let languages: LanguageShelf
    private let listed = Once<FolderListing>()
    private let loaded = Mutex<[ChallengeID: ChallengeFolder]>([:])

    /// The challenges under `roots`, offered in some of `languages`.
    init(_ roots: [LibraryRoot], languages: LanguageShelf) {
        self.roots = roots
        self.languages = languages
    }

    /// The names of the folders, without looking inside.
    var ids: [ChallengeID] {
        listing.first.keys.map { ChallengeID(rawValue: $0) }.sorted()
    }

    /// What was found wrong so far.
    var diagnostics: [Diagnostic] {
        (listed.made?.diagnostics ?? [])
            + loaded.withLock { $0.sorted { $0.key < $1.key }.flatMap(\.value.diagnostics) }
    }

    /// A challenge with its faults; nil where there is no such folder.
    func folder(_ id: ChallengeID) -> ChallengeFolder? {
        if let known = loaded.withLock({ $0[id] }) { return known }
        guard let item = listing.first[id.rawValue] else { return nil }
        let folder = ChallengeFolder(item.path, id: id, languages: languages)
        loaded.withLock { $0[id] = folder }
        return folder
    }

    private var listing: FolderListing {
        listed.value { FolderListing(.challenges, in: roots) }
    }
}
