public import Foundation
import InterviewModel

/// Makes a `ProgressReport` of sessions, one at a time.
///
/// What it keeps grows with the questions, elements, days and weeks there are, never with the sessions: years of
/// practice take a few megabytes. Sessions should come oldest first; the sums are the same in any order, while first
/// and last attempts, trends and what was missed lately go by the order they come in. Discarded sessions are left out.
public struct ProgressFold: Sendable {
    private let filter: ProgressFilter
    private var overview = Overview()
    private var calendar: PracticeCalendar
    private var overall = ScoreTally()
    private var sessions = RecentValues<ProgressReport.SessionPoint>(capacity: Self.shownSessions)
    private var topics: [String: ScoreTally] = [:]
    private var competencies: [String: ScoreTally] = [:]
    private var questions: [String: QuestionFigures] = [:]
    private var ledger = ElementLedger()
    private var selfRatings = SelfRatingFigures()

    /// So many sessions are kept for the row of sessions: those that the trend compares.
    static let shownSessions = Trend.most
    /// No session takes longer; what a damaged journal claims beyond is not counted.
    private static let longest = Milliseconds.minutes(24 * 60)

    private struct Overview {
        var sessions = 0
        var undated = 0
        var time = Milliseconds.zero
    }

    /// A fold without sessions.
    ///
    /// - Parameters:
    ///   - now: in milliseconds since 1970 UTC.
    ///   - timeZone: whose midnights part the days.
    public init(now: Int, timeZone: TimeZone, filter: ProgressFilter = ProgressFilter()) {
        self.filter = filter
        calendar = PracticeCalendar(now: now, timeZone: timeZone)
    }

    /// Takes the next session.
    public mutating func add(_ record: SessionRecord) {
        let wall = record.summary.startedAt
        guard !record.isDiscarded, filter.includes(startedAt: wall) else { return }
        let answers = record.answers.filter {
            $0.state == .answered && (filter.topic == nil || $0.topic == filter.topic)
        }
        if filter.topic != nil, answers.isEmpty { return }
        let time = Self.time(of: record, answers: filter.topic == nil ? nil : answers)
        let scores = answers.map { $0.score?.unit }
        let known = scores.compactMap(\.self)
        overview.sessions += 1
        overview.time += time
        let isDated = calendar.add(startedAt: wall, answers: answers.count, scores: known, time: time)
        if !isDated { overview.undated += 1 }
        overall.add(session: scores)
        if let mean = known.mean {
            sessions.append(
                ProgressReport.SessionPoint(
                    session: record.summary.id, title: record.summary.title, startedAt: wall,
                    mean: mean, scored: known.count))
        }
        Self.add(answers, to: &topics) { $0.topic?.rawValue }
        Self.add(answers, to: &competencies) { $0.competency?.rawValue }
        for answer in answers { add(answer, session: record.summary) }
    }

    /// What all sessions so far come to.
    public func report() -> ProgressReport {
        let questions = questions.values.sorted { ($1.attempts, $0.name) < ($0.attempts, $1.name) }
        return ProgressReport(
            filter: filter,
            overview: ProgressReport.Overview(
                sessions: overview.sessions, answers: overall.answers, scored: overall.scored,
                mean: overall.mean, time: overview.time, streak: calendar.streak,
                lastPractised: calendar.last, thisWeek: calendar.week(before: 0),
                weekBefore: calendar.week(before: 1), undated: overview.undated),
            weeks: calendar.practised, sessions: sessions.values, trend: Trend(overall.recent.values),
            repeats: RepeatGain(questions), topics: Self.groups(topics),
            competencies: Self.groups(competencies), components: ledger.componentFigures,
            concepts: ledger.conceptFigures, questions: questions, weakest: ledger.weakest,
            selfRatings: selfRatings)
    }

    private mutating func add(_ answer: AnswerRecord, session: SessionSummary) {
        ledger.add(answer)
        let score = answer.score?.unit
        if let own = answer.selfRating, let score {
            selfRatings.add(rating: own, score: score)
        }
        guard !answer.name.isEmpty else { return }
        let attempt = QuestionFigures.Attempt(
            session: session.id, startedAt: session.startedAt, score: score)
        questions[answer.name, default: QuestionFigures(answer, attempt: attempt)].add(attempt, of: answer)
    }

    private static func add(
        _ answers: [AnswerRecord], to tallies: inout [String: ScoreTally],
        by key: (AnswerRecord) -> String?
    ) {
        var groups: [String: [Double?]] = [:]
        for answer in answers {
            if let key = key(answer) { groups[key, default: []].append(answer.score?.unit) }
        }
        for (key, scores) in groups { tallies[key, default: ScoreTally()].add(session: scores) }
    }

    private static func groups(_ tallies: [String: ScoreTally]) -> [ProgressReport.Group] {
        tallies.sorted { ($1.value.answers, $0.key) < ($0.value.answers, $1.key) }.map { id, tally in
            let recent = tally.recent.values
            return ProgressReport.Group(
                id: id, answers: tally.answers, scored: tally.scored, mean: tally.mean, recent: recent,
                trend: Trend(recent))
        }
    }

    /// The time of a session, or of some of its answers.
    private static func time(of record: SessionRecord, answers: [AnswerRecord]?) -> Milliseconds {
        let time = answers?.map(\.timeUsed).reduce(.zero, +) ?? record.summary.duration
        return min(longest, max(.zero, time))
    }
}
