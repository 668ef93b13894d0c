import InterviewModel
import Synchronization

/// The scenarios of a library, each read when it is asked for.
final class ScenarioShelf: Sendable {
    /// A scenario's file as it was read.
    struct Loaded {
        /// The scenario; nil where it has faults.
        let scenario: Scenario?
        /// What is wrong.
        let diagnostics: [Diagnostic]
    }

    private let roots: [LibraryRoot]
    private let listed = Once<FolderListing>()
    private let loaded = Mutex<[ScenarioID: Loaded]>([:])

    /// The scenarios under `roots`.
    init(_ roots: [LibraryRoot]) {
        self.roots = roots
    }

    /// The names of the files, without looking inside.
    var ids: [ScenarioID] {
        listing.first.keys.map { ScenarioID(rawValue: $0) }.sorted()
    }

    /// What was found wrong so far.
    var diagnostics: [Diagnostic] {
        (listed.made?.diagnostics ?? [])
            + loaded.withLock { $0.sorted { $0.key < $1.key }.flatMap(\.value.diagnostics) }
    }

    /// A scenario, checked with what `check` makes; nil where there is no such file.
    func scenario(_ id: ScenarioID, check: () -> ScenarioCheck) -> Loaded? {
        if let known = loaded.withLock({ $0[id] }) { return known }
        guard let item = listing.first[id.rawValue] else { return nil }
        let made = Self.load(item.path, id: id, check: check)
        loaded.withLock { $0[id] = made }
        return made
    }

    /// Reads and checks one file.
    static func load(_ path: String, id: ScenarioID, check: () -> ScenarioCheck) -> Loaded {
        var diagnostics: [Diagnostic] = []
        guard let file = ContentFile.load(path, into: &diagnostics) else {
            return Loaded(scenario: nil, diagnostics: diagnostics)
        }
        let faults = FaultList(file)
        let scenario: Scenario? = faults.faultless {
            guard let root = YAMLReader.read(faults),
                let decoded = ScenarioDecoder(faults).decode(root, id: id)
            else { return nil }
            check().check(decoded, faults)
            return decoded.scenario
        }
        return Loaded(scenario: scenario, diagnostics: faults.diagnostics)
    }

    private var listing: FolderListing {
        listed.value { FolderListing(.scenarios, in: roots) }
    }
}
