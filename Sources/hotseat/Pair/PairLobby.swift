import InterviewModel
import InterviewSession
import TerminalUI

/// The time before a pair session begins, at the candidate's terminal.
struct PairLobby {
    let room: PairRoom
    let terminal: Terminal
    let text: PairText

    /// Waits until both are ready; false where the candidate leaves.
    func wait() -> Bool {
        terminal.say(text.lobby.joined(separator: "\n"))
        var isHere = false
        var isFriendReady = false
        let asking = PairAsking(terminal: terminal) {
            // Nothing can be asked of a session that has not begun.
            for message in room.takeMessages() { message.reply(nil) }
            let (nowHere, nowReady) = (room.isInterviewerHere, room.isInterviewerReady)
            if nowHere != isHere || nowReady && !isFriendReady {
                terminal.say(text.news(isHere: nowHere, isReady: nowReady))
            }
            (isHere, isFriendReady) = (nowHere, nowReady)
            return room.isReady
        }
        while true {
            switch asking.line("ready?") {
            case .over: return true
            case .none: return false
            case .line(let line):
                if PairAsking.isLeaving(line) { return false }
                guard ["", "ready", "y", "yes", "ok"].contains(line.lowercased()) else {
                    terminal.say(terminal.palette.dim("Enter says that you are ready; q leaves."))
                    continue
                }
                room.setReady(.candidate)
                if !room.isReady { terminal.say(terminal.palette.dim("You are ready. \(waitingFor)")) }
            }
        }
    }

    private var waitingFor: String {
        room.isInterviewerHere
            ? "It begins as soon as your friend is." : "It begins when your friend has come and is ready too."
    }
}
