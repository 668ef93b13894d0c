/// From where a server is reached.
public enum Reach: Hashable, Sendable {
    /// From this machine alone.
    case thisMachine
    /// From every machine that can reach one of this one's IPv4 addresses. What is sent can be read on the way.
    case localNetwork

    /// The address that is listened at.
    var address: String {
        switch self {
        case .thisMachine: "127.0.0.1"
        case .localNetwork: "0.0.0.0"
        }
    }
}
