public import Foundation
import InterviewModel

/// What the form above the list of sessions says: its fields as they were filled in, and what that asks for.
public struct LibraryForm: Hashable, Sendable {
    /// The fields, by their names in the address.
    public enum Field: String, Sendable, CaseIterable {
        /// Words to search for.
        case text = "q"
        /// The first day, such as 2026-11-01.
        case since
        /// The last day.
        case until
        /// The id of a scenario.
        case scenario
        /// The id of a topic.
        case topic
        /// A stretch of scores in hundredths, such as `60-79`, or the lowest alone.
        case score
        /// How answers were given.
        case mode
        /// A tag.
        case tag
        /// `favourites` or `discarded`; all others but those put away where it is empty.
        case only
    }

    /// The sessions of a page.
    public static let pageSize = 50

    private let values: [Field: String]
    /// What sessions are asked for. Fields that cannot be understood ask for nothing.
    public let query: SessionQuery
    /// The fields that cannot be understood.
    public let misread: Set<Field>
    /// The number of the page, from 1.
    public let page: Int

    /// A form as it was sent.
    ///
    /// - Parameters:
    ///   - value: the value of an item of the query; nil where it is missing.
    ///   - timeZone: the zone whose days are meant.
    public init(timeZone: TimeZone, value: (String) -> String?) {
        var values: [Field: String] = [:]
        for field in Field.allCases {
            let text = value(field.rawValue)?.trimmingCharacters(in: .whitespacesAndNewlines) ?? ""
            if !text.isEmpty { values[field] = text }
        }
        self.values = values
        page = value("page").flatMap { Int($0) }.map { min(max($0, 1), Self.lastPage) } ?? 1
        (query, misread) = Self.query(values, timeZone)
    }

    /// Further on nobody leafs, and an offset could overflow.
    private static let lastPage = 1_000_000

    /// What a field says; empty where it says nothing.
    public func value(_ field: Field) -> String { values[field] ?? "" }

    /// Whether all sessions are asked for.
    public var isEmpty: Bool { values.isEmpty }

    /// Whether anything but the search is filled in.
    var hasFilters: Bool { values.contains { $0.key != .text } }

    /// The address of another page of the same list.
    func address(page: Int) -> String {
        SiteAddress.library
            + SiteAddress.query(
                Field.allCases.map { ($0.rawValue, value($0)) } + [("page", page > 1 ? String(page) : "")])
    }

    private static func query(_ values: [Field: String], _ timeZone: TimeZone) -> (SessionQuery, Set<Field>) {
        var query = SessionQuery()
        var misread: Set<Field> = []
        /// Notes a field that is filled in with something else than what it is for.
        func reading<Value>(_ field: Field, _ read: (String) -> Value?) -> Value? {
            guard let text = values[field] else { return nil }
            let value = read(text)
            if value == nil { misread.insert(field) }
            return value
        }
        query.text = values[.text] ?? ""
        query.since = reading(.since) { day($0, timeZone, plus: 0) }
        query.until = reading(.until) { day($0, timeZone, plus: 1) }
        query.scenario = values[.scenario].map(ScenarioID.init(rawValue:))
        query.topic = values[.topic].map(TopicID.init(rawValue:))
        query.mode = reading(.mode, AnswerMode.init(rawValue:))
        query.tag = values[.tag]
        if let bounds = reading(.score, scores) { (query.atLeast, query.atMost) = bounds }
        switch reading(.only, { $0 == "favourites" || $0 == "discarded" ? $0 : nil }) {
        case "favourites": query.favouritesOnly = true
        case "discarded": query.discarded = true
        default: break
        }
        return (query, misread)
    }

    /// The beginning of a day such as `2026-11-21`, or of one after it, in milliseconds since 1970 UTC.
    private static func day(_ text: String, _ timeZone: TimeZone, plus days: Int) -> Int? {
        guard let match = text.wholeMatch(of: /(\d{4})-(\d{2})-(\d{2})/),
            let year = Int(match.1), let month = Int(match.2), let day = Int(match.3)
        else { return nil }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        let components = DateComponents(year: year, month: month, day: day)
        guard components.isValidDate(in: calendar), let date = calendar.date(from: components),
            let moved = calendar.date(byAdding: .day, value: days, to: date)
        else { return nil }
        return Int((moved.timeIntervalSince1970 * 1000).rounded())
    }

    /// `60-79` is from 0.60 up to what is shown as 0.79; `60` has no end.
    private static func scores(_ text: String) -> (Double?, Double?)? {
        guard let match = text.wholeMatch(of: /(\d{1,3})(?:-(\d{1,3}))?/), let low = Int(match.1), low <= 100
        else {
            return nil
        }
        guard let last = match.2 else { return (Double(low) / 100, nil) }
        guard let high = Int(last), low <= high, high <= 100 else { return nil }
        return (Double(low) / 100, high == 100 ? nil : (Double(high) + 0.999) / 100)
    }
}
