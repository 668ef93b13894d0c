import ArgumentParser
import Foundation
import InterviewModel
import Testing

@testable import TranscriptStore
@testable import hotseat

@Suite("Which sessions to list")
struct LibraryFilterOptionsTests {
    /// 21 November 2026, 15:30 in a zone an hour ahead of UTC.
    private let now = 1_795_271_405_000
    private let zone = TimeZone(secondsFromGMT: 3600) ?? .gmt
    private let day = 86_400_000
    /// That day's midnight there.
    private let midnight = 1_795_215_600_000

    private func query(_ arguments: String...) throws -> SessionQuery {
        try LibraryFilterOptions.parse(arguments).query(now: now, timeZone: zone)
    }

    @Test("Nothing said lists all that was not put away")
    func nothing() throws {
        #expect(try query() == SessionQuery())
    }

    @Test("Days are those of the zone, and both ends belong to what is listed")
    func days() throws {
        #expect(try query("--since", "today").since == midnight)
        #expect(try query("--since", "yesterday").since == midnight - day)
        #expect(try query("--since", "7d").since == midnight - 7 * day)
        #expect(try query("--since", "2W").since == midnight - 14 * day)
        #expect(try query("--since", "2026-11-21").since == midnight)
        #expect(try query("--until", "2026-11-21").until == midnight + day)
        #expect(try query("--until", "yesterday").until == midnight)
        let one = try query("--since", "today", "--until", "today")
        #expect((one.since, one.until) == (midnight, midnight + day))
    }

    @Test("A day on which the clocks are changed is as long as it is")
    func clockChange() throws {
        let berlin = try #require(TimeZone(identifier: "Europe/Berlin"))
        let autumn = try #require(NamedDay("2026-10-25"))
        let start = try #require(autumn.start(now: now, timeZone: berlin))
        #expect(autumn.end(now: now, timeZone: berlin) == start + 25 * 3_600_000)
        let spring = try #require(NamedDay("2026-03-29"))
        let before = try #require(spring.start(now: now, timeZone: berlin))
        #expect(spring.end(now: now, timeZone: berlin) == before + 23 * 3_600_000)
    }

    @Test(
        "What is no day, score, id or number is told with what is accepted",
        arguments: [
            (["--since", "soon"], "a day such as 2026-11-01, 7d, 2w, today or yesterday, not `soon`"),
            (["--until", "2026-02-30"], "not `2026-02-30`"), (["--since", "2026-13-01"], "not `2026-13-01`"),
            (["--since", "-3d"], "since"), (["--since", "7days"], "not `7days`"),
            (["--since", "today", "--until", "yesterday"], "--since must not be after --until"),
            (["--min-score", "4"], "a score from 0 to 1, such as 0.7, not 4"),
            (["--max-score", "nan"], "a score from 0 to 1"),
            (["--min-score", "0.8", "--max-score", "0.2"], "must not be above"),
            (["--scenario", "No Such"], "an id of lower-case letters"), (["--topic", "../x"], "not `../x`"),
            (["--mode", "sung"], "sung"), (["--search", " "], "takes words"),
            (["--limit", "0"], "from 1 to"), (["--page", "9999999999"], "from 1 to"),
        ])
    func wrong(arguments: [String], message: String) {
        do {
            _ = try LibraryFilterOptions.parse(arguments)
            Issue.record("\(arguments) were taken")
        } catch {
            let text = LibraryFilterOptions.message(for: error)
            #expect(text.contains(message), "\(text)")
        }
    }

    @Test("All of it makes one query")
    func all() throws {
        let query = try query(
            "--search", "race condition", "--scenario", "tiny", "--topic", "core", "--mode", "spoken",
            "--min-score", "0.2", "--max-score", "1", "--tagged", "mock", "--favourites", "--discarded")
        #expect(query.text == "race condition")
        #expect((query.scenario, query.topic, query.mode) == ("tiny", "core", .spoken))
        #expect((query.atLeast, query.atMost, query.tag) == (0.2, 1, "mock"))
        #expect(query.favouritesOnly && query.discarded)
    }
}
