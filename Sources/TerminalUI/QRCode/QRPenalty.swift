/// How hard a code is to read, by the standard's four rules (section 7.8.3.1); less is better.
enum QRPenalty {
    /// What looks like a corner of the code, as bits: 1:1:3:1:1 with four light modules on one side.
    private static let falseCorners = [0b101_1101_0000, 0b000_0101_1101]

    /// The penalty of the modules of a square.
    static func of(_ modules: [Bool], size: Int) -> Int {
        let rows = (0..<size).map { Array(modules[$0 * size..<($0 + 1) * size]) }
        let columns = (0..<size).map { column in rows.map { $0[column] } }
        return (rows + columns).reduce(0) { $0 + runs($1) + corners($1) } + squares(rows) + balance(modules)
    }

    /// Three points for five modules of a colour in a row, and one for each more.
    static func runs(_ line: [Bool]) -> Int {
        var points = 0
        var length = 0
        for index in line.indices {
            length = index > 0 && line[index] == line[index - 1] ? length + 1 : 1
            points += length == 5 ? 3 : length > 5 ? 1 : 0
        }
        return points
    }

    /// Forty points for each false corner.
    static func corners(_ line: [Bool]) -> Int {
        var points = 0
        var window = 0
        for (index, isDark) in line.enumerated() {
            window = (window << 1 | (isDark ? 1 : 0)) & 0b111_1111_1111
            if index >= 10, falseCorners.contains(window) { points += 40 }
        }
        return points
    }

    /// Three points for each two by two modules of a colour; those of larger areas overlap.
    static func squares(_ rows: [[Bool]]) -> Int {
        var count = 0
        for (upper, lower) in zip(rows, rows.dropFirst()) {
            for right in upper.indices.dropFirst() {
                let colour = upper[right]
                if upper[right - 1] == colour, lower[right] == colour, lower[right - 1] == colour {
                    count += 1
                }
            }
        }
        return count * 3
    }

    /// Ten points for each full five in a hundred that the dark modules are away from half of all.
    static func balance(_ modules: [Bool]) -> Int {
        abs(modules.count { $0 } * 20 - modules.count * 10) / modules.count * 10
    }
}
