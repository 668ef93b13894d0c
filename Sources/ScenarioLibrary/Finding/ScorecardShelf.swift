import InterviewModel

/// The one scorecard: that of the first root which has it.
final class ScorecardShelf: Sendable {
    private let roots: [LibraryRoot]
    private let loaded = Once<(scorecard: Scorecard, diagnostics: [Diagnostic])>()

    /// The file under `roots`.
    init(_ roots: [LibraryRoot]) {
        self.roots = roots
    }

    /// What it says; the standard where there is none or it has faults.
    var scorecard: Scorecard { value.scorecard }

    /// What was found wrong so far.
    var diagnostics: [Diagnostic] { loaded.made?.diagnostics ?? [] }

    private var value: (scorecard: Scorecard, diagnostics: [Diagnostic]) {
        loaded.value {
            let paths = roots.map { "\($0.path)/\(ContentKind.scorecard.folder)/Scorecard.yaml" }
            guard let path = paths.first(where: FileBytes.exists) else { return (.standard, []) }
            let (scorecard, diagnostics) = Self.load(path)
            return (scorecard ?? .standard, diagnostics)
        }
    }

    /// Reads one file.
    static func load(_ path: String) -> (Scorecard?, [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        guard let file = ContentFile.load(path, into: &diagnostics) else { return (nil, diagnostics) }
        let faults = FaultList(file)
        let scorecard = faults.faultless {
            YAMLReader.read(faults).flatMap { ScorecardDecoder(faults).decode($0) }
        }
        return (scorecard, faults.diagnostics)
    }
}
