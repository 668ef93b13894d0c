/// How far two who rated the same things on the scale from 1 to 5 agree.
///
/// The measure is Cohen's weighted kappa (J. Cohen, "Weighted kappa", Psychological Bulletin 70, 1968) with the
/// quadratic weights of Fleiss and Cohen (Educational and Psychological Measurement 33, 1973): a disagreement counts
/// as the square of its levels, so that two levels weigh four times as much as one. With the marks `a` and `b` of `n`
/// things
///
///     kappa = 1 - mean over i of (a[i] - b[i])² / mean over all i and j of (a[i] - b[j])²
///
/// is 1 for two who always agree, 0 for two who agree as often as chance would have it, and below that where they
/// agree less. The usual division of the weights by the square of the widest difference falls out of the fraction.
public struct RaterAgreement: Hashable, Sendable, Codable {
    /// How many things both rated.
    public let count: Int
    /// The weighted kappa, at most 1. Nil below `least` things, and where both gave all of them one and the same mark,
    /// so that chance alone would have them agree.
    public let kappa: Double?
    /// By how many levels the first rates above the second on average; nil where there is nothing.
    public let meanDifference: Double?

    /// Below so many things kappa says nothing: with ten marks of two who see much the same, it still comes out
    /// anywhere within 0.4 of the truth (a spread of 0.2 in simulated pairs), and with five within 0.7.
    public static let least = 10

    /// The agreement over these marks; those beyond 1 to 5 are held to it.
    public init(_ pairs: some Sequence<(first: Int, second: Int)>) {
        var table = [[Int]](repeating: [Int](repeating: 0, count: Self.levels), count: Self.levels)
        for (first, second) in pairs { table[Self.index(first)][Self.index(second)] += 1 }
        let rows = table.map { $0.reduce(0, +) }
        let columns = table.indices.map { column in table.reduce(0) { $0 + $1[column] } }
        let count = rows.reduce(0, +)
        var (observed, expected, difference) = (0.0, 0.0, 0.0)
        for row in table.indices {
            for column in table.indices {
                let levels = Double(row - column)
                difference += levels * Double(table[row][column])
                observed += levels * levels * Double(table[row][column])
                expected += levels * levels * Double(rows[row]) * Double(columns[column])
            }
        }
        self.count = count
        meanDifference = count > 0 ? difference / Double(count) : nil
        kappa = count >= Self.least && expected > 0 ? 1 - observed * Double(count) / expected : nil
    }

    private static let levels = AnswerScale.levels.count

    private static func index(_ points: Int) -> Int {
        min(AnswerScale.levels.upperBound, max(AnswerScale.levels.lowerBound, points))
            - AnswerScale.levels.lowerBound
    }
}
