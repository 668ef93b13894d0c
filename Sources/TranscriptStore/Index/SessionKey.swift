import InterviewModel

/// The number of a session in the index: the newer the session, the smaller, so that the index finds the newest first
/// without sorting.
///
/// A millisecond has 1024 numbers: several sessions may begin in one, and a session that changed gets another number,
/// since what is in a full-text index cannot be taken out.
enum SessionKey {
    /// The numbers of a millisecond.
    static let slots: Int64 = 1024
    /// Further from 1970 no session began: a hundred thousand years in milliseconds, as for a journal's events.
    private static let farthest = 3_200_000_000_000_000

    /// The first number for sessions that began at a moment, in milliseconds since 1970 UTC. Those of which that is
    /// not known come last.
    static func first(startedAt: Int?) -> Int64 {
        guard let startedAt else { return Int64(2 * farthest + 2) * slots }
        return Int64(farthest - min(farthest, max(-farthest, startedAt))) * slots
    }

    /// The numbers of the sessions of a stretch of time; either end may be open.
    static func range(since: Int?, until: Int?) -> Range<Int64> {
        let lower = until.map { first(startedAt: $0) + slots } ?? 0
        let upper = since.map { first(startedAt: $0) + slots } ?? .max
        return lower..<max(lower, upper)
    }

    /// When a session began: by its journal, otherwise by its name, as if that were in UTC.
    static func start(of summary: SessionSummary) -> Int? {
        summary.startedAt ?? CivilTime.wall(ofName: summary.id)
    }
}

extension CivilTime {
    /// The moment that a name such as `2026-11-21-143005-quick-15-3f2a` begins with, as if in UTC, in milliseconds
    /// since 1970; nil where it begins with none.
    static func wall(ofName name: String) -> Int? {
        guard SessionName.looksLikeOne(name) else { return nil }
        let digits = name.utf8.prefix(17).filter { $0 != UInt8(ascii: "-") }.map { Int($0) - 48 }
            .prefix { (0...9).contains($0) }
        func number(_ range: Range<Int>) -> Int {
            digits.count == 14 || range.upperBound <= 8 ? digits[range].reduce(0) { $0 * 10 + $1 } : 0
        }
        let (year, month, day) = (number(0..<4), number(4..<6), number(6..<8))
        guard (1...12).contains(month), (1...31).contains(day) else { return nil }
        // As in Howard Hinnant's "chrono-compatible low-level date algorithms" (`days_from_civil`), for years from 0.
        let shifted = month < 3 ? year - 1 : year
        let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
        let days = 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
        let seconds = number(8..<10) * 3600 + number(10..<12) * 60 + number(12..<14)
        return (days * 86_400 + seconds) * 1000
    }
}
