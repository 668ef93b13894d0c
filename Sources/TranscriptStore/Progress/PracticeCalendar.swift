import Foundation
import InterviewModel

/// The days and weeks of practice, by the clocks of one place.
struct PracticeCalendar: Sendable {
    /// Now, in milliseconds since 1970 UTC.
    let now: Int
    private let timeZone: TimeZone
    private var days: Set<Int> = []
    private var weeks: [Int: PracticeWeek] = [:]
    /// When the last session began that lies in the past.
    private(set) var last: Int?

    /// Ten years; older weeks fall out, so that a wrong clock cannot make the row long without end.
    static let mostWeeks = 520
    /// 1 January 2000 UTC: no session is older than the program, only a clock can be.
    private static let earliest = 946_684_800_000

    /// A calendar without practice.
    init(now: Int, timeZone: TimeZone) {
        self.now = now
        self.timeZone = timeZone
    }

    /// Enters a session.
    ///
    /// - Returns: false where its beginning is unknown, or cannot be: before 2000 or later than today.
    mutating func add(startedAt: Int?, answers: Int, scores: [Double], time: Milliseconds) -> Bool {
        guard let wall = startedAt, wall >= Self.earliest else { return false }
        // So far off that no calendar knows it; days are compared only behind this.
        guard wall < now + 2 * 86_400_000, case let day = day(wall), day <= self.day(now) else {
            return false
        }
        days.insert(day)
        last = max(last ?? wall, wall)
        let number = PracticeWeek.number(ofDay: day)
        var week = weeks[number] ?? PracticeWeek(number: number)
        week.sessions += 1
        week.answers += answers
        week.scored += scores.count
        week.sum += scores.reduce(0, +)
        week.time += time
        weeks[number] = week
        if weeks.count > Self.mostWeeks, let oldest = weeks.keys.min() { weeks[oldest] = nil }
        return true
    }

    /// The weeks with practice, oldest first.
    var practised: [PracticeWeek] { weeks.values.sorted { $0.number < $1.number } }

    /// Days in a row.
    var streak: Streak { Streak(days, today: day(now)) }

    /// The week so many before this one, empty where nothing was practised in it.
    func week(before: Int) -> PracticeWeek {
        let number = PracticeWeek.number(ofDay: day(now)) - before
        return weeks[number] ?? PracticeWeek(number: number)
    }

    private func day(_ wall: Int) -> Int {
        let moment = Date(timeIntervalSince1970: Double(wall) / 1000)
        return CivilTime.dayNumber(wall: wall, secondsFromUTC: timeZone.secondsFromGMT(for: moment))
    }
}
