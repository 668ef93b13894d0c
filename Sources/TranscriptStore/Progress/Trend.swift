/// Where scores are heading: the straight line that fits them best, and how sure that is.
///
/// What is compared are sessions, not answers: the mean score of each, in the order they were held, since answers of
/// one day are not independent of each other. The line is that of least squares; its slope's interval is the estimate
/// plus and minus the 0.975 quantile of Student's t, with two degrees of freedom less than there are sessions, times
/// the slope's standard error (NIST/SEMATECH e-Handbook of Statistical Methods, 4.4.3.1 and 1.3.6.7.2). Both are told
/// over the whole span, from the first session to the last. Order is used rather than dates, so that a month without
/// practice neither stretches nor bends the line.
///
/// Nothing is adjusted for the questions being harder or easier from session to session; `RepeatGain` compares the
/// same questions only. Of twenty trends one will look clear by chance.
public struct Trend: Hashable, Sendable, Encodable {
    /// Where scores are heading.
    public enum Direction: String, Sendable, Encodable {
        /// The whole interval is above zero.
        case rising
        /// The whole interval is below zero.
        case falling
        /// The interval holds zero: it could be either.
        case noClearChange
        /// There are too few sessions for any interval.
        case tooFew
    }

    /// Where scores are heading.
    public let direction: Direction
    /// How many sessions were compared.
    public let sessions: Int
    /// By how much the line moves from the first of them to the last, in points of a score from 0 to 1; nil where
    /// there are too few.
    public let change: Interval?

    /// Fewer sessions than this tell nothing: with three degrees of freedom the interval is already half as wide
    /// again as with many.
    public static let least = 5
    /// More sessions than this are not looked back at: what was a year of daily practice ago says little of today.
    public static let most = 30
    /// Scores are no more exact than this, so five that happen to lie on a line do not make it certain.
    static let grain = 0.01

    /// The trend of the newest of these means, oldest first. What is no number is left out.
    public init(_ means: [Double]) {
        let values = means.filter(\.isFinite).suffix(Self.most)
        sessions = values.count
        guard sessions >= Self.least else {
            direction = .tooFew
            change = nil
            return
        }
        let span = Double(sessions - 1)
        let middle = span / 2
        let mean = values.reduce(0, +) / Double(sessions)
        let spread = zip(0..., values).reduce(0) { $0 + (Double($1.0) - middle) * (Double($1.0) - middle) }
        let slope = zip(0..., values).reduce(0) { $0 + (Double($1.0) - middle) * ($1.1 - mean) } / spread
        let squares = zip(0..., values).reduce(0) { sum, point in
            let rest = point.1 - mean - slope * (Double(point.0) - middle)
            return sum + rest * rest
        }
        let freedom = sessions - 2
        let deviation = max((squares / Double(freedom)).squareRoot(), Self.grain)
        let change = Interval(
            slope * span, give: StudentQuantile.of(freedom) * deviation / spread.squareRoot() * span)
        self.change = change
        direction = !change.isClear ? .noClearChange : change.low > 0 ? .rising : .falling
    }
}
