/// What of the delivery is held against a usual range.
public enum DeliveryAspect: String, Sendable, Codable, CaseIterable {
    /// Words a minute.
    case pace
    /// Fillers per 100 words.
    case fillers
    /// Hedges per 100 words.
    case hedges
    /// The share of long sentences.
    case sentences
    /// How varied the words are.
    case variety
}

/// One measure of the delivery beside its usual range.
public struct DeliveryJudgement: Hashable, Sendable, Codable {
    /// On which side of the range a measure lies.
    public enum Standing: String, Sendable, Codable {
        /// Less than usual.
        case below
        /// As usual.
        case within
        /// More than usual.
        case above
    }

    /// What was measured.
    public var aspect: DeliveryAspect
    /// How it stands.
    public var standing: Standing
    /// The least that is usual, in the measure's own unit.
    public var least: Double
    /// The most that is usual, in the measure's own unit.
    public var most: Double

    /// A measure beside its range.
    public init(_ aspect: DeliveryAspect, _ value: Double, usual: ClosedRange<Double>) {
        self.aspect = aspect
        standing = value < usual.lowerBound ? .below : value > usual.upperBound ? .above : .within
        least = usual.lowerBound
        most = usual.upperBound
    }
}
