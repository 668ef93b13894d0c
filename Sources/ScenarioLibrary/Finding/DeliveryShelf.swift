import InterviewModel

/// The one file on delivery: that of the first root which has it.
final class DeliveryShelf: Sendable {
    private let roots: [LibraryRoot]
    private let loaded = Once<(guide: DeliveryGuide, diagnostics: [Diagnostic])>()

    /// The file under `roots`.
    init(_ roots: [LibraryRoot]) {
        self.roots = roots
    }

    /// What it says; the standard where there is none or it has faults.
    var guide: DeliveryGuide { value.guide }

    /// What was found wrong so far.
    var diagnostics: [Diagnostic] { loaded.made?.diagnostics ?? [] }

    private var value: (guide: DeliveryGuide, diagnostics: [Diagnostic]) {
        loaded.value {
            let paths = roots.map { "\($0.path)/\(ContentKind.delivery.folder)/Delivery.yaml" }
            guard let path = paths.first(where: FileBytes.exists) else { return (.standard, []) }
            let (guide, diagnostics) = Self.load(path)
            return (guide ?? .standard, diagnostics)
        }
    }

    /// Reads one file.
    static func load(_ path: String) -> (DeliveryGuide?, [Diagnostic]) {
        var diagnostics: [Diagnostic] = []
        guard let file = ContentFile.load(path, into: &diagnostics) else { return (nil, diagnostics) }
        let faults = FaultList(file)
        let guide = faults.faultless {
            YAMLReader.read(faults).flatMap { DeliveryDecoder(faults).decode($0) }
        }
        return (guide, faults.diagnostics)
    }
}
