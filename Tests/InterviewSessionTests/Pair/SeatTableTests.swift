import InterviewModel
import Testing

@testable import InterviewSession

@Suite("The seats of a pair")
final class SeatTableTests {
    private let start = ContinuousClock.now
    private lazy var now = start
    private var seats = SeatTable()

    private func standing(_ guest: Int) -> SeatMessage.Standing {
        message(guest).standing
    }

    private func act(_ act: SeatAct, by guest: Int, as role: PairRole = .interviewer) -> Bool {
        seats.act(act, by: guest, role, at: now)
    }

    private func message(_ guest: Int, as role: PairRole = .interviewer) -> SeatMessage {
        seats.message(to: guest, role, at: now)
    }

    @Test("go to the first who comes; the second is told, and looks on")
    func first() {
        seats.connect(1, as: .interviewer)
        seats.connect(2, as: .interviewer)
        seats.connect(3, as: .candidate)
        #expect(standing(1) == .yours)
        #expect(standing(2) == .taken)
        #expect(seats.holds(1, .interviewer) && !seats.holds(2, .interviewer))
        #expect(seats.holds(3, .candidate))
        #expect(!act(.give(to: 2), by: 2))
        #expect(!act(.keep, by: 2))
    }

    @Test("are given to the one who asks, with consent alone")
    func given() {
        seats.connect(1, as: .interviewer)
        seats.connect(2, as: .interviewer)
        #expect(!act(.give(to: 2), by: 1))
        #expect(!act(.takeOver, by: 2))
        #expect(standing(2) == .asking)
        #expect(message(1).asker == 2)
        #expect(message(2).asker == nil)
        seats.connect(3, as: .interviewer)
        #expect(!act(.give(to: 3), by: 1))
        #expect(act(.give(to: 2), by: 1))
        #expect(standing(1) == .taken)
        #expect(standing(2) == .yours)
        #expect(seats.isHere(.interviewer))
    }

    @Test("are kept by the one who refuses, and can be asked for again")
    func kept() {
        seats.connect(1, as: .interviewer)
        seats.connect(2, as: .interviewer)
        _ = act(.takeOver, by: 2)
        #expect(!act(.keep, by: 1))
        #expect(standing(2) == .refused)
        _ = act(.takeOver, by: 2)
        #expect(standing(2) == .asking)
        seats.disconnect(2, as: .interviewer, at: start)
        #expect(message(1).asker == nil)
    }

    @Test("are not taken while the one who has it loads the page again, refused or not")
    func loading() {
        seats.connect(1, as: .interviewer)
        seats.connect(2, as: .interviewer)
        _ = act(.takeOver, by: 2)
        _ = act(.keep, by: 1)
        seats.disconnect(1, as: .interviewer, at: start)
        now = start + .seconds(4)
        #expect(message(2).isHolderHere)
        #expect(!act(.takeOver, by: 2))
        #expect(standing(2) == .asking)
        seats.connect(1, as: .interviewer)
        #expect(standing(1) == .yours)
        #expect(message(1).asker == 2)
    }

    @Test("are taken over at once where the one who has it is away")
    func away() {
        seats.connect(1, as: .interviewer)
        seats.connect(2, as: .interviewer)
        seats.disconnect(1, as: .interviewer, at: start)
        now = start + SeatTable.grace
        #expect(seats.isEmpty(.interviewer, since: start + .seconds(9)) == .seconds(9))
        #expect(act(.takeOver, by: 2))
        #expect(seats.isEmpty(.interviewer, since: start) == nil)
        seats.connect(1, as: .interviewer)
        #expect(standing(1) == .taken)
        #expect(standing(2) == .yours)
    }

    @Test("stay with the one who reloads the page, or has it open twice")
    func reload() {
        seats.connect(1, as: .interviewer)
        seats.connect(1, as: .interviewer)
        seats.disconnect(1, as: .interviewer, at: start)
        #expect(seats.isHere(.interviewer))
        seats.disconnect(1, as: .interviewer, at: start)
        #expect(!seats.isHere(.interviewer))
        seats.connect(2, as: .interviewer)
        #expect(standing(2) == .taken)
        seats.connect(1, as: .interviewer)
        #expect(standing(1) == .yours)
        #expect(seats.isEmpty(.interviewer, since: start) == nil)
    }

    @Test("are empty when both have left, and taken by whoever comes and asks")
    func bothLeave() {
        seats.connect(1, as: .interviewer)
        seats.connect(2, as: .interviewer)
        _ = act(.takeOver, by: 2)
        seats.disconnect(1, as: .interviewer, at: start)
        seats.disconnect(2, as: .interviewer, at: start + .seconds(5))
        #expect(seats.isEmpty(.interviewer, since: start + .seconds(9)) == .seconds(9))
        seats.connect(3, as: .interviewer)
        now = start + .seconds(9)
        #expect(standing(3) == .taken)
        #expect(!message(3).isHolderHere)
        #expect(act(.takeOver, by: 3))
        #expect(standing(3) == .yours)
    }

    @Test("go to nobody who is not connected, and none is for those who look on")
    func strangers() {
        seats.connect(1, as: .interviewer)
        seats.disconnect(1, as: .interviewer, at: start)
        #expect(!act(.takeOver, by: 2))
        #expect(seats.isEmpty(.interviewer, since: start + .seconds(50)) == .seconds(50))
        seats.connect(4, as: .spectator)
        #expect(!act(.takeOver, by: 4, as: .spectator))
        #expect(!seats.holds(4, .spectator))
        #expect(message(4, as: .spectator).standing == .yours)
    }
}
