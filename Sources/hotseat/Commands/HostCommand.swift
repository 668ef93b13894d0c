import ArgumentParser
import Foundation
import InterviewModel
import RubricAnalysis
import ScenarioLibrary
import TerminalUI
import TranscriptStore
import WebConsole

/// `hotseat host`: many pairs at once on one server.
struct HostCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "host",
        abstract: "Hold many pairs at once: a study group, a class.",
        discussion: """
            Each room has a link for its candidate and one for its interviewer, who both need a browser and nothing else, \
            and each session is written to a folder of its own. An overview shows how far the rooms are. In a pipe the \
            links are printed a line each, with tabs between side, room and link; Ctrl-C or SIGTERM ends it.
            """)

    /// What is held where nobody names anything: short, with something of everything.
    private static let usualScenario = "quick-15"

    @Argument(
        help: ArgumentHelp(
            "The scenario that is held in each room; \(usualScenario) where none is named.",
            valueName: "scenario"))
    var scenario: String?

    @Option(help: ArgumentHelp("So many rooms, named 1, 2, 3 and so on.", valueName: "count"))
    var rooms: Int?

    @Option(
        name: .customLong("room"), parsing: .singleValue,
        help: ArgumentHelp("A room of this name; may be given several times.", valueName: "name"))
    var names: [String] = []

    @Flag(help: "Continue the rooms of a host that has ended, with the same links.")
    var resume = false

    @Flag(help: "Answers are given aloud; the interviewers write down in short what was said.")
    var spoken = false

    @Flag(help: "Let others of this network in. What travels is not encrypted.")
    var lan = false

    @Option(
        help: ArgumentHelp(
            "The port to listen on, \(PairSetting.usualPort) by default; where it is taken, the next that is free. 0 for any. With --resume: the host that had it, where there were several.",
            valueName: "port"))
    var port: UInt16?

    @Option(help: "Draw the same questions in each room, and again: the seed that the transcript names.")
    var seed: UInt64?

    @OptionGroup var libraryOptions: LibraryOptions
    @OptionGroup var transcriptsOptions: TranscriptsOptions

    func validate() throws {
        if let rooms, !(1...RoomHall.most).contains(rooms) {
            throw ValidationError("A host holds 1 to \(RoomHall.most) rooms.")
        }
        if rooms != nil, !names.isEmpty { throw ValidationError("Give --rooms or --room, not both.") }
        if resume, rooms != nil || !names.isEmpty || scenario != nil || seed != nil || spoken || lan {
            throw ValidationError(
                "--resume goes on as before, so it takes no rooms, scenario, seed or reach.")
        }
    }

    func run() throws {
        let facts = TerminalFacts(environment: ProcessInfo.processInfo.environment)
        let hasPerson =
            facts.inputIsTerminal && facts.outputIsTerminal && tcgetpgrp(STDIN_FILENO) == getpgrp()
        if !hasPerson { ServeWatch.holdSignals() }
        let (hall, before) = try openHall()
        let bell = ServeBell()
        let server = try listen(hall, before, bell)
        defer { end(hall, facts) }
        try fill(hall, before)
        hall.filled()
        if let before, server.port != before.port {
            StandardStreams.warn(
                "Port \(before.port) is taken by another program, so the links of before lead nowhere: give out these."
            )
        }

        let text = HostText(form: facts.form)
        let rows =
            hasPerson
            ? text.rooms(hall.overview, overview: hall.overviewLink)
                + text.advice(
                    isOnNetwork: before?.isOnNetwork ?? lan, port: server.port,
                    asked: before?.port ?? usualOr(port))
                + text.help
            : HostText.lines(hall.overview, overview: hall.overviewLink)
        StandardStreams.say(rows.joined(separator: "\n"))
        let watch = HostWatch(hall: hall, bell: bell, text: text)
        guard hasPerson else { return try watch.waitForSignals() }
        let terminal = try Terminal(
            configuration: TerminalConfiguration(environment: ProcessInfo.processInfo.environment))
        defer { terminal.close() }
        try watch.wait(on: terminal)
    }

    /// A hall without rooms, and what a host before this one left, where that is to be continued.
    private func openHall() throws -> (RoomHall, RoomsFile?) {
        let library = try libraryOptions.open()
        let store = transcriptsOptions.store()
        let left = resume ? try takeUp(in: store) : nil
        let before = left?.rooms
        let name = before?.scenario.rawValue ?? scenario ?? Self.usualScenario
        let models = library.models()
        ModelNotice().tell(models.findings())
        let hall = RoomHall(
            equipment: RoomEquipment(
                library: library, store: store, models: models,
                environment: ProcessInfo.processInfo.environment,
                cores: ProcessInfo.processInfo.activeProcessorCount),
            scenario: try ContentLookup.scenario(name, in: library),
            setting: HostSetting(
                seed: seed, isSpoken: before?.isSpoken ?? spoken,
                reach: before?.isOnNetwork ?? lan ? .localNetwork : .thisMachine),
            lock: left?.lock)
        return (hall, before)
    }

    /// The rooms that were left last, of those that no other host has.
    ///
    /// - Throws: `CommandFailure` where there are none.
    private func takeUp(in store: SessionStore) throws -> (rooms: RoomsFile, lock: RoomsLock) {
        let all = RoomsFile.all(in: store, port: port)
        guard let newest = all.first else {
            let those = port.map { " of port \($0)" } ?? ""
            throw CommandFailure(
                .usage, "there are no rooms\(those) to continue in \(store.path)",
                help: "Open some with: hotseat host --rooms 4 quick-15")
        }
        for rooms in all {
            if let lock = RoomsLock(port: rooms.port, in: store) { return (rooms, lock) }
        }
        throw CommandFailure(
            .failed, "the rooms of port \(newest.port) are open in another process",
            help: "Go on there, or end that one first.")
    }

    private func listen(_ hall: RoomHall, _ before: RoomsFile?, _ bell: ServeBell) throws -> WebServer {
        OpenFiles.allow(RoomHall.most)
        var limits = ServerLimits()
        limits.connections = 1200
        // Of each room a candidate, an interviewer, one who looks on, and one of them reloading.
        limits.streams = RoomHall.most * 4 + 16
        // No room is to take what the others need.
        limits.streamsPerSeat = 8
        limits.connectionsPerSeat = 32
        let site = RoomsSite(hall)
        let store = transcriptsOptions.store()
        let port: ServerPort =
            if let before {
                .near(before.port)
            } else if self.port == 0 {
                .any
            } else {
                .near(freePort(in: store))
            }
        let server = try PairServer(
            linkAdvice: "Ask whoever holds the rooms for yours.", port: port,
            reach: before?.isOnNetwork ?? lan ? .localNetwork : .thisMachine, limits: limits,
            access: before?.access ?? AccessRecord(), answer: { await site.answer($0) })
        hall.open(server)
        server.start(
            rooms: { hall.rooms.map(\.room) }, failed: { bell.tell(.ended($0)) }, also: { hall.keep() })
        return server.server
    }

    /// The first port from the one asked for on that no host was left at with sessions under way: another one there would
    /// put its rooms in the place of theirs.
    private func freePort(in store: SessionStore) -> UInt16 {
        let first = usualOr(port)
        let candidates = ServerPort.near(first).candidates
        let free = candidates.first { !isLeft($0, in: store) } ?? first
        for port in candidates.prefix(while: { $0 != free }) {
            StandardStreams.warn(
                "The rooms of port \(port) have interviews under way. Go on with them: hotseat host --resume --port \(port)"
            )
        }
        return free
    }

    /// Whether the rooms of a port were left with sessions under way, and no other host has them.
    private func isLeft(_ port: UInt16, in store: SessionStore) -> Bool {
        guard RoomsFile.hasSessions(port: port, in: store), let lock = RoomsLock(port: port, in: store)
        else { return false }
        lock.release()
        return true
    }

    private func usualOr(_ port: UInt16?) -> UInt16 { port ?? PairSetting.usualPort }

    private func fill(_ hall: RoomHall, _ before: RoomsFile?) throws {
        guard let before else {
            let names = names.isEmpty ? (1...(rooms ?? 1)).map(String.init) : names
            return try names.forEach { try hall.add($0) }
        }
        for room in before.rooms {
            guard let session = room.session else {
                try hall.add(again: room)
                continue
            }
            do {
                try hall.add(room.name, resuming: session)
            } catch let failure as CommandFailure {
                // One session that cannot be continued must not keep the others from it.
                StandardStreams.warn(
                    "Room \(VisibleText.line(room.name)) begins anew: \(failure.message ?? "its session is gone"). "
                        + "Its session so far is \(VisibleText.line(session)).")
                try hall.add(room.name)
            }
        }
    }

    private func end(_ hall: RoomHall, _ facts: TerminalFacts) {
        let left = hall.end()
        var command = ["hotseat host --resume"]
        if let library = libraryOptions.library { command.append("--library \(library)") }
        if let transcripts = transcriptsOptions.transcripts { command.append("--transcripts \(transcripts)") }
        let rows = HostText(form: facts.form).ended(left: left, resumeCommand: command.joined(separator: " "))
        if !rows.isEmpty { StandardStreams.say(rows.joined(separator: "\n")) }
    }
}
