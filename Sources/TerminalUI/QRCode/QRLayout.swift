/// How the codewords of a version and level are divided into blocks, each with error correction of its own.
struct QRLayout: Equatable {
    /// The version, from 1.
    let version: Int
    /// The level of error correction.
    let level: QRLevel
    /// Codewords for error correction in each block.
    let correction: Int
    /// How many data codewords each block has; the later ones may have one more.
    let blocks: [Int]

    /// The layout of a version from 1 to 10.
    init(version: Int, level: QRLevel) {
        let row = Self.table[version - 1]
        let (correction, count) = level == .medium ? row.medium : row.low
        let data = row.codewords - correction * count
        self.version = version
        self.level = level
        self.correction = correction
        blocks = (0..<count).map { data / count + ($0 < count - data % count ? 0 : 1) }
    }

    /// Data codewords in all.
    var capacity: Int { blocks.reduce(0, +) }

    /// The bits that tell the length of the text.
    var lengthBits: Int { version < 10 ? 8 : 16 }

    /// The longest text, in bytes: four bits name the mode.
    var longest: Int { (capacity * 8 - 4 - lengthBits) / 8 }

    /// The smallest version that holds so many bytes, with the better level of those that do; nil where none does.
    static func smallest(for bytes: Int) -> QRLayout? {
        table.indices.lazy.flatMap { index in
            QRLevel.allCases.map { QRLayout(version: index + 1, level: $0) }
        }.first { $0.longest >= bytes }
    }

    /// Tables 1 and 9 of the standard: codewords in all; for each level, those of a block that correct errors, and
    /// how many blocks there are.
    private static let table: [(codewords: Int, low: (Int, Int), medium: (Int, Int))] = [
        (26, (7, 1), (10, 1)), (44, (10, 1), (16, 1)), (70, (15, 1), (26, 1)), (100, (20, 1), (18, 2)),
        (134, (26, 1), (24, 2)), (172, (18, 2), (16, 4)), (196, (20, 2), (18, 4)), (242, (24, 2), (22, 4)),
        (292, (30, 2), (22, 5)), (346, (18, 4), (26, 5)),
    ]
}
