/// The port that a server listens on.
public enum ServerPort: Hashable, Sendable {
    /// This one, or the next that is free, up to twenty further on.
    case near(UInt16)
    /// This one and no other, as for a server that goes on where one ended: browsers know it by its port.
    case only(UInt16)
    /// Any that is free.
    case any

    /// The ports to try, in order.
    public var candidates: [UInt16] {
        switch self {
        case .near(let port): Array(port...(port > .max - 20 ? .max : port + 20))
        case .only(let port): [port]
        case .any: [0]
        }
    }
}
