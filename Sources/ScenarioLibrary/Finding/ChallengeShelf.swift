import InterviewModel
import Synchronization

/// The challenges of a library, each read when it is asked for.
final class ChallengeShelf: Sendable {
    private let roots: [LibraryRoot]
    private let listed = Once<FolderListing>()
    private let loaded = Mutex<[ChallengeID: ChallengeFolder]>([:])

    /// The challenges under `roots`.
    init(_ roots: [LibraryRoot]) {
        self.roots = roots
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
        let folder = ChallengeFolder(item.path, id: id)
        loaded.withLock { $0[id] = folder }
        return folder
    }

    private var listing: FolderListing {
        listed.value { FolderListing(.challenges, in: roots) }
    }
}

/// A challenge's folder as it was read.
struct ChallengeFolder {
    /// The folder.
    let path: String
    /// The challenge; nil where it has faults.
    let challenge: Challenge?
    /// What is wrong.
    let diagnostics: [Diagnostic]

    /// Reads a folder.
    init(_ path: String, id: ChallengeID) {
        self.path = path
        var diagnostics: [Diagnostic] = []
        var decoded: (challenge: Challenge, entry: ChallengeEntry?)?
        if let file = Self.load("challenge.yaml", in: path, into: &diagnostics) {
            let faults = FaultList(file)
            decoded = YAMLReader.read(faults).flatMap { ChallengeDecoder(faults).decode($0, id: id) }
            diagnostics += faults.diagnostics
        }
        var cases: (visible: [ChallengeCase], hidden: [ChallengeCase]) = ([], [])
        if let file = Self.load("cases.yaml", in: path, into: &diagnostics) {
            let faults = FaultList(file)
            if let root = YAMLReader.read(faults) {
                cases = CaseDecoder(faults, entry: decoded?.entry).decode(root)
            }
            diagnostics += faults.diagnostics
        }
        let starter = Self.program("starter.py", in: path, entry: decoded?.entry, into: &diagnostics)
        let reference = Self.program("reference.py", in: path, entry: decoded?.entry, into: &diagnostics)
        if FileBytes.exists("\(path)/wrong.py") {
            _ = Self.program("wrong.py", in: path, entry: decoded?.entry, into: &diagnostics)
        }
        self.diagnostics = diagnostics
        guard var challenge = decoded?.challenge, let starter, let reference,
            !diagnostics.contains(where: { $0.severity == .error })
        else {
            self.challenge = nil
            return
        }
        challenge.visible = cases.visible
        challenge.hidden = cases.hidden
        challenge.starters = [.python: starter]
        challenge.references = [.python: reference]
        self.challenge = challenge
    }

    private static func load(
        _ name: String, in folder: String, into diagnostics: inout [Diagnostic]
    ) -> ContentFile? {
        let path = "\(folder)/\(name)"
        guard FileBytes.exists(path) else {
            diagnostics.append(
                Diagnostic(
                    code: DiagnosticCode.challengeFileMissing.rawValue, severity: .error, file: path,
                    line: nil,
                    column: nil, excerpt: nil, message: "the challenge needs the file `\(name)`",
                    help: "`hotseat rubric new --challenge ID` writes one to start from."))
            return nil
        }
        return ContentFile.load(path, into: &diagnostics)
    }

    private static func program(
        _ name: String, in folder: String, entry: ChallengeEntry?, into diagnostics: inout [Diagnostic]
    ) -> String? {
        guard let file = load(name, in: folder, into: &diagnostics) else { return nil }
        if let entry, !PythonName.isDefined(entry, in: file.text) {
            let what =
                switch entry {
                case .function(let name): "function `\(name)`"
                case .type(let name): "class `\(name)`"
                case .program: "program"
                }
            let faults = FaultList(file)
            faults.add(
                .entryUndefined, at: nil, "`\(name)` does not define the \(what) that the cases call",
                help: "Define it at the top level, or mend `entry` in challenge.yaml.")
            diagnostics += faults.diagnostics
        }
        return file.text
    }
}
