/// A text as a QR code, for the link that a phone or another machine is to open.
///
/// QR Code Model 2 of ISO/IEC 18004:2015 with the text as bytes of UTF-8, in versions 1 to 10. The smallest version
/// that holds the text is taken, since rows are dear on a terminal, and of the two lower levels of error correction
/// the better one that it leaves room for: on a screen there are no scratches to mend.
public struct QRCode: Equatable, Sendable {
    /// How many modules a side has, without the quiet zone that must be around them.
    public let size: Int
    /// The modules row by row, true for dark.
    public let modules: [Bool]
    /// How much of a damaged code can still be read.
    public let level: QRLevel
    /// Which of the eight masks was put over the data, from 0.
    public let mask: Int

    /// The longest text, in bytes of UTF-8.
    public static let longest = 271

    /// The code of a text; nil where it is longer than `longest`.
    public init?(_ text: String) {
        self.init(text, mask: nil)
    }

    /// The code with a given mask, or the one that makes it easiest to read.
    init?(_ text: String, mask wanted: Int?) {
        let bytes = Array(text.utf8)
        guard let layout = QRLayout.smallest(for: bytes.count) else { return nil }
        var grid = QRGrid(version: layout.version)
        grid.place(QRCodewords.interleaved(bytes, in: layout))
        let masked = (wanted.map { [$0] } ?? Array(0..<QRMask.count)).map { mask in
            (mask, grid.masked(mask, level: layout.level))
        }
        let costs = masked.map { QRPenalty.of($0.1.modules, size: grid.size) }
        guard let best = masked.indices.min(by: { costs[$0] < costs[$1] }) else { return nil }
        size = grid.size
        modules = masked[best].1.modules
        level = layout.level
        mask = masked[best].0
    }

    /// Whether a module is dark; what lies outside is light, as the quiet zone is.
    public func isDark(row: Int, column: Int) -> Bool {
        (0..<size).contains(row) && (0..<size).contains(column) && modules[row * size + column]
    }
}
