import ArgumentParser
import Foundation
import InterviewModel

/// A day that a person names: `2026-11-21`.
struct CalendarDay: Hashable, Comparable, CustomStringConvertible {
    /// The year, 2000 to 9999.
    let year: Int
    /// The month, 1 to 12.
    let month: Int
    /// The day of the month, 1 to 31.
    let day: Int

    /// Reads `2026-11-21`; nil where that is no day of the calendar.
    init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let isDigits = text.allSatisfy { $0 == "-" || ($0.isASCII && $0.isNumber) }
        guard isDigits, parts.map(\.count) == [4, 2, 2],
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        let components = DateComponents(
            calendar: Calendar(identifier: .gregorian), year: year, month: month, day: day)
        guard year >= 2000, components.isValidDate else { return nil }
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Reads the value of an option.
    ///
    /// - Throws: `ValidationError` where it is no day.
    init(option text: String) throws {
        guard let day = CalendarDay(text) else {
            throw ValidationError("A day is written as 2026-11-21, not `\(VisibleText.line(text))`.")
        }
        self = day
    }

    /// The first moment of the day in a zone, in milliseconds since 1970 UTC.
    func start(in timeZone: TimeZone) -> Int? { midnight(after: 0, in: timeZone) }

    /// The first moment after the day in a zone, in milliseconds since 1970 UTC.
    func end(in timeZone: TimeZone) -> Int? { midnight(after: 1, in: timeZone) }

    /// As it is read.
    var description: String { String(format: "%04d-%02d-%02d", year, month, day) }

    /// Earlier before later.
    static func < (left: Self, right: Self) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    private func midnight(after days: Int, in timeZone: TimeZone) -> Int? {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        return calendar.date(from: DateComponents(year: year, month: month, day: day + days))
            .map { Int($0.timeIntervalSince1970 * 1000) }
    }
}
