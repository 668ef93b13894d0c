/// Who may come in, to be kept for a server that goes on later on the same port: its standing links and the browsers
/// that it knows. Links that work once are not in it.
///
/// It holds secrets. Whoever writes it to a disk does so in a file that the user alone can read, and removes it when
/// nobody is to come back.
public struct AccessRecord: Hashable, Codable, Sendable {
    /// A link that works until it is revoked.
    struct StandingLink: Hashable, Codable, Sendable {
        let seat: Seat
        let token: AccessToken
    }

    /// The standing links, one a seat.
    var links: [StandingLink] = []
    /// The browsers, the one that has been away for longest first.
    var passes: [GuestPass] = []
    /// The number of the next guest.
    var nextGuest = GuestID(rawValue: 1)

    /// A record of nobody.
    public init() {}
}
