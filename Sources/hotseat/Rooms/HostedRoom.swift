import Dispatch
import Foundation
import InterviewModel
import InterviewSession
import ScenarioLibrary
import Synchronization
import TranscriptStore

/// A room in which two meet at their browsers. Its session is held on a thread of its own, so that whatever goes wrong
/// in it stays in it.
final class HostedRoom: Sendable {
    /// How a room begins.
    enum Beginning: Sendable {
        /// With this to be asked, when both are ready.
        case new(Agenda)
        /// With a session that was left, whose journal holds this.
        case resumed(Journal, [RecordedEvent], SessionFolder)
    }

    private struct Progress {
        var session: String?
        var isOver = false
        var trouble: String?
    }

    /// Its name, which no other room has.
    let name: String
    /// The table.
    let room: PairRoom
    private let remote: RemoteScreen
    private let agenda: Agenda
    private let pair: PairHeader
    private let equipment: RoomEquipment
    private let progress = Mutex(Progress())
    private let isDone = DispatchSemaphore(value: 0)

    /// A room that nobody has come to yet.
    ///
    /// - Parameters:
    ///   - number: one that no other room has.
    ///   - pair: who is who; nil for two without names.
    init(
        _ name: String, number: Int, _ beginning: Beginning, equipment: RoomEquipment, pair: PairHeader? = nil
    ) {
        self.name = name
        self.equipment = equipment
        switch beginning {
        case .new(let agenda):
            self.agenda = agenda
            var nameless = PairHeader.nameless(in: name)
            nameless.room = name
            self.pair = pair ?? nameless
        case .resumed(_, let events, let folder):
            let header = events.lazy.compactMap {
                if case .started(let header) = $0.event { header } else { nil }
            }
            .first
            agenda = header?.agenda ?? .none
            self.pair = header?.pair ?? PairHeader(candidate: "", interviewer: "", room: name)
            progress.withLock { $0.session = folder.id }
        }
        let desk = PairDesk(
            title: agenda.title, pair: self.pair, asksNames: pair == nil, isSpoken: agenda.mode == .spoken,
            content: equipment.content, assessor: equipment.assessor, session: number)
        let remote = RemoteScreen()
        self.remote = remote
        room = PairRoom(desk: desk, remote: remote, wake: { remote.wake() })
        if case .resumed(_, let events, _) = beginning {
            room.takeUp(events)
        }
    }

    /// The session that is held or was held here; nil before it began.
    var session: String? { progress.withLock { $0.session } }

    /// What the two were called before they said their names.
    var nameless: PairHeader { .nameless(in: name) }

    /// Whether a session is under way here, until its feedback is open.
    var isUnderWay: Bool { progress.withLock { $0.session != nil && !$0.isOver } }

    /// What is the matter with the room itself; nil for nothing.
    var trouble: String? { progress.withLock { $0.trouble } }

    /// Holds the session, on a thread of its own, until `end()`.
    ///
    /// - Parameter changed: told where a session begins or its feedback is opened, or something has changed before that.
    func start(_ beginning: Beginning, changed: @escaping @Sendable () -> Void) {
        let thread = Thread {
            self.hold(beginning, changed)
            self.isDone.signal()
        }
        thread.name = "room"
        // Answers are scored and programs judged elsewhere; what is left needs no more.
        thread.stackSize = 1 << 20
        thread.start()
    }

    /// Ends the session's thread; an interview under way is left to be continued.
    func end() { remote.hangUp() }

    /// Waits until the thread has ended, but not for ever.
    func waitUntilEnded() { _ = isDone.wait(timeout: .now() + 5) }

    private func hold(_ beginning: Beginning, _ changed: @Sendable () -> Void) {
        let found: SessionRun? =
            switch beginning {
            case .new: waitForBoth(changed)
            case .resumed(let journal, let events, let folder):
                SessionRun(.resumed(events), journal: journal, in: folder)
            }
        guard let run = found else { return }
        progress.withLock { $0.session = run.folder.id }
        room.enter(.held)
        changed()
        let outcome = conduct(run)
        if outcome.isOver {
            room.enter(.feedback)
            RoomFeedback(run: run, room: room, remote: remote, equipment: equipment).hold {
                progress.withLock { $0.isOver = true }
                changed()
            }
        } else {
            room.desk.change { $0.stage = .left }
        }
        close(run)
    }

    private func conduct(_ run: SessionRun) -> Conductor.Outcome {
        let desk = CodingDesk(folder: run.folder, library: equipment.library, judges: equipment.judges)
        return run.conduct(
            on: room.candidateScreen(remote, words: PageWords().words(for:), write: desk.write), desk: desk,
            scoring: SessionScoring(equipment.assessor), link: room.link, wake: { [remote] in remote.wake() })
    }

    /// The lobby; nil where the host ends first. Where there is no room on the disk, both are told and may try again.
    private func waitForBoth(_ changed: @Sendable () -> Void) -> SessionRun? {
        while remote.waitForNews() {
            // Somebody may have said their name.
            changed()
            // Nothing can be asked of a session that has not begun.
            for message in room.takeMessages() { message.reply(nil) }
            guard room.isReady else { continue }
            do {
                let (folder, journal) = try equipment.store.makeSession(of: agenda.scenario)
                tell(nil)
                var pair = pair
                let stage = room.desk.stage
                (pair.candidate, pair.interviewer) = (stage.candidate, stage.interviewer)
                let header = SessionHeader(
                    tool: HotseatVersion.current, session: folder.id, agenda: agenda, pair: pair)
                return SessionRun(.new(header), journal: journal, in: folder)
            } catch {
                room.setReady(.candidate, false)
                room.setReady(.interviewer, false)
                let reason = (error as? CommandFailure)?.message ?? "\(error)"
                tell("The session cannot be kept: \(reason). Say once more that you are ready to try again.")
            }
        }
        return nil
    }

    private func close(_ run: SessionRun) {
        let isSaved = run.journal.retry()
        let reason = run.journal.trouble?.reason
        run.journal.close()
        guard isSaved else {
            return tell("The end of the session is not saved: \(reason ?? "the disk took no more").")
        }
        do {
            try run.folder.rebuild(timeZone: .current)
        } catch {
            tell("The transcript cannot be written: \(error.commandFailure.message ?? "unknown reason").")
        }
    }

    private func tell(_ trouble: String?) {
        progress.withLock { $0.trouble = trouble }
        room.desk.change { $0.trouble = trouble }
    }
}

extension Agenda {
    /// What is known of a session whose journal does not say what was asked.
    fileprivate static let none = Agenda(
        scenario: "", title: "", mode: .typed, seed: 0, budget: nil, rounds: [])
}
