import Synchronization

/// Who may come in: the links that were handed out, and the browsers that came by one, each by its seat.
final class AccessLedger: Sendable {
    /// How long a link that works once is good for.
    static let linkLifetime = Duration.seconds(600)
    /// The most links that work once, and the most browsers, that are remembered for a seat. The oldest links go
    /// first, and of the browsers that have no stream those that have been away for longest: who opens a link over and
    /// over drives away nobody that is there.
    static let limit = 32
    /// The most of both over all seats.
    static let totalLimit = 4096

    fileprivate struct Link {
        let seat: Seat
        let token: AccessToken
        /// Nil for a standing link.
        let expiry: ContinuousClock.Instant?
    }

    fileprivate struct Visitor {
        let pass: GuestPass
        /// Grows with each visit of anybody.
        var lastVisit: Int
        /// How many streams it has.
        var streams = 0
    }

    fileprivate struct State {
        var links: [Link] = []
        var visitors: [GuestID: Visitor] = [:]
        var nextGuest = GuestID(rawValue: 1)
        var visits = 0
    }

    private let state = Mutex(State())
    private let now: @Sendable () -> ContinuousClock.Instant

    /// A ledger that lets in whom a record names, and nobody else yet.
    init(_ record: AccessRecord = AccessRecord(), now: @escaping @Sendable () -> ContinuousClock.Instant) {
        self.now = now
        state.withLock { state in
            state.links = record.links.map { Link(seat: $0.seat, token: $0.token, expiry: nil) }
            for pass in record.passes { state.admit(pass) }
            // A number that is given twice would let one browser pass for another.
            let last = record.passes.map(\.guest.id.rawValue).max() ?? 0
            state.nextGuest = GuestID(rawValue: max(record.nextGuest.rawValue, last + 1))
        }
    }

    /// What is to be kept for a server that goes on later.
    var record: AccessRecord {
        state.withLock { state in
            var record = AccessRecord()
            record.links = state.links.filter { $0.expiry == nil }.map {
                .init(seat: $0.seat, token: $0.token)
            }
            record.passes = state.visitors.values.sorted { $0.lastVisit < $1.lastVisit }.map(\.pass)
            record.nextGuest = state.nextGuest
            return record
        }
    }

    /// The secret of a new link that works once.
    func newLink(for seat: Seat) -> AccessToken {
        let link = Link(seat: seat, token: AccessToken(), expiry: now() + Self.linkLifetime)
        state.withLock { $0.add(link) }
        return link.token
    }

    /// The secret of the link that works until the seat is revoked, the same each time.
    func standingLink(for seat: Seat) -> AccessToken {
        state.withLock { state in
            if let link = state.links.first(where: { $0.seat == seat && $0.expiry == nil }) {
                return link.token
            }
            let link = Link(seat: seat, token: AccessToken(), expiry: nil)
            state.links.append(link)
            return link.token
        }
    }

    /// Where a link leads to, and whether it is a standing one; nil where there is no such link, it was used up, or it
    /// has expired. Nothing is used up by asking.
    func destination(of offered: String) -> (seat: Seat, isStanding: Bool)? {
        let now = now()
        return state.withLock { state in
            state.link(offered, now).map { (state.links[$0].seat, state.links[$0].expiry == nil) }
        }
    }

    /// Lets a browser in by a link, and uses the link up where it works once.
    ///
    /// - Returns: what the browser is known by from now on; nil where the link leads nowhere.
    func redeem(_ offered: String) -> GuestPass? {
        let now = now()
        return state.withLock { state in
            guard let index = state.link(offered, now) else { return nil }
            let link = state.links[index]
            if link.expiry != nil { state.links.remove(at: index) }
            let pass = GuestPass(guest: Guest(id: state.nextGuest, seat: link.seat), secret: AccessToken())
            state.nextGuest.rawValue += 1
            state.admit(pass)
            return pass
        }
    }

    /// The guest that shows a cookie; nil where nobody was let in by it.
    func guest(showing cookie: String) -> Guest? {
        guard let (id, secret) = GuestPass.parts(of: cookie) else { return nil }
        return state.withLock { state in
            guard let visitor = state.visitors[id], visitor.pass.secret.matches(secret) else { return nil }
            state.visits += 1
            state.visitors[id]?.lastVisit = state.visits
            return visitor.pass.guest
        }
    }

    /// A stream of a guest begins, and holds its place; or one ends.
    func note(_ guest: Guest, streams change: Int) {
        state.withLock { $0.visitors[guest.id]?.streams += change }
    }

    /// Whether a guest that was known is so still.
    func knows(_ guest: Guest) -> Bool { state.withLock { $0.visitors[guest.id] != nil } }

    /// Forgets the links and the browsers of some seats.
    func revoke(where isRevoked: (Seat) -> Bool) {
        state.withLock { state in
            state.links.removeAll { isRevoked($0.seat) }
            state.visitors = state.visitors.filter { !isRevoked($0.value.pass.guest.seat) }
        }
    }
}

extension AccessLedger.State {
    /// Where a link stands. All are compared, so that the time tells nothing of which it was.
    fileprivate mutating func link(_ offered: String, _ now: ContinuousClock.Instant) -> Int? {
        links.removeAll { $0.expiry.map { $0 <= now } ?? false }
        return links.indices.filter { links[$0].token.matches(offered) }.first
    }

    /// Takes a link that works once.
    fileprivate mutating func add(_ link: AccessLedger.Link) {
        links.append(link)
        let once = links.indices.filter { links[$0].expiry != nil }
        let ofSeat = once.filter { links[$0].seat == link.seat }
        if ofSeat.count > AccessLedger.limit {
            links.remove(at: ofSeat[0])
        } else if once.count > AccessLedger.totalLimit {
            links.remove(at: once[0])
        }
    }

    /// Remembers a browser.
    fileprivate mutating func admit(_ pass: GuestPass) {
        visits += 1
        visitors[pass.guest.id] = AccessLedger.Visitor(pass: pass, lastVisit: visits)
        let ofSeat = visitors.values.filter { $0.pass.guest.seat == pass.guest.seat }
        let crowd =
            ofSeat.count > AccessLedger.limit
            ? ofSeat : visitors.count > AccessLedger.totalLimit ? Array(visitors.values) : []
        // One at least has no stream: the one that came just now.
        let away = crowd.filter { $0.streams == 0 }
        if let longestAway = away.min(by: { $0.lastVisit < $1.lastVisit }) {
            visitors[longestAway.pass.guest.id] = nil
        }
    }
}
