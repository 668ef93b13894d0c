import InterviewModel
import InterviewSession
import WebConsole

/// What the overview is sent: all rooms at once, and again when one has changed, at most once a second.
actor OverviewStream {
    /// How often the rooms are looked at.
    private static let pace = Duration.seconds(1)
    /// The rooms are sent at least so often, so that the page knows a lost connection and times go on.
    private static let beat = Duration.seconds(5)

    private let hall: RoomHall
    private let clock = ContinuousClock()
    private var last: (rooms: RoomsSection, at: ContinuousClock.Instant)?

    /// A stream that has sent nothing yet.
    init(_ hall: RoomHall) {
        self.hall = hall
    }

    /// The next piece; nil where the stream was ended.
    func next() async -> [UInt8]? {
        while !Task.isCancelled {
            let rooms = hall.overview
            let now = clock.now
            guard let last else {
                self.last = (rooms, now)
                let seat = SeatMessage(role: .spectator, standing: .yours, isHolderHere: true, asker: nil)
                return ServerSentEvent("seat", json: JSONBytes.of(seat)).bytes + Self.piece(rooms)
            }
            if rooms.withoutTimes != last.rooms.withoutTimes || last.at.duration(to: now) >= Self.beat {
                self.last = (rooms, now)
                return Self.piece(rooms)
            }
            try? await clock.sleep(for: Self.pace)
        }
        return nil
    }

    private static func piece(_ rooms: RoomsSection) -> [UInt8] {
        let json = Array("{\"section\":\"rooms\",\"value\":".utf8) + JSONBytes.of(rooms) + Array("}".utf8)
        return ServerSentEvent("section", json: json).bytes
    }
}

extension RoomsSection {
    /// The rooms but for what changes all the time.
    fileprivate var withoutTimes: RoomsSection {
        var section = self
        for index in section.rooms.indices { section.rooms[index].elapsed = 0 }
        return section
    }
}
