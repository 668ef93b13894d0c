import InterviewModel
import InterviewSession
import WebConsole

/// What one browser is sent of a pair session: its own standing at once and whenever that changes, the sections that
/// its side may see, and a sign of life when nothing happens.
actor PairStream {
    /// A sign of life comes this often, so that a page knows a lost connection from a quiet one.
    private static let beat = Duration.seconds(5)
    /// Two pieces are at least so far apart: keys that are typed quickly travel together.
    private static let pace = Duration.milliseconds(25)

    private let room: PairRoom
    private let guest: Int
    private let role: PairRole
    private let bell: AsyncStream<Void>
    private let clock = ContinuousClock()
    private var seen = 0
    private var seat: SeatMessage?
    private var lastPiece: ContinuousClock.Instant?

    /// A stream that has sent nothing yet.
    init(_ room: PairRoom, guest: Int, role: PairRole) {
        self.room = room
        self.guest = guest
        self.role = role
        bell = room.desk.board.bell()
    }

    /// The next piece; nil where the session's program ends it.
    func next() async -> [UInt8]? {
        var rings = bell.makeAsyncIterator()
        while !Task.isCancelled {
            if let lastPiece { try? await clock.sleep(until: lastPiece.advanced(by: Self.pace)) }
            let piece = piece()
            if !piece.isEmpty {
                lastPiece = clock.now
                return piece
            }
            guard await rings.next(isolation: self) != nil else { return nil }
        }
        return nil
    }

    private func piece() -> [UInt8] {
        var events: [ServerSentEvent] = []
        let standing = room.seat(of: guest, as: role)
        if standing != seat {
            seat = standing
            events.append(ServerSentEvent("seat", json: JSONBytes.of(standing)))
        }
        let news = room.desk.board.news(for: role, after: seen)
        seen = news.seen
        events += news.sections.map { ServerSentEvent(section: $0.section, json: $0.json) }
        if events.isEmpty, lastPiece.map({ $0.duration(to: clock.now) >= Self.beat }) ?? true {
            events.append(ServerSentEvent("beat", json: Array("{}".utf8)))
            if let json = room.desk.board.now(.clock, for: role) {
                events.append(ServerSentEvent(section: .clock, json: json))
            }
        }
        return events.flatMap(\.bytes)
    }
}

/// An event as a page's `EventSource` takes it.
struct ServerSentEvent {
    /// The event with its empty line.
    let bytes: [UInt8]

    /// An event of a name. JSON has no line feeds outside its texts, where they are written as codes.
    init(_ name: String, json: [UInt8]) {
        bytes = Array("event: \(name)\ndata: ".utf8) + json + Array("\n\n".utf8)
    }

    /// A section's newest value.
    init(section: PairSection, json: [UInt8]) {
        self.init(
            "section",
            json: Array("{\"section\":\"\(section.rawValue)\",\"value\":".utf8) + json + Array("}".utf8))
    }
}
