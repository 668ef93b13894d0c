import Foundation
import InterviewModel
import InterviewSession
import TerminalUI

/// The main thread while rooms are held: it waits for the host to end them, and adds rooms on request.
struct HostWatch {
    /// The rooms.
    let hall: RoomHall
    /// What other threads have to tell.
    let bell: ServeBell
    /// What is said.
    let text: HostText

    /// Waits where nobody sits at a terminal.
    ///
    /// - Throws: what the server ended with by itself.
    func waitForSignals() throws {
        try ServeWatch.waitForSignals(bell) { try heed() }
    }

    /// Waits at a terminal. Ctrl-C ends it at once where nothing is under way, and otherwise asks once.
    ///
    /// - Throws: what the server ended with by itself.
    func wait(on terminal: Terminal) throws {
        bell.wake { [waker = terminal.waker] in waker.wake() }
        var isSure = false
        while true {
            switch terminal.next(LineRequest(prompt: "rooms", keepsHistory: false)) {
            case .line(let line):
                isSure = false
                guard take(line.trimmingCharacters(in: .whitespaces), terminal) else { return }
            case .endOfInput, .interrupted:
                _ = terminal.takeLine()
                guard !isSure, hall.underWay > 0 else { return }
                isSure = true
                terminal.say(text.sure(hall.underWay).joined(separator: "\n"))
            case .hungUp: return
            case .woken: guard try heed() else { return }
            default: continue
            }
        }
    }

    /// Acts on what was typed; false where all is to end.
    private func take(_ line: String, _ terminal: Terminal) -> Bool {
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        switch (line.lowercased(), words.first) {
        case _ where PairAsking.isLeaving(line): return false
        case ("", _):
            terminal.say(text.rooms(hall.overview, overview: hall.overviewLink).joined(separator: "\n"))
        case ("help", _), ("?", _), (":help", _): terminal.say(text.help.joined(separator: "\n"))
        case (_, "watch") where words.count == 2 && hall.room(words[1]) != nil:
            terminal.say("  \(text.form.palette.key(hall.link(words[1], .spectator)))")
        case (_, "watch"):
            terminal.say("Name a room there is, such as: watch \(hall.rooms.first?.name ?? "1")")
        default:
            do {
                try hall.add(line)
                let added = RoomsSection(rooms: hall.overview.rooms.suffix(1))
                terminal.say(text.rooms(added, overview: hall.overviewLink).joined(separator: "\n"))
            } catch {
                let failure = error as? CommandFailure
                terminal.say(
                    text.form.palette.warning(
                        "Not done: \(failure?.message ?? "\(error)"). \(failure?.help ?? "")"))
            }
        }
        return true
    }

    /// Acts on what was told; false where there is nothing more to wait for.
    private func heed() throws -> Bool {
        for message in bell.take() {
            if case .ended(let error) = message {
                if let error { throw error }
                return false
            }
        }
        return true
    }
}
