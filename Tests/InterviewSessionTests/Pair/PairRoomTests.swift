import InterviewModel
import ScenarioEngine
import Synchronization
import Testing

@testable import InterviewSession

@Suite("The table of a pair")
struct PairRoomTests {
    private let table = Table()
    private var room: PairRoom { table.room }

    /// What the session was told since the last time: names of moves.
    private func told() -> [InterviewerMove] {
        room.takeMessages().compactMap { if case .move(let move) = $0.what { move } else { nil } }
    }

    @Test("tells the session of an interviewer who is there when it begins, and of one who comes later")
    func join() {
        room.connect(1, as: .interviewer)
        #expect(told().isEmpty)
        room.enter(.held)
        #expect(told() == [.join])
        room.lookAtTable()
        #expect(told().isEmpty)

        let other = Table()
        other.room.enter(.held)
        other.room.connect(1, as: .spectator)
        other.room.connect(2, as: .candidate)
        #expect(other.room.takeMessages().allSatisfy { if case .look = $0.what { true } else { false } })
        other.room.connect(3, as: .interviewer)
        #expect(other.room.isInterviewerHere)
        let moves = other.room.takeMessages().compactMap { message -> InterviewerMove? in
            if case .move(let move) = message.what { move } else { nil }
        }
        #expect(moves == [.join])
    }

    @Test(
        "goes on without an interviewer who is gone for longer than a bad connection takes, and with them again"
    )
    func patience() {
        room.connect(1, as: .interviewer)
        room.enter(.held)
        room.disconnect(1, as: .interviewer)
        #expect(told() == [.join])
        table.hand.pass(PairRoom.patience - .seconds(1))
        room.lookAtTable()
        #expect(told().isEmpty)
        #expect(table.sees(.stage, of: StageSection.self)?.isInterviewerHere == false)
        table.hand.pass(.seconds(1))
        room.lookAtTable()
        room.lookAtTable()
        #expect(told() == [.leave])
        room.connect(1, as: .interviewer)
        #expect(told() == [.join])
    }

    @Test("keeps one whose connection was lost for half a minute")
    func lostConnection() {
        room.connect(1, as: .interviewer)
        room.enter(.held)
        room.disconnect(1, as: .interviewer)
        table.hand.pass(.seconds(30))
        room.connect(1, as: .interviewer)
        table.hand.pass(.seconds(30))
        room.lookAtTable()
        #expect(told() == [.join])
    }

    @Test("lets an interviewer leave at once, do nothing meanwhile, and come back")
    func leave() async {
        room.connect(1, as: .interviewer)
        room.enter(.held)
        #expect(await act(.leave) == .done)
        #expect(told() == [.join, .leave])
        #expect(!room.isInterviewerHere)
        #expect(await act(.next) == .said("You have left. Come back first."))
        room.disconnect(1, as: .interviewer)
        #expect(told().isEmpty)
        room.connect(1, as: .interviewer)
        #expect(told() == [.join])
        #expect(await act(.leave, key: "again") == .done)
        #expect(await act(.ready) == .done)
        #expect(told() == [.leave, .join])
    }

    @Test("begins when both are ready, and takes no moves before and none after")
    func phases() async {
        room.connect(1, as: .interviewer)
        #expect(await act(.next) == .said("The interview has not begun yet."))
        #expect(
            await act(.advise(advice: Advice(keep: "x", stop: "", start: "")))
                == .said("The interview has not begun yet."))
        #expect(!room.isReady)
        #expect(await act(.ready) == .done)
        #expect(!room.isReady)
        room.setReady(.candidate)
        #expect(room.isReady)
        room.disconnect(1, as: .interviewer)
        #expect(!room.isReady)
        room.connect(1, as: .interviewer)
        #expect(room.isReady)
        room.setReady(.candidate, false)
        #expect(!room.isReady)
        room.enter(.feedback)
        #expect(await act(.hint) == .said("The questions are over."))
        #expect(told().isEmpty)
    }

    @Test("waits for a candidate at a page who was ready and has gone again")
    func readyAndGone() {
        let desk = PairDesk(
            title: "Talk", pair: PairHeader(candidate: "Ada", interviewer: "Max"), isSpoken: false,
            content: Table.content(), assessor: Table.noAssessor, session: 1)
        let room = PairRoom(desk: desk, remote: RemoteScreen(), wake: {})
        room.connect(1, as: .candidate)
        room.connect(2, as: .interviewer)
        room.setReady(.candidate)
        room.setReady(.interviewer)
        #expect(room.isReady)
        room.disconnect(1, as: .candidate)
        #expect(!room.isReady)
    }

    @Test("takes the names of those who meet in a room without names, until it begins")
    func names() async {
        let desk = PairDesk(
            title: "Talk", pair: PairHeader(candidate: "Candidate (red)", interviewer: "Interviewer (red)"),
            asksNames: true, isSpoken: false, content: Table.content(), assessor: Table.noAssessor, session: 1
        )
        let room = PairRoom(desk: desk, remote: RemoteScreen(), wake: {})
        room.connect(1, as: .candidate)
        room.connect(2, as: .interviewer)
        func candidate(_ name: String) async -> PairRoom.Outcome {
            await room.act(
                ActRequest(key: "c\(name.prefix(40))", act: CandidateAct.introduce(name: name)), by: 1)
        }
        func interviewer(_ name: String) async -> PairRoom.Outcome {
            await room.act(
                ActRequest(key: "i\(name.prefix(40))", act: ConsoleAct.introduce(name: name)), by: 2)
        }
        #expect(await candidate(" Ada\u{202E}\n Love\tlace ") == .done)
        #expect(desk.stage.candidate == "Ada<U+202E> Love lace")
        #expect(await candidate("Ada") == .done)
        #expect(await candidate(" \n") == .done)
        #expect(await interviewer("Ada") != .done)
        #expect(await interviewer(String(repeating: "a", count: 41)) != .done)
        #expect(desk.stage.interviewer == "Interviewer (red)")
        #expect(await interviewer("Max") == .done)
        room.enter(.held)
        #expect(await candidate("Eve") != .done)
        #expect(await interviewer("Eve") != .done)
        #expect(desk.stage.candidate == "Ada" && desk.stage.interviewer == "Max")
        let row = room.overview(
            name: "red", nameless: PairHeader(candidate: "Ada", interviewer: "Interviewer (red)"),
            candidateLink: "", interviewerLink: "")
        #expect((row.candidate, row.interviewer) == ("", "Max"))
    }

    @Test("leaves the names as they are where they were said by whoever opened it")
    func namesOfAPair() async {
        room.connect(1, as: .interviewer)
        let before = room.desk.stage.interviewer
        #expect(await act(.introduce(name: "Eve")) == .done)
        #expect(room.desk.stage.interviewer == before)
    }

    @Test("lets nobody act who does not hold the seat")
    func notTheHolder() async {
        room.connect(1, as: .interviewer)
        room.connect(2, as: .interviewer)
        room.connect(3, as: .spectator)
        room.enter(.held)
        for guest in [2, 3, 4] {
            #expect(await act(.next, by: guest) == .notYours)
        }
        #expect(told() == [.join])
        #expect(room.act(.takeOver, by: 2, as: .interviewer) == .done)
        #expect(room.seat(of: 1, as: .interviewer).asker == 2)
        #expect(room.act(.give(to: 2), by: 1, as: .interviewer) == .done)
        #expect(room.seat(of: 2, as: .interviewer).standing == .yours)
        #expect(await act(.leave, by: 1) == .notYours)
        #expect(await act(.leave, by: 2) == .done)
    }

    private func act(
        _ act: ConsoleAct, by guest: Int = 1, key: String? = nil
    ) async -> PairRoom.Outcome {
        await room.act(ActRequest(key: key ?? String("\(act)".prefix(40)), act: act), by: guest)
    }
}
