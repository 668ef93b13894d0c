/// What a guest shows to be known again: its number, and the secret that only its browser has.
struct GuestPass: Hashable, Codable, Sendable {
    /// Who it is.
    let guest: Guest
    /// What it must show.
    let secret: AccessToken

    /// The value of the cookie. Never to be logged.
    ///
    /// The number stands before the secret so that the one is looked up and only the other compared, in a time that
    /// depends neither on the secret nor on how many guests there are.
    var cookie: String { "\(guest.id)-\(secret.text)" }

    /// Takes a cookie's value apart; nil where it has another form.
    static func parts(of cookie: String) -> (id: GuestID, secret: Substring)? {
        let sides = cookie.split(separator: "-", omittingEmptySubsequences: false)
        guard sides.count == 2, let id = Int(sides[0]) else { return nil }
        return (GuestID(rawValue: id), sides[1])
    }
}
