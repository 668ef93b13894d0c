/// How much of a QR code may be damaged without harm: two of the standard's four levels.
public enum QRLevel: Sendable, CaseIterable {
    /// About 15 in 100 codewords.
    case medium
    /// About 7 in 100.
    case low

    /// The two bits that stand for it in the format information.
    var bits: Int {
        switch self {
        case .medium: 0b00
        case .low: 0b01
        }
    }
}
