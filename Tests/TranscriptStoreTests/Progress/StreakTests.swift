import Foundation
import InterviewModel
import Testing

@testable import TranscriptStore

@Suite("Days in a row")
struct StreakTests {
    @Test("A row is alive where today or yesterday was practised")
    func alive() {
        #expect(Streak([8, 9, 10], today: 10).current == 3)
        #expect(Streak([8, 9], today: 10).current == 2)
        #expect(Streak([7, 8], today: 10).current == 0)
        #expect(Streak([], today: 10).current == 0)
    }

    @Test("The longest row is found wherever it lies, and days to come are no practice")
    func longest() {
        #expect(Streak([1, 2, 3, 4, 7, 10], today: 10).longest == 4)
        #expect(Streak([10, 11, 12, 13], today: 10) == Streak([10], today: 10))
        #expect(Streak([10], today: 10).longest == 1)
    }

    @Test("Midnight is that of the reader's place")
    func zones() throws {
        let late = PracticeDiary.session(
            startedAt: 1_795_390_200_000, [PracticeDiary.answer("gil", 0.5)])  // 22 November, 23:30 UTC
        let noon = PracticeDiary.session(daysAgo: 0, [PracticeDiary.answer("gil", 0.5)])
        #expect(PracticeDiary.report([late, noon]).overview.streak.current == 2)
        let berlin = try #require(TimeZone(secondsFromGMT: 3600))
        #expect(PracticeDiary.report([late, noon], zone: berlin).overview.streak.current == 1)
    }

    @Test("A session late on Sunday belongs to the week before in one place and to this week in another")
    func weeks() throws {
        let late = PracticeDiary.session(
            startedAt: 1_795_390_200_000, [PracticeDiary.answer("gil", 0.5)])
        let here = PracticeDiary.report([late]).overview
        #expect((here.thisWeek.sessions, here.weekBefore.sessions) == (0, 1))
        #expect(here.weekBefore.monday == "2026-11-16")
        let berlin = try #require(TimeZone(secondsFromGMT: 3600))
        let there = PracticeDiary.report([late], zone: berlin).overview
        #expect((there.thisWeek.sessions, there.weekBefore.sessions) == (1, 0))
        #expect(there.thisWeek.monday == "2026-11-23")
    }
}
