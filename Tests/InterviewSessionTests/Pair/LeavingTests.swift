import InterviewModel
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
}
