import Foundation
import InterviewModel
import InterviewSession
import ScenarioEngine
import TranscriptStore

/// The end of a session in a room: both say at their pages how it went, and when all is in, or the candidate will not
/// wait, the feedback is opened to both. Where the host ends first it stays sealed, and can be gone on with.
struct RoomFeedback {
    let run: SessionRun
    let room: PairRoom
    let remote: RemoteScreen
    let equipment: RoomEquipment

    /// Takes what is said until the host ends.
    ///
    /// - Parameter opened: told once the feedback is open.
    func hold(opened: () -> Void) {
        var isOpen = false
        for remark in remote.takeRemarks() { add(.commented(place: nil, text: remark)) }
        while remote.waitForNews() {
            for message in room.takeMessages() {
                switch message.what {
                case .afterthought(let event):
                    add(event)
                    if event == .feedbackOpened { isOpen = open(opened) }
                    message.reply(nil)
                case .look: message.reply(nil)
                case .move, .pause, .resume: message.reply(.noQuestionOpen)
                }
            }
            if !isOpen, room.outstanding.isNothing {
                add(.feedbackOpened)
                isOpen = open(opened)
            }
        }
    }

    private func add(_ event: SessionEvent) {
        room.desk.take(run.add(event))
        let trouble = run.journal.trouble.map { "The session cannot be saved at the moment: \($0.reason)." }
        room.desk.change { $0.trouble = trouble }
    }

    /// Shows the comparison to both, and leaves the transcript behind.
    private func open(_ opened: () -> Void) -> Bool {
        // Before a page can know of it.
        opened()
        if let compared = PairOutcome(run.transcript, in: equipment.library, store: equipment.store) {
            room.desk.showComparison(compared.html)
        }
        // Where that fails it is told when the room is closed, and the journal has it all.
        _ = try? run.folder.rebuild(timeZone: .current)
        return true
    }
}
