/// The forms of one link: the same secret, by each address that the server is reached at.
public struct SiteLinks: Hashable, Sendable {
    /// The link for browsers on this machine, or at the other end of a tunnel to it.
    public var local: String
    /// The links for browsers on the local network, one for each address of this machine; none where the server is
    /// not reached from there.
    public var network: [String]
}
