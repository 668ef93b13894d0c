import ArgumentParser
import Foundation
import InterviewModel
import TranscriptStore

/// Which sessions to list.
struct LibraryFilterOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "List what holds these words, in questions, answers, notes or feedback.",
            discussion: "All of them must be there: words, beginnings (lock*), phrases (\"race condition\").",
            valueName: "text"))
    var search: String?

    @Option(
        help: ArgumentHelp(
            "List sessions of this day and later: 2026-11-01, 7d, 2w, today, yesterday.", valueName: "day"))
    var since: String?

    @Option(help: ArgumentHelp("List sessions of this day and earlier.", valueName: "day"))
    var until: String?

    @Option(help: ArgumentHelp("List sessions of this scenario.", valueName: "id"))
    var scenario: String?

    @Option(help: ArgumentHelp("List sessions with a question about this topic.", valueName: "id"))
    var topic: String?

    @Option(help: "List sessions answered this way.")
    var mode: AnswerMode?

    @Option(help: ArgumentHelp("List sessions with at least this score, 0 to 1.", valueName: "score"))
    var minScore: Double?

    @Option(help: ArgumentHelp("List sessions with at most this score, 0 to 1.", valueName: "score"))
    var maxScore: Double?

    @Option(help: ArgumentHelp("List sessions with this tag.", valueName: "tag"))
    var tagged: String?

    @Flag(help: "List favourites only.")
    var favourites = false

    @Flag(help: "List the sessions that were put away.")
    var discarded = false

    @Option(help: ArgumentHelp("List at most so many, as text; all of them by default.", valueName: "n"))
    var limit: Int?

    @Option(help: ArgumentHelp("Which page of --limit sessions, or of 20, to list.", valueName: "n"))
    var page: Int?

    /// Sessions on a page where nobody says how many.
    static let usualLimit = 20

    /// The first option that was given; nil where none was.
    var first: String? {
        let given: [(String, Bool)] = [
            ("--search", search != nil), ("--since", since != nil), ("--until", until != nil),
            ("--scenario", scenario != nil), ("--topic", topic != nil), ("--mode", mode != nil),
            ("--min-score", minScore != nil), ("--max-score", maxScore != nil), ("--tagged", tagged != nil),
            ("--favourites", favourites), ("--discarded", discarded), ("--limit", limit != nil),
            ("--page", page != nil),
        ]
        return given.first(where: \.1)?.0
    }

    func validate() throws {
        _ = try query(now: 0, timeZone: .gmt)
        for (name, number) in [("--limit", limit), ("--page", page)] {
            if let number, !(1...Self.most).contains(number) {
                throw ValidationError("\(name) takes a number from 1 to \(Self.most), not \(number).")
            }
        }
    }

    /// The query that the options make.
    ///
    /// - Parameter now: what counts as today, in milliseconds since 1970 UTC.
    /// - Throws: `ValidationError` that says what is accepted.
    func query(now: Int, timeZone: TimeZone) throws -> SessionQuery {
        var query = SessionQuery()
        query.text = search ?? ""
        if let search, search.allSatisfy(\.isWhitespace) {
            throw ValidationError("--search takes words to look for, such as --search \"race condition\".")
        }
        query.since = try NamedDay.read("--since", since)?.start(now: now, timeZone: timeZone)
        query.until = try NamedDay.read("--until", until)?.end(now: now, timeZone: timeZone)
        if let since = query.since, let until = query.until, since >= until {
            throw ValidationError("--since must not be after --until.")
        }
        query.scenario = try id("--scenario", scenario)
        query.topic = try id("--topic", topic)
        query.mode = mode
        query.atLeast = try score("--min-score", minScore)
        query.atMost = try score("--max-score", maxScore)
        if let least = query.atLeast, let most = query.atMost, least > most {
            throw ValidationError("--min-score must not be above --max-score.")
        }
        query.tag = tagged
        query.favouritesOnly = favourites
        query.discarded = discarded
        return query
    }

    private func id<Entity>(_ name: String, _ text: String?) throws -> Identifier<Entity>? {
        guard let text else { return nil }
        guard Identifier<Entity>.isValid(text) else {
            throw ValidationError(
                "\(name) takes an id of lower-case letters, digits and hyphens, not `\(VisibleText.line(text))`."
            )
        }
        return Identifier(rawValue: text)
    }

    private func score(_ name: String, _ score: Double?) throws -> Double? {
        if let score, !(0...1).contains(score) {
            throw ValidationError("\(name) takes a score from 0 to 1, such as 0.7, not \(score).")
        }
        return score
    }

    private static let most = 1_000_000
}
