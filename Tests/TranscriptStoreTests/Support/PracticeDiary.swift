import Foundation
import InterviewModel

@testable import TranscriptStore

/// Records of sessions made by hand, for figures over many.
enum PracticeDiary {
    /// Monday, 23 November 2026, 12:00 UTC.
    static let now = 1_795_435_200_000
    static let day = 86_400_000

    typealias Element = AnswerRecord.Element

    /// A session so many days before `now`.
    static func session(
        daysAgo days: Double = 0, startedAt: Int? = nil, id: String? = nil,
        minutes: Int = 30, isDiscarded: Bool = false, _ answers: [AnswerRecord]
    ) -> SessionRecord {
        let wall = startedAt ?? now - Int(days * Double(day))
        let scores = answers.compactMap(\.score)
        return SessionRecord(
            summary: SessionSummary(
                id: id ?? "session-\(wall)", title: "Practice", scenario: "quick-15", mode: .typed,
                startedAt: wall, state: .finished, ending: .completed, duration: .minutes(minutes)),
            score: scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count),
            answered: answers.count, total: answers.count, tags: [], isFavourite: false,
            isDiscarded: isDiscarded, answers: answers)
    }

    static func answer(
        _ name: String = "gil", _ score: Double?, topic: TopicID? = "python-core",
        competency: CompetencyID? = nil, framework: FrameworkID? = nil, own: Int? = nil,
        state: TranscriptItem.State = .answered, isChallenge: Bool = false, elements: [Element] = []
    ) -> AnswerRecord {
        AnswerRecord(
            place: AgendaPlace(round: 0, item: 0), number: 1, name: name, isChallenge: isChallenge,
            round: .technical, topic: topic, competency: competency, heading: "About \(name)?",
            framework: framework, state: state, score: score, unpromptedScore: score, selfRating: own,
            hints: 0, probes: 0, timeUsed: .minutes(3), timeAllowed: .minutes(5), words: 120,
            elements: elements)
    }

    /// A story with its four parts; the presence of each, and whether its Result has a number.
    static func story(
        _ name: String = "improved-a-process", _ score: Double?, parts: [Double] = [0.9, 0.8, 0.9, 0.7],
        hasNumber: Bool = true
    ) -> AnswerRecord {
        let ids = ["situation", "task", "action", "result"]
        let shares = [0.15, 0.1, 0.55, 0.2]
        var elements = zip(zip(ids, parts), shares).map { part, share in
            Element(kind: .component, id: part.0, label: part.0, value: part.1, share: share)
        }
        for (id, presence) in zip(ids, parts) where presence < 0.5 {
            elements.append(
                Element(
                    kind: .rule, id: "component-missing",
                    label: "Tell it; the answer has no \(id.capitalizedFirst) yet.", value: 0.15, share: nil))
        }
        if !hasNumber {
            elements.append(
                Element(
                    kind: .rule, id: "result-without-number", label: "Say what was different afterwards.",
                    value: 0.08, share: nil))
        }
        return answer(
            name, score, topic: "stories", competency: "initiative", framework: "star", elements: elements)
    }

    /// An answer to the question of the lock; the concepts that it has.
    static func lock(_ score: Double?, has concepts: Set<String>, own: Int? = nil, wrong: Bool = false)
        -> AnswerRecord
    {
        let all = [("one-lock", "one lock for all threads"), ("released", "GIL released in I/O")]
        var elements = all.map { id, label in
            Element(
                kind: .concept, id: id, label: label, value: concepts.contains(id) ? 1 : 0, share: nil)
        }
        for (id, label) in all where !concepts.contains(id) {
            elements.append(
                Element(
                    kind: .rule, id: "concept-missing", label: "Add this point: \(label).", value: 0.3,
                    share: nil))
        }
        if wrong {
            elements.append(
                Element(
                    kind: .misconception, id: "thread-safe", label: "The lock does not make code safe.",
                    value: 1, share: nil))
            elements.append(
                Element(
                    kind: .rule, id: "misconception",
                    label: "Check this again: The lock does not make code safe.", value: 0.1, share: nil))
        }
        return answer("gil", score, own: own, elements: elements)
    }

    static func report(
        _ records: [SessionRecord], now: Int = now, zone: TimeZone = .gmt,
        filter: ProgressFilter = ProgressFilter()
    ) -> ProgressReport {
        var fold = ProgressFold(now: now, timeZone: zone, filter: filter)
        records.forEach { fold.add($0) }
        return fold.report()
    }

    /// Nine weeks of practice: scores rise, Results lack numbers, one concept stays missing.
    static var season: [SessionRecord] {
        let scores = [0.31, 0.42, 0.38, 0.47, 0.52, 0.49, 0.61, 0.58, 0.66, 0.70, 0.64, 0.73]
        return scores.enumerated().map { index, score in
            let days = [63, 57, 50, 43, 36, 29, 22, 15, 8, 3, 1, 0][index]
            var answers = [
                lock(
                    score, has: index % 3 == 2 ? ["one-lock", "released"] : ["one-lock"],
                    own: min(5, 2 + index / 3), wrong: index < 4),
                story(
                    index % 2 == 0 ? "improved-a-process" : "disagreement", score - 0.05,
                    parts: [0.9, index < 6 ? 0.3 : 0.8, 0.95, 0.6], hasNumber: index % 3 == 0),
            ]
            if index % 2 == 1 {
                answers.append(answer("two-sum", min(1, score + 0.2), topic: "arrays", isChallenge: true))
            }
            if index % 4 == 0 {
                answers.append(answer("what-is-a-closure", nil, topic: "functions", state: .unanswered))
            }
            return session(daysAgo: Double(days), minutes: 25 + index, answers)
        }
    }
}
