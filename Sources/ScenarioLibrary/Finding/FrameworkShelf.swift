import InterviewModel
import Synchronization

/// The frameworks of a library: one by itself where one is asked for, all where anything is to be told of them.
final class FrameworkShelf: Sendable {
    private let roots: [LibraryRoot]
    private let loaded = Once<FrameworkIndex>()
    private let alone = Mutex<[Framework]>([])

    /// The frameworks under `roots`.
    init(_ roots: [LibraryRoot]) {
        self.roots = roots
    }

    /// All of them.
    var index: FrameworkIndex {
        loaded.value {
            let listing = FolderListing(.frameworks, in: roots)
            var index = FrameworkIndex(diagnostics: listing.diagnostics)
            for item in listing.first.values.sorted(by: { $0.name < $1.name }) {
                let id = FrameworkID(rawValue: item.name)
                let (framework, diagnostics) = Self.load(item.path, id: id)
                index.diagnostics += diagnostics
                index.paths[id] = item.path
                if let framework { index.frameworks[id] = framework } else { index.faulty.insert(id) }
            }
            return index
        }
    }

    /// A framework; nil where it does not exist or has faults.
    ///
    /// Only its own file is read as long as nothing is wrong: a single answer would otherwise wait for all of them.
    func framework(_ id: FrameworkID) -> Framework? {
        if let made = loaded.made { return made.frameworks[id] }
        return alone.withLock { known in
            if let found = known.first(where: { $0.id == id }) { return found }
            let listing = FolderListing(.frameworks, in: roots)
            guard listing.diagnostics.isEmpty,
                let item = listing.items.first(where: { $0.name == id.rawValue }),
                case (let framework?, let diagnostics) = Self.load(item.path, id: id), diagnostics.isEmpty
            else { return index.frameworks[id] }
            known.append(framework)
            return framework
        }
    }

    /// Checks that a framework exists.
    func check(_ id: FrameworkID, at position: Position, _ faults: FaultList) {
        if framework(id) == nil { index.check(id, at: position, faults) }
    }

    /// Checks that a component exists in a framework; without one, in any framework, because the round decides.
    func check(component: String, of id: FrameworkID?, at position: Position, _ faults: FaultList) {
        let known = id.flatMap { framework($0) }?.components.contains { $0.id.rawValue == component }
        if known != true { index.check(component: component, of: id, at: position, faults) }
    }

    /// What was found wrong so far.
    var diagnostics: [Diagnostic] { loaded.made?.diagnostics ?? [] }

    /// Reads one file.
    static func load(_ path: String, id: FrameworkID) -> (Framework?, [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        guard let file = ContentFile.load(path, into: &diagnostics) else { return (nil, diagnostics) }
        let faults = FaultList(file)
        let framework = faults.faultless {
            YAMLReader.read(faults).flatMap { FrameworkDecoder(faults).decode($0, id: id) }
        }
        return (framework, faults.diagnostics)
    }
}

/// The frameworks by id, for looking up references.
struct FrameworkIndex {
    /// The good ones.
    var frameworks: [FrameworkID: Framework] = [:]
    /// The ids of those that are left out.
    var faulty: Set<FrameworkID> = []
    /// Where each lies, the faulty ones too.
    var paths: [FrameworkID: String] = [:]
    /// What was found wrong.
    var diagnostics: [Diagnostic] = []

    /// Checks that a framework exists.
    func check(_ id: FrameworkID, at position: Position, _ faults: FaultList) {
        guard frameworks[id] == nil else { return }
        if faulty.contains(id) {
            faults.add(
                .faultyReference, at: position, "the framework `\(id)` is left out because of its own faults",
                help: "Mend \(paths[id] ?? "its file") first.")
        } else {
            let known = frameworks.keys.map(\.rawValue) + faulty.map(\.rawValue)
            faults.add(
                .unknownFramework, at: position, "there is no framework `\(id)`",
                help: Suggestion.help(for: id.rawValue, in: known)
                    ?? "`hotseat rubric list --frameworks` lists them.")
        }
    }

    /// Checks that a component exists in a framework; without one, in any framework, because the round decides.
    func check(component: String, of id: FrameworkID?, at position: Position, _ faults: FaultList) {
        if let id, frameworks[id] == nil { return }
        let possible = id.flatMap { frameworks[$0] }.map { [$0] } ?? Array(frameworks.values)
        let known = possible.flatMap { $0.components.map(\.id.rawValue) }
        guard !known.contains(component) else { return }
        let place = id.map { "the framework `\($0)` has no component" } ?? "no framework has a component"
        faults.add(
            .unknownComponent, at: position, "\(place) `\(component)`",
            help: Suggestion.help(for: component, in: known)
                ?? (id == nil || known.isEmpty
                    ? nil : "It has \(known.map { "`\($0)`" }.joined(separator: ", "))."))
    }
}
