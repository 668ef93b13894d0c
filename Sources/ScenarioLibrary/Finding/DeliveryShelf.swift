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
            if Self.isShipped(path) { return (.standard, []) }
            let (guide, diagnostics) = Self.load(path)
            return (guide ?? .standard, diagnostics)
        }
    }

    /// The checksum of the file that is shipped, which says what is built in. It is known by its bytes alone: to
    /// read its YAML takes longer than to score an answer. Any other file is read, and so is this one once edited.
    static let shipped: UInt64 = 0xb8e8_49e1_9d61_fc94

    /// FNV-1a, 64 bits.
    static func checksum(_ bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }

    private static func isShipped(_ path: String) -> Bool {
        guard let bytes = try? FileBytes.read(path, limit: ContentFile.maximumSize) else { return false }
        return checksum(bytes) == shipped
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
