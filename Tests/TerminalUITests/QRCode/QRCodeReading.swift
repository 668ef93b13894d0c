/// What is written in a QR code, read as a reader would: from its modules alone, with none of the encoder's code. It
/// mends nothing: a code with any error in it is refused.
struct QRCodeReading {
    let version: Int
    let levelBits: Int
    let mask: Int
    let text: String

    private enum Fault: Error {
        case format, correction, mode, text
    }

    /// Codewords in all, then of correction in a block and blocks, by level bits: 1 is L, 0 is M.
    private static let blocks: [Int: (total: Int, byLevel: [Int: (correction: Int, count: Int)])] = [
        1: (26, [1: (7, 1), 0: (10, 1)]), 2: (44, [1: (10, 1), 0: (16, 1)]),
        3: (70, [1: (15, 1), 0: (26, 1)]), 4: (100, [1: (20, 1), 0: (18, 2)]),
        5: (134, [1: (26, 1), 0: (24, 2)]), 6: (172, [1: (18, 2), 0: (16, 4)]),
        7: (196, [1: (20, 2), 0: (18, 4)]), 8: (242, [1: (24, 2), 0: (22, 4)]),
        9: (292, [1: (30, 2), 0: (22, 5)]), 10: (346, [1: (18, 4), 0: (26, 5)]),
    ]

    init(size: Int, isDark: (Int, Int) -> Bool) throws {
        let version = (size - 17) / 4
        self.version = version
        // The copy under the upper right corner and beside the lower left one.
        var format = 0
        for bit in 0..<15 {
            let isSet = bit < 8 ? isDark(8, size - 1 - bit) : isDark(size - 15 + bit, 8)
            if isSet { format |= 1 << bit }
        }
        let plain = format ^ 0b101_0100_0001_0010
        levelBits = plain >> 13
        let mask = plain >> 10 & 7
        self.mask = mask
        guard let known = Self.blocks[version], let layout = known.byLevel[levelBits] else {
            throw Fault.format
        }

        let middles = Self.middles(version)
        func isData(_ row: Int, _ column: Int) -> Bool {
            let isCorner = (row < 9 && (column < 9 || column >= size - 8)) || (row >= size - 8 && column < 9)
            let isVersion =
                version >= 7
                && ((row < 6 && column >= size - 11) || (column < 6 && row >= size - 11))
            let isSquare = middles.contains { abs($0.0 - row) <= 2 && abs($0.1 - column) <= 2 }
            return !isCorner && !isVersion && !isSquare && row != 6 && column != 6
        }
        var bits: [Bool] = []
        var column = size - 1
        var isUpwards = true
        while column > 0 {
            if column == 6 { column -= 1 }
            for step in 0..<size {
                let row = isUpwards ? size - 1 - step : step
                for place in [column, column - 1] where isData(row, place) {
                    bits.append(isDark(row, place) != Self.isInverted(mask, row, place))
                }
            }
            isUpwards.toggle()
            column -= 2
        }
        let words = (0..<known.total).map { word in
            (0..<8).reduce(0) { $0 * 2 + (bits[word * 8 + $1] ? 1 : 0) }
        }
        let data = try Self.data(words, correction: layout.correction, count: layout.count)
        text = try Self.text(data, version: version)
    }

    /// Takes the blocks apart again, and sees that each has the rest that it must have.
    private static func data(_ words: [Int], correction: Int, count: Int) throws -> [Int] {
        let dataCount = words.count - correction * count
        let short = dataCount / count
        let longer = dataCount % count
        var blocks = [[Int]](repeating: [], count: count)
        for (index, word) in words.prefix(dataCount).enumerated() {
            let block = index < short * count ? index % count : count - longer + (index - short * count)
            blocks[block].append(word)
        }
        let data = blocks.flatMap(\.self)
        for (index, word) in words.dropFirst(dataCount).enumerated() { blocks[index % count].append(word) }
        for block in blocks {
            for power in 0..<correction {
                // A block is a polynomial that is 0 at each of the divisor's roots.
                let value = block.reduce(0) { times($0, GaloisTable.powers[power]) ^ $1 }
                guard value == 0 else { throw Fault.correction }
            }
        }
        return data
    }

    private static func times(_ left: Int, _ right: Int) -> Int {
        guard left != 0, right != 0 else { return 0 }
        return GaloisTable.powers[(GaloisTable.logarithms[left] + GaloisTable.logarithms[right]) % 255]
    }

    private static func text(_ data: [Int], version: Int) throws -> String {
        guard data[0] >> 4 == 0b0100 else { throw Fault.mode }
        // Everything behind the mode stands half a byte further on.
        let halves = data.flatMap { [$0 >> 4, $0 & 15] }.dropFirst()
        let digits = version < 10 ? 2 : 4
        let length = halves.prefix(digits).reduce(0) { $0 * 16 + $1 }
        let rest = Array(halves.dropFirst(digits))
        let bytes = (0..<length).map { UInt8(rest[$0 * 2] * 16 + rest[$0 * 2 + 1]) }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw Fault.text }
        return text
    }

    private static func middles(_ version: Int) -> [(Int, Int)] {
        let last = version * 4 + 10
        let lines = version == 1 ? [] : version < 7 ? [6, last] : [6, (last + 6) / 2, last]
        return lines.flatMap { row in lines.map { (row, $0) } }.filter {
            !($0 == 6 && ($1 == 6 || $1 == last)) && !($0 == last && $1 == 6)
        }
    }

    private static func isInverted(_ mask: Int, _ i: Int, _ j: Int) -> Bool {
        let rules = [
            i + j, i, j % 3, (i + j) % 3, i / 2 + j / 3, i * j % 6, i * j % 2 + i * j % 3,
            (i + j) % 2 + i * j % 3,
        ]
        return [2, 3, 5].contains(mask) ? rules[mask] == 0 : rules[mask] % 2 == 0
    }
}

/// Powers of 2 in the field of 256 elements, and which power each element is.
private enum GaloisTable {
    static let powers = (1..<255).reduce(into: [1]) { powers, _ in
        let next = (powers.last ?? 0) * 2
        powers.append(next > 255 ? next ^ 285 : next)
    }
    static let logarithms = powers.enumerated().reduce(into: [Int](repeating: 0, count: 256)) {
        $0[$1.element] = $1.offset
    }
}
