import InterviewModel
import ScenarioEngine
import Testing

@testable import InterviewSession

/// An interviewer who leaves, and what brings them back.
@Suite("Leaving")
struct LeavingTests {
    private let stage = RoomStage()
    private var room: PairRoom { stage.room }

    @Test("An interviewer who left is back when their page is opened again")
    func comesBack() async {
        #expect(await room.act(.leave) == .done)
        #expect(!room.isInterviewerHere)

        room.disconnect(RoomStage.interviewer, as: .interviewer)
        room.connect(RoomStage.interviewer, as: .interviewer)
        #expect(room.isInterviewerHere)
    }

    @Test("Another browser that opens the link does not bring back an interviewer who left")
    func anotherBrowser() async {
        #expect(await room.act(.leave) == .done)

        room.connect(RoomStage.interviewer + 1, as: .interviewer)
        #expect(!room.isInterviewerHere)
    }

    @Test("An interviewer who came back late is waited for through a reload while they rate")
    func lateForTheFeedback() async {
        let table = Table()
        table.room.connect(1, as: .interviewer)
        table.room.enter(.held)
        #expect(await table.room.act(.leave) == .done)
        table.room.enter(.feedback)
        #expect(!table.room.isInterviewerExpected)
        table.room.disconnect(1, as: .interviewer)
        table.room.connect(1, as: .interviewer)
        table.room.disconnect(1, as: .interviewer)
        table.hand.pass(.seconds(600))
        table.room.lookAtTable()
        #expect(table.room.isInterviewerExpected && !table.room.isInterviewerHere)
        #expect(await table.room.act(.leave) == .done)
        #expect(!table.room.isInterviewerExpected)
    }

    @Test(
        "A session that was left without its interviewer has them join when they come",
        arguments: [false, true])
    func takenUp(hasLeft: Bool) {
        let table = Table()
        let events: [SessionEvent] = [.interviewerJoined] + (hasLeft ? [.interviewerLeft] : [])
        table.room.takeUp(
            events.enumerated().map { RecordedEvent(number: $0 + 1, at: .start, wall: 0, event: $1) })
        table.room.enter(.held)
        table.room.connect(1, as: .interviewer)
        let joins = table.room.takeMessages().count { if case .move(.join) = $0.what { true } else { false } }
        #expect(joins == (hasLeft ? 1 : 0))
    }
}
