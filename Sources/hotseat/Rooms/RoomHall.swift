import Foundation
import InterviewModel
import InterviewSession
import ScenarioLibrary
import Synchronization
import TranscriptStore
import WebConsole

/// All rooms of a host, and who may come to which.
final class RoomHall: Sendable {
    /// The most rooms that one host has.
    static let most = 200
    /// The seat of whoever looks after the rooms.
    static let overviewSeat = Seat(room: "", role: "overview")

    private struct State {
        var rooms: [HostedRoom] = []
        var server: PairServer?
        /// Those that were asked for: they stay the same, and the overview shows all of them each second.
        var links: [Seat: String] = [:]
        var isChanged = false
        /// Whether all rooms are there that the host is to begin with: what is kept of the host before stands until then.
        var isFilled = false
        var isEnded = false
        /// Keeps other hosts from taking up these rooms meanwhile.
        var lock: RoomsLock?
    }

    private let equipment: RoomEquipment
    private let scenario: Scenario
    private let setting: HostSetting
    private let state: Mutex<State>

    /// A hall without rooms.
    ///
    /// - Parameter lock: holds the rooms that are taken up again; nil for new ones.
    init(equipment: RoomEquipment, scenario: Scenario, setting: HostSetting, lock: RoomsLock? = nil) {
        state = Mutex(State(lock: lock))
        self.equipment = equipment
        self.scenario = scenario
        self.setting = setting
    }

    /// The rooms in order.
    var rooms: [HostedRoom] { state.withLock { $0.rooms } }

    /// Adds a room with a session that has not begun.
    ///
    /// - Throws: `CommandFailure` where the name is taken or no name, there are too many, or the scenario cannot be held.
    @discardableResult
    func add(_ name: String) throws -> HostedRoom {
        try check(name)
        var agenda = try equipment.library.agenda(for: scenario, seed: setting.seed)
        if setting.isSpoken { agenda.mode = .spoken }
        return begin(name, .new(agenda))
    }

    /// Adds a room as it was kept, before its session began.
    ///
    /// - Throws: `CommandFailure` as `add(_:)` does.
    func add(again kept: RoomsFile.Room) throws {
        let room = try add(kept.name).room
        if let name = kept.candidate { room.introduce(.candidate, as: name) }
        if let name = kept.interviewer { room.introduce(.interviewer, as: name) }
    }

    /// Adds a room whose session was left.
    ///
    /// - Throws: `CommandFailure` as `add(_:)` does, and where the session cannot be continued.
    func add(_ name: String, resuming id: String) throws {
        try check(name)
        let folder = equipment.store.folder(id)
        let opened: (journal: Journal, contents: JournalContents)
        do throws(StoreError) {
            opened = try Journal.resume(folder)
        } catch {
            throw error.commandFailure
        }
        guard !opened.contents.events.contains(where: { $0.event == .feedbackOpened }) else {
            opened.journal.close()
            try add(name)
            return
        }
        begin(name, .resumed(opened.journal, opened.contents.events, folder))
    }

    /// Lets everybody in from now on.
    func open(_ server: PairServer) { state.withLock { $0.server = server } }

    /// Where a seat is; nil where there is no such room.
    func place(_ seat: Seat) -> PairSite.Place? {
        guard let role = PairRole(rawValue: seat.role), let room = room(seat.room) else { return nil }
        return PairSite.Place(room: room.room, role: role)
    }

    /// The room of a name.
    func room(_ name: String) -> HostedRoom? { rooms.first { $0.name == name } }

    /// The link to a seat of a room: the one that reaches furthest.
    func link(_ name: String, _ role: PairRole) -> String { link(Seat(room: name, role: role.rawValue)) }

    /// The link to the overview.
    var overviewLink: String { link(Self.overviewSeat) }

    /// What the host sees of the rooms.
    var overview: RoomsSection {
        RoomsSection(
            rooms: rooms.map { room in
                room.room.overview(
                    name: room.name, nameless: room.nameless,
                    candidateLink: link(room.name, .candidate),
                    interviewerLink: link(room.name, .interviewer), trouble: room.trouble)
            })
    }

    /// How many sessions are under way.
    var underWay: Int { rooms.count { $0.isUnderWay } }

    /// All rooms are there that the host begins with.
    func filled() {
        state.withLock { $0.isFilled = true }
        keep()
    }

    /// Something is to be kept for a host that takes up again.
    func changed() { state.withLock { $0.isChanged = true } }

    /// Keeps what has changed. To be called about once a second.
    func keep() {
        let server = state.withLock { state -> PairServer? in
            guard state.isChanged, state.isFilled, !state.isEnded else { return nil }
            state.isChanged = false
            return state.server
        }
        guard let server else { return }
        // A disk that is full now may have room later.
        guard record(server).write(in: equipment.store) else { return changed() }
        hold(server.server.port)
    }

    /// Keeps other hosts away from the rooms of this port, once there is a file of them. Where they were at another port
    /// before, what was kept there would let in by links that lead nowhere any more.
    private func hold(_ port: UInt16) {
        state.withLock { state in
            guard state.lock?.port != port || state.lock?.isHeld != true else { return }
            if let before = state.lock {
                if before.port != port { RoomsFile.remove(port: before.port, in: equipment.store) }
                before.release()
            }
            state.lock = RoomsLock(port: port, in: equipment.store)
        }
    }

    /// Ends all rooms; interviews under way are left to be continued.
    ///
    /// - Returns: how many can be continued.
    func end() -> Int {
        let (rooms, server, isFilled) = state.withLock { state in
            state.isEnded = true
            return (state.rooms, state.server, state.isFilled)
        }
        rooms.forEach { $0.end() }
        rooms.forEach { $0.waitUntilEnded() }
        let left = underWay
        if let server {
            if isFilled, left > 0 { record(server).write(in: equipment.store) }
            server.end()
            if isFilled, left == 0 { RoomsFile.remove(port: server.server.port, in: equipment.store) }
            state.withLock { $0.lock?.release() }
        }
        equipment.assessor.close()
        return left
    }

    private func check(_ name: String) throws {
        guard !name.allSatisfy(\.isWhitespace), name.utf8.count <= 60,
            name.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control })
        else {
            throw CommandFailure(
                .usage, "that is no name for a room", help: "Give it a short one, on one line, such as: blue")
        }
        guard room(name) == nil else {
            throw CommandFailure(
                .usage, "there is a room \(name) already", help: "Give each room a name of its own.")
        }
        guard rooms.count < Self.most else {
            throw CommandFailure(
                .usage, "there are \(Self.most) rooms, and one host holds no more",
                help: "Start another one with: hotseat host")
        }
    }

    @discardableResult
    private func begin(_ name: String, _ beginning: HostedRoom.Beginning) -> HostedRoom {
        let room = state.withLock { state in
            let room = HostedRoom(
                name, number: state.rooms.count + 1, beginning, equipment: equipment)
            state.rooms.append(room)
            state.isChanged = true
            return room
        }
        room.start(beginning) { [weak self] in self?.changed() }
        return room
    }

    private func link(_ seat: Seat) -> String {
        state.withLock { state in
            if let known = state.links[seat] { return known }
            guard let links = state.server?.server.links(for: seat) else { return "" }
            let link = links.network.first ?? links.local
            state.links[seat] = link
            return link
        }
    }

    private func record(_ server: PairServer) -> RoomsFile {
        RoomsFile(
            port: server.server.port, isOnNetwork: setting.reach == .localNetwork, scenario: scenario.id,
            isSpoken: setting.isSpoken, access: server.server.access,
            rooms: rooms.map(Self.record))
    }

    private static func record(_ room: HostedRoom) -> RoomsFile.Room {
        if let session = room.session {
            return RoomsFile.Room(name: room.name, session: room.isUnderWay ? session : nil)
        }
        let (stage, nameless) = (room.room.desk.stage, room.nameless)
        return RoomsFile.Room(
            name: room.name,
            candidate: stage.candidate == nameless.candidate ? nil : stage.candidate,
            interviewer: stage.interviewer == nameless.interviewer ? nil : stage.interviewer)
    }
}
