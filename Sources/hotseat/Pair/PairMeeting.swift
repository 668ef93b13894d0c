import Foundation
import InterviewModel
import InterviewSession
import ScenarioEngine
import ScenarioLibrary
import TerminalUI
import TranscriptStore
import WebConsole

/// A meeting of two, held from the terminal of one of them: the lobby, the interview, the feedback.
final class PairMeeting {
    let host: SessionHost
    private(set) var setting: PairSetting
    let tables = PairTables()
    private let live: LiveAssessor
    private(set) var server: PairServer?
    /// The terminal for both, where they sit at one keyboard.
    private var shared: SharedScreen?
    /// Why the pages are no longer served, where the server has ended by itself.
    private let failures: Mailbox<String>
    private var sessions = 0
    /// Which half is held.
    private var half = 1

    /// A meeting that has not begun.
    init(_ host: SessionHost, setting: PairSetting) {
        self.host = host
        self.setting = setting
        failures = Mailbox { [waker = host.terminal.waker] in waker.wake() }
        let (library, models) = (host.library, host.models)
        live = LiveAssessor(threads: 1) { AnswerAssessor(library, models: models) }
    }

    var terminal: Terminal { host.terminal }
    var text: PairText { PairText(form: terminal.facts.form, friend: otherSide ?? "Your friend") }

    /// The one that the terminal's user waits for: at one keyboard that is whoever asks in this half.
    private var otherSide: String? {
        setting.isSameScreen && half % 2 == 0 ? setting.me : setting.friend
    }

    /// Meets for a new session.
    ///
    /// - Throws: `CommandFailure` where the content, the transcripts folder or the network is of no use.
    func begin(_ scenario: Scenario, seed: UInt64?, half: Int = 1, previous: String? = nil) throws {
        self.half = half
        var agenda = try host.agenda(for: scenario, seed: seed)
        if setting.isSpoken { agenda.mode = .spoken }
        let pair = setting.header(half: half, previous: previous)
        if half % 2 == 0, !setting.isSameScreen {
            return try holdAtPages(.new(agenda), pair, of: agenda.scenario)
        }
        let room = makeRoom(agenda, pair)
        try open(room, half: half)
        shareScreen(room)
        invite()
        guard PairLobby(room: room, terminal: terminal, text: text).wait() else { return }
        let (folder, journal) = try host.makeSession(of: agenda.scenario)
        let header = SessionHeader(
            tool: HotseatVersion.current, session: folder.id, agenda: agenda, pair: pair)
        try hold(SessionRun(.new(header), journal: journal, in: folder), at: room)
    }

    /// Takes a session up again, with the browsers that were there.
    ///
    /// - Throws: `CommandFailure` where it cannot be continued, or the network is of no use.
    func resume(_ folder: SessionFolder) throws {
        // Killed while they gave their feedback, a meeting is not over yet.
        let (journal, contents) = try host.takeUp(
            folder,
            evenIfOver: { events in
                !events.contains { $0.event == .feedbackOpened }
            })
        guard case .started(let header)? = contents.events.first?.event, let pair = header.pair else {
            throw CommandFailure(
                .usage, "the session \(folder.id) was not held in a pair",
                help: "Continue it with: hotseat interview --resume \(folder.id)")
        }
        take(pair, header.agenda.mode)
        half = pair.half
        let seats = SeatsFile.read(in: folder)
        // It is reached from where it was, also when it is taken up once more.
        if let seats { setting.reach = seats.isOnNetwork ? .localNetwork : .thisMachine }
        if pair.half % 2 == 0, !setting.isSameScreen {
            return try holdAtPages(
                .resumed(journal, contents.events, folder), pair, of: header.agenda.scenario, seats: seats)
        }
        let room = makeRoom(header.agenda, pair)
        room.takeUp(contents.events)
        try open(room, half: pair.half, seats: seats)
        shareScreen(room)
        // Where the port was taken meanwhile, the links of before lead nowhere.
        if seats?.port != server?.server.port { invite() }
        try hold(SessionRun(.resumed(contents.events), journal: journal, in: folder), at: room)
    }

    /// Takes the names of a session, and how its answers are given.
    func take(_ pair: PairHeader, _ mode: AnswerMode?) {
        setting.take(pair)
        if mode == .spoken { setting.isSpoken = true }
    }

    /// A table for a session, at which nobody sits yet.
    private func makeRoom(_ agenda: Agenda, _ pair: PairHeader) -> PairRoom {
        sessions += 1
        let desk = PairDesk(
            title: agenda.title, pair: pair, isSpoken: agenda.mode == .spoken,
            content: PairContent(host.library), assessor: live, session: sessions)
        desk.change { $0.isCandidateHere = true }
        let waker = terminal.waker
        return PairRoom(desk: desk) { waker.wake() }
    }

    /// Whether pages are served.
    var isServing: Bool { server != nil }

    /// Sits everybody at a table, and serves its pages.
    func open(_ room: PairRoom, half: Int, seats: SeatsFile? = nil) throws {
        tables.sit(at: room, half: half)
        guard server == nil, !setting.isSameScreen else { return }
        let tables = tables
        let site = PairSite(place: { tables.place($0) }, guestCame: { tables.guestCame() })
        let server = try PairServer(
            site, port: seats.map { .near($0.port) } ?? setting.port,
            reach: setting.reach, access: seats?.access ?? AccessRecord())
        let failures = failures
        server.start(
            rooms: { tables.room.map { [$0] } ?? [] },
            failed: { failures.leave(CommandFailure(serving: $0).message ?? "\($0)") })
        self.server = server
    }

    /// At one keyboard the interviewer is there from the start.
    private func shareScreen(_ room: PairRoom) {
        guard setting.isSameScreen else { return }
        shared = SharedScreen(terminal, room: room)
        room.connect(0, as: .interviewer)
        room.setReady(.interviewer)
    }

    /// Shows the friend how to come in.
    func invite() {
        guard let server else { return terminal.say(text.oneKeyboard.joined(separator: "\n")) }
        let links = server.server.links(for: PairPerson.friend.seat)
        let facts = terminal.facts
        terminal.say(
            text.invitation(
                links, code: { PairCode.lines(for: $0, on: facts) }, port: server.server.port
            ).joined(separator: "\n"))
        guard setting.hasSpectators else { return }
        let watching = server.server.links(for: PairPerson.spectator.seat)
        terminal.say(text.spectators(watching.network.first ?? watching.local).joined(separator: "\n"))
    }

    private func hold(_ run: SessionRun, at room: PairRoom) throws {
        keepSeats()?(run.folder)
        room.enter(.held)
        let outcome = conduct(run, at: room)
        var isOpened = false
        if outcome.isOver {
            room.enter(.feedback)
            isOpened = PairFeedbackTalk(
                run: run, room: room, terminal: terminal, text: text, shared: shared,
                tellOfTrouble: { self.host.tellOfTrouble(run.journal) }
            ).hold()
        } else {
            room.desk.change { $0.stage = .left }
        }
        tables.keep(nil)
        // Scores that were seen would tell those who have yet to rate.
        try host.close(run, isOver: isOpened) { show(run, at: room) }
        guard outcome.isOver else { return }
        guard isOpened else {
            return terminal.say(
                text.sealed(run.folder.id, resumeCommand: host.resumeCommand).joined(separator: "\n"))
        }
        SeatsFile.remove(in: run.folder)
        if let pair = run.header?.pair, let scenario = run.header?.agenda.scenario {
            try goOn(after: pair, run.folder.id, scenario: scenario)
        }
    }

    private func conduct(_ run: SessionRun, at room: PairRoom) -> Conductor.Outcome {
        let desk = CodingDesk(folder: run.folder, library: host.library, environment: host.environment)
        let follower = ProgramFollower { room.desk.setFile($0, path: $1) }
        defer { follower.end() }
        var link = room.link
        let (take, show) = (link.take, link.show)
        link.take = {
            self.tellOfServer()
            return take()
        }
        link.show = { moment in
            follower.follow(moment.state.openSolution.map(desk.path))
            show(moment)
        }
        let waker = terminal.waker
        return run.conduct(
            on: screen(), desk: desk, assessor: host.assessor(), watchesSaves: host.watchesSaves, link: link,
            wake: { waker.wake() })
    }

    private func tellOfServer() {
        for failure in failures.takeAll() {
            terminal.say(
                terminal.facts.form.wrapped(
                    "Your friend's page is no longer there: \(failure). :quit, then go on with: \(host.resumeCommand)",
                    style: terminal.palette.warning
                ).joined(separator: "\n"))
        }
    }

    /// The candidate's screen: the terminal, which also knows how to bring the friend in.
    private func screen() -> CandidateScreen {
        var screen = CandidateScreen(
            terminal, editor: Editor(environment: host.environment), resumeCommand: host.resumeCommand)
        if let shared { return shared.wrapping(screen) { self.invite() } }
        let show = screen.show
        screen.show = { notice in
            if case .friend = notice { self.invite() } else { show(notice) }
        }
        return screen
    }

    private func show(_ run: SessionRun, at room: PairRoom) {
        host.show(run.transcript)
        guard let compared = PairOutcome(run.transcript, in: host.library, store: host.store) else { return }
        terminal.say(compared.lines(terminal.facts.form).joined(separator: "\n"))
        room.desk.showComparison(compared.html)
    }

    /// What keeps the secrets of those who come, for as long as a session is held; nil where nobody comes. To be called
    /// from any thread, once the session has a folder.
    func keepSeats() -> (@Sendable (SessionFolder) -> Void)? {
        guard let server else { return nil }
        let isOnNetwork = setting.reach == .localNetwork
        return { [tables] folder in
            tables.keep {
                SeatsFile(port: server.server.port, isOnNetwork: isOnNetwork, access: server.server.access)
                    .write(in: folder)
            }
            tables.guestCame()
        }
    }

    /// Ends the meeting. Later calls do nothing.
    func end() {
        live.close()
        tables.room?.desk.board.ring()
        server?.end()
        server = nil
    }
}
