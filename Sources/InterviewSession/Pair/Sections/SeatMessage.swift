public import InterviewModel

/// What a page is told of its own place at the table.
public struct SeatMessage: Hashable, Sendable, Codable {
    /// How a browser stands to its seat.
    public enum Standing: String, Sendable, Codable {
        /// It has the seat.
        case yours
        /// Another browser has it; this one may ask for it, or take it where the other is away.
        case taken
        /// This one has asked for it, and the other has not answered yet.
        case asking
        /// The other one refused.
        case refused
    }

    /// The side.
    public var role: PairRole
    /// How this browser stands to it.
    public var standing: Standing
    /// Whether the browser that has it is connected, or was until a moment ago.
    public var isHolderHere: Bool
    /// The browser that asks to have the seat; nil for none. Told to the one that has it.
    public var asker: Int?

    /// A message of its parts.
    public init(role: PairRole, standing: Standing, isHolderHere: Bool, asker: Int?) {
        self.role = role
        self.standing = standing
        self.isHolderHere = isHolderHere
        self.asker = asker
    }
}

/// What a browser does about its seat, whichever side it is for.
public enum SeatAct: Hashable, Sendable, Codable {
    /// Ask for the seat that another browser has; where that one is away, take it.
    case takeOver
    /// Give the seat to the browser of this number, which has asked.
    case give(to: Int)
    /// Keep it.
    case keep
}
