import Foundation
import Testing

@testable import hotseat

@Suite("Days that a person names")
struct CalendarDayTests {
    @Test("A day is read as it is written")
    func read() throws {
        let day = try #require(CalendarDay("2026-11-21"))
        #expect(day.description == "2026-11-21")
        #expect(day.start(in: .gmt) == 1_795_219_200_000)
        #expect(day.end(in: .gmt) == 1_795_305_600_000)
        let before = try #require(CalendarDay("2026-09-30"))
        #expect(before < day)
    }

    @Test(
        "What is no day of the calendar is refused",
        arguments: [
            "", "2026-02-30", "2026-13-01", "2026-1-1", "1999-12-31", "2026-11-21T10", "20261121",
            "+026-01-01", "2026-11--1", "２０２６-11-21", "yesterday",
        ])
    func refused(text: String) {
        #expect(CalendarDay(text) == nil)
    }

    @Test("A day is as long as the clocks of its place make it")
    func summerTime() throws {
        let berlin = try #require(TimeZone(identifier: "Europe/Berlin"))
        let day = try #require(CalendarDay("2026-10-25"))
        let (start, end) = (try #require(day.start(in: berlin)), try #require(day.end(in: berlin)))
        #expect(end - start == 25 * 3_600_000)
    }

    @Test("The last day of a year ends with the next one")
    func yearEnd() throws {
        let last = try #require(CalendarDay("2026-12-31"))
        let first = try #require(CalendarDay("2027-01-01"))
        #expect(last.end(in: .gmt) == first.start(in: .gmt))
    }
}
