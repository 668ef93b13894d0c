/// The square of modules of a version, with the patterns that let a reader find its way, and room for the data.
struct QRGrid {
    /// The modules of a side.
    let size: Int
    /// The modules row by row, true for dark.
    private(set) var modules: [Bool]
    private let version: Int
    /// Whether a module belongs to a pattern or to the format, so that data goes around it and masks leave it.
    private var isFixed: [Bool]

    /// An empty grid of a version from 1 to 10.
    init(version: Int) {
        self.version = version
        size = version * 4 + 17
        modules = Array(repeating: false, count: size * size)
        isFixed = modules
        drawFinders()
        drawAlignments()
        drawTiming()
        // Keeps the room; the mask says what stands in it.
        drawFormat(0)
        drawVersion()
    }

    /// How many bits of data there is room for.
    var room: Int { isFixed.count { !$0 } }

    /// Fills in the codewords: in pairs of columns from the right, up and down by turns, round the patterns. The few
    /// modules that are left over stay light.
    mutating func place(_ codewords: [UInt8]) {
        var bit = 0
        // The upright timing pattern takes column 6 away from the pairs.
        let pairs = Array(stride(from: size - 1, to: 6, by: -2)) + stride(from: 5, to: 0, by: -2)
        for (turn, right) in pairs.enumerated() {
            for step in 0..<size {
                let row = turn.isMultiple(of: 2) ? size - 1 - step : step
                for column in [right, right - 1] where !isFixed[row * size + column] {
                    guard bit < codewords.count * 8 else { return }
                    modules[row * size + column] = codewords[bit / 8] >> UInt8(7 - bit % 8) & 1 == 1
                    bit += 1
                }
            }
        }
    }

    /// The grid with a mask over its data, and the format that says so.
    func masked(_ mask: Int, level: QRLevel) -> QRGrid {
        var result = self
        for index in modules.indices where !isFixed[index] {
            if QRMask.inverts(mask, row: index / size, column: index % size) {
                result.modules[index].toggle()
            }
        }
        result.drawFormat(QRFormat.format(level, mask: mask))
        return result
    }

    private mutating func set(_ row: Int, _ column: Int, _ isDark: Bool) {
        modules[row * size + column] = isDark
        isFixed[row * size + column] = true
    }

    /// The three corners, each with a light edge around it.
    private mutating func drawFinders() {
        for (middleRow, middleColumn) in [(3, 3), (3, size - 4), (size - 4, 3)] {
            for row in max(0, middleRow - 4)...min(size - 1, middleRow + 4) {
                for column in max(0, middleColumn - 4)...min(size - 1, middleColumn + 4) {
                    let ring = max(abs(row - middleRow), abs(column - middleColumn))
                    set(row, column, ring != 2 && ring != 4)
                }
            }
        }
    }

    /// Small squares over the whole code, but not where the corners are.
    private mutating func drawAlignments() {
        let places = Self.alignments[version - 1]
        for middleRow in places {
            for middleColumn in places where !isFixed[middleRow * size + middleColumn] {
                for row in middleRow - 2...middleRow + 2 {
                    for column in middleColumn - 2...middleColumn + 2 {
                        set(row, column, max(abs(row - middleRow), abs(column - middleColumn)) != 1)
                    }
                }
            }
        }
    }

    /// Dark and light by turns between the corners. The squares that stand on it have the same modules there.
    private mutating func drawTiming() {
        for place in 8..<size - 8 {
            set(6, place, place.isMultiple(of: 2))
            set(place, 6, place.isMultiple(of: 2))
        }
    }

    /// The fifteen bits of the format, twice: around the first corner, and divided between the other two.
    private mutating func drawFormat(_ bits: Int) {
        let around = [0, 1, 2, 3, 4, 5, 7, 8]
        for bit in 0..<15 {
            let isDark = bits >> bit & 1 == 1
            let near = bit < 8 ? (around[bit], 8) : (8, around[14 - bit])
            set(near.0, near.1, isDark)
            let far = bit < 8 ? (8, size - 1 - bit) : (size - 15 + bit, 8)
            set(far.0, far.1, isDark)
        }
        // Always dark.
        set(size - 8, 8, true)
    }

    /// The eighteen bits of the version, twice; smaller versions have none.
    private mutating func drawVersion() {
        guard version >= 7 else { return }
        let bits = QRFormat.version(version)
        for bit in 0..<18 {
            let isDark = bits >> bit & 1 == 1
            set(size - 11 + bit % 3, bit / 3, isDark)
            set(bit / 3, size - 11 + bit % 3, isDark)
        }
    }

    /// Annex E of the standard: the rows, and columns alike, that alignment patterns have their middles on.
    private static let alignments: [[Int]] = [
        [], [6, 18], [6, 22], [6, 26], [6, 30], [6, 34], [6, 22, 38], [6, 24, 42], [6, 26, 46], [6, 28, 50],
    ]
}
