import ArgumentParser
import Foundation
import InterviewModel

/// A day as a user names it: `2026-11-01`, `today`, `yesterday`, `7d` or `2w` for so many days or weeks ago.
enum NamedDay: Equatable {
    /// A date.
    case date(year: Int, month: Int, day: Int)
    /// So many days before today.
    case ago(days: Int)

    /// What is accepted, for messages.
    static let examples = "a day such as 2026-11-01, 7d, 2w, today or yesterday"

    /// Reads a day; nil where the text names none, or one that the calendar does not have.
    init?(_ text: String) {
        let text = text.lowercased()
        if text == "today" {
            self = .ago(days: 0)
        } else if text == "yesterday" {
            self = .ago(days: 1)
        } else if let match = text.wholeMatch(of: /([0-9]{1,5})([dw])/), let count = Int(match.1) {
            self = .ago(days: match.2 == "w" ? count * 7 : count)
        } else if let match = text.wholeMatch(of: /([0-9]{4})-([0-9]{2})-([0-9]{2})/),
            let year = Int(match.1), let month = Int(match.2), let day = Int(match.3)
        {
            self = .date(year: year, month: month, day: day)
            guard start(now: 0, timeZone: .gmt) != nil else { return nil }
        } else {
            return nil
        }
    }

    /// Reads the value of an option; nil where it was not given.
    ///
    /// - Throws: `ValidationError` that says what is accepted.
    static func read(_ option: String, _ text: String?) throws -> NamedDay? {
        guard let text else { return nil }
        guard let day = NamedDay(text) else {
            throw ValidationError("\(option) takes \(examples), not `\(VisibleText.line(text))`.")
        }
        return day
    }

    /// When the day begins, in milliseconds since 1970 UTC; nil for a date that there is not.
    ///
    /// - Parameter now: what counts as today.
    func start(now: Int, timeZone: TimeZone) -> Int? {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        let date: Date?
        switch self {
        case .date(let year, let month, let day):
            let parts = DateComponents(year: year, month: month, day: day)
            date = calendar.date(from: parts).flatMap { found in
                let back = calendar.dateComponents([.year, .month, .day], from: found)
                return back.year == year && back.month == month && back.day == day ? found : nil
            }
        case .ago(let days):
            let today = calendar.startOfDay(for: Date(timeIntervalSince1970: Double(now) / 1000))
            date = calendar.date(byAdding: .day, value: -days, to: today)
        }
        return date.map { Int(calendar.startOfDay(for: $0).timeIntervalSince1970 * 1000) }
    }

    /// When the day after begins, in milliseconds since 1970 UTC; nil for a date that there is not.
    func end(now: Int, timeZone: TimeZone) -> Int? {
        // A day in the middle of the next, however long the clocks make this one.
        start(now: now, timeZone: timeZone).map { start in
            var calendar = Calendar(identifier: .gregorian)
            calendar.timeZone = timeZone
            let next = Date(timeIntervalSince1970: Double(start) / 1000 + 36 * 3600)
            return Int(calendar.startOfDay(for: next).timeIntervalSince1970 * 1000)
        }
    }
}
