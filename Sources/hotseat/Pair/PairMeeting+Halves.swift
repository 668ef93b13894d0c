import Foundation
import InterviewModel
import InterviewSession
import ScenarioLibrary
import TerminalUI
import TranscriptStore
import WebConsole

/// What comes after a half: the end, or the same with the roles swapped.
extension PairMeeting {
    /// Offers the next half once one is over, for as long as the two go on.
    func goOn(after pair: PairHeader, _ session: String, scenario: ScenarioID) throws {
        guard terminal.inputIsTerminal else { return }
        let name = VisibleText.line(setting.friend ?? "your friend")
        // At one keyboard either of them may read it.
        let me = setting.isSameScreen ? setting.me.map(VisibleText.line) : nil
        let swapped =
            pair.half % 2 == 1
            ? "\(me.map { "\($0) asks" } ?? "you ask") and \(name) answers."
            : "\(name) asks and \(me.map { "\($0) answers" } ?? "you answer")."
        terminal.say("")
        terminal.say(
            terminal.facts.form.wrapped(
                "Enter ends the meeting\(isServing ? "; until then the feedback stays open in the browser" : ""). "
                    + "swap begins the \(pair.half == 1 ? "second" : "next") half: \(swapped)",
                style: terminal.palette.dim
            ).joined(separator: "\n"))
        while let line = terminal.ask("end") {
            switch line {
            case "": return
            case _ where PairAsking.isLeaving(line): return
            case "swap", ":swap":
                let next = try ContentLookup.scenario(scenario.rawValue, in: host.library)
                return try begin(next, seed: nil, half: pair.half + 1, previous: session)
            default: terminal.say(terminal.palette.dim("Enter ends it, swap begins another half."))
            }
        }
    }

    /// The half after one that is over, with the roles swapped.
    ///
    /// - Throws: `CommandFailure` where that cannot be read, as for `begin`.
    func swap(after folder: SessionFolder, scenario: String?) throws {
        let transcript: Transcript
        do throws(StoreError) {
            transcript = try folder.transcript()
        } catch {
            throw error.commandFailure
        }
        guard let record = transcript.pair else { return }
        let pair = PairHeader(
            candidate: record.candidate, interviewer: record.interviewer, half: record.half)
        take(pair, transcript.mode)
        let next = try ContentLookup.scenario(
            scenario ?? transcript.scenario?.rawValue ?? "", in: host.library)
        try begin(next, seed: nil, half: pair.half + 1, previous: folder.id)
    }

    /// Holds a half in which the friend answers in their browser, and the one at this terminal asks in theirs.
    func holdAtPages(
        _ beginning: HostedRoom.Beginning, _ pair: PairHeader, of scenario: ScenarioID,
        seats: SeatsFile? = nil
    ) throws {
        let hosted = HostedRoom(
            PairPerson.home.seat.room, number: 1, beginning,
            equipment: RoomEquipment(
                library: host.library, store: host.store, models: host.models, environment: host.environment,
                cores: 1), pair: pair)
        try open(hosted.room, half: pair.half, seats: seats)
        let (waker, store, keep) = (terminal.waker, host.store, keepSeats())
        hosted.start(beginning) {
            if let session = hosted.session { keep?(store.folder(session)) }
            waker.wake()
        }
        inviteBoth()
        let watch = PagesWatch(
            hosted: hosted, terminal: terminal, friend: text.friend, invite: { self.inviteBoth() })
        watch.wait()
        hosted.end()
        hosted.waitUntilEnded()
        guard let session = hosted.session else { return }
        let folder = host.store.folder(session)
        tables.keep(nil)
        let transcript = try? folder.transcript()
        guard let transcript, transcript.ending != nil else {
            terminal.say(
                terminal.palette.dim("The session is left as it stands. Go on with: \(host.resumeCommand)"))
            return
        }
        guard !transcript.isSealed else {
            return terminal.say(
                text.sealed(session, resumeCommand: host.resumeCommand).joined(separator: "\n"))
        }
        SeatsFile.remove(in: folder)
        if let compared = PairOutcome(transcript, in: host.library, store: host.store) {
            terminal.say(compared.lines(terminal.facts.form).joined(separator: "\n"))
        }
        terminal.say(
            terminal.palette.dim(
                "\nTranscript: \(folder.markdownPath)\nAll the details: hotseat review \(folder.id)"))
        try goOn(after: pair, session, scenario: scenario)
    }

    /// The links of both, where both sit at browsers.
    private func inviteBoth() {
        guard let server else { return }
        let mine = server.server.links(for: PairPerson.home.seat)
        terminal.say(
            ([""]
                + terminal.facts.form.wrapped("Your own console, to be opened in a browser on this machine:")
                + ["", "  \(terminal.palette.key(mine.local))"]).joined(separator: "\n"))
        invite()
    }
}

/// The terminal while both sit at browsers.
struct PagesWatch {
    let hosted: HostedRoom
    let terminal: Terminal
    let friend: String
    /// Shows the links of both.
    let invite: () -> Void

    /// Waits until the one at the terminal ends it.
    func wait() {
        terminal.say("")
        terminal.say(
            terminal.facts.form.wrapped(
                "It begins when both of you have pressed I am ready there. q leaves; the session can be continued.",
                style: terminal.palette.dim
            ).joined(separator: "\n"))
        var told: String?
        let asking = PairAsking(terminal: terminal) {
            if let words = words(for: hosted.room.desk.stage.stage), words != told {
                terminal.say(terminal.palette.dim(words))
                told = words
            }
            return false
        }
        while case .line(let line) = asking.line("half") {
            if PairAsking.isLeaving(line) { return }
            if line.isEmpty, hosted.room.desk.stage.stage == .open { return }
            if line.lowercased() == ":friend" {
                invite()
                continue
            }
            terminal.say(
                terminal.palette.dim("You ask in your browser. :friend shows both links again, q leaves."))
        }
    }

    private func words(for stage: StageSection.Stage) -> String? {
        switch stage {
        case .thinking, .answering, .coding: "\(VisibleText.line(friend)) is answering."
        case .feedback: "The questions are over. Both of you say in the browser how it went."
        case .open: "The feedback is open in the browser. Enter goes on."
        case .lobby, .choosing, .paused, .left: nil
        }
    }
}
