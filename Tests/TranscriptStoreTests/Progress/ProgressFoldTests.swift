import Foundation
import InterviewModel
import Testing

@testable import TranscriptStore

@Suite("Progress over sessions")
struct ProgressFoldTests {
    private typealias Diary = PracticeDiary

    @Test("Nothing practised is told as that")
    func nothing() {
        let report = Diary.report([])
        #expect(report.isEmpty)
        #expect(report.overview.mean == nil && report.overview.lastPractised == nil)
        #expect(report.trend.direction == .tooFew && report.weakest.isEmpty && report.weeks.isEmpty)
    }

    @Test("One session gives sums, and says that a trend takes more")
    func one() {
        let report = Diary.report([
            Diary.session([Diary.answer("a", 0.4), Diary.answer("b", 0.8), Diary.answer("c", nil)])
        ])
        #expect(report.overview.sessions == 1)
        #expect((report.overview.answers, report.overview.scored) == (3, 2))
        #expect(abs((report.overview.mean ?? 0) - 0.6) < 1e-12)
        #expect(report.overview.time == .minutes(30))
        #expect(report.overview.lastPractised == Diary.now)
        #expect(report.trend.direction == .tooFew && report.trend.sessions == 1)
        #expect(!report.isToldByWeek)
    }

    @Test("Discarded sessions, and items that were not answered, are left out")
    func leftOut() {
        let report = Diary.report([
            Diary.session(isDiscarded: true, [Diary.answer("a", 0.1)]),
            Diary.session([
                Diary.answer("a", 0.9), Diary.answer("b", nil, state: .unanswered),
                Diary.answer("c", nil, state: .notReached),
            ]),
        ])
        #expect((report.overview.sessions, report.overview.answers) == (1, 1))
        #expect(report.questions.map(\.name) == ["a"])
    }

    @Test("A question's first, last and best score are told apart, in the order of the sessions")
    func questions() throws {
        let scores = [nil, 0.4, 0.9, 0.7]
        let report = Diary.report(
            scores.enumerated().map { Diary.session(daysAgo: Double(9 - $0), [Diary.answer("gil", $1)]) })
        let question = try #require(report.questions.first)
        #expect(question.attempts == 4)
        #expect((question.first.score, question.last.score, question.best) == (0.4, 0.7, 0.9))
        #expect(abs((question.gain ?? 0) - 0.3) < 1e-12)
        #expect(report.repeats.questions == 1 && report.repeats.better == 1 && report.repeats.gain == nil)
    }

    @Test("Sessions that began at the same time may come in any order")
    func equalTimes() {
        let records = (0..<6).map { index in
            Diary.session(
                startedAt: Diary.now, id: "s\(index)", [Diary.answer("q\(index)", Double(index) / 10)])
        }
        let one = Diary.report(records)
        let other = Diary.report(records.reversed())
        #expect(one.overview == other.overview)
        #expect(one.weeks == other.weeks)
        #expect(one.questions == other.questions)
    }

    @Test("What asks for a topic, or a time, gets only that")
    func filters() {
        let records = [
            Diary.session(daysAgo: 20, [Diary.answer("a", 0.2, topic: "arrays")]),
            Diary.session(daysAgo: 2, [Diary.answer("a", 0.4, topic: "arrays"), Diary.answer("b", 0.8)]),
            Diary.session(daysAgo: 1, [Diary.answer("b", 0.6)]),
        ]
        let topic = Diary.report(records, filter: ProgressFilter(topic: "arrays"))
        #expect((topic.overview.sessions, topic.overview.answers) == (2, 2))
        #expect(topic.overview.time == .minutes(6), "the time of the answers on it, not of whole sessions")
        let week = ProgressFilter(since: Diary.now - 7 * Diary.day, until: Diary.now - Diary.day)
        #expect(Diary.report(records, filter: week).overview.sessions == 1)
    }

    @Test("Clocks that were wrong count in the sums and in no week")
    func clocks() {
        let walls = [Int.min, -1, 0, 5, Diary.now + 40 * Diary.day, Int.max - 1]
        let report = Diary.report(
            walls.map { Diary.session(startedAt: $0, id: "s", [Diary.answer("a", 0.5)]) }
                + [Diary.session([Diary.answer("a", 0.5)])])
        #expect(report.overview.sessions == 7)
        #expect(report.overview.undated == 6)
        #expect(report.weeks.count == 1)
        #expect(report.overview.streak == Streak([1], today: 1))
        #expect(report.overview.lastPractised == Diary.now)
    }

    @Test("Numbers that are none, as a damaged journal has them, spoil nothing")
    func noNumbers() throws {
        let bad: [Double] = [.nan, .infinity, -.infinity, 1e300, -5]
        let records = bad.map { value in
            Diary.session(
                minutes: value.isNaN ? -7 : 1_000_000,
                [
                    Diary.answer(
                        "a", value, own: 99,
                        elements: [
                            .init(
                                kind: .component, id: "result", label: "result", value: value, share: value),
                            .init(kind: .concept, id: "c", label: "", value: value, share: nil),
                            .init(kind: .rule, id: "vague-words", label: "", value: value, share: nil),
                        ])
                ])
        }
        let report = Diary.report(records + Diary.season)
        // Encoding fails for what JSON cannot hold.
        let text = String(decoding: try JSONEncoder().encode(report), as: UTF8.self)
        #expect(!text.isEmpty)
        let mean = try #require(report.overview.mean)
        #expect((0...1).contains(mean))
        #expect(report.overview.time < .minutes(60 * 24 * 6))
        #expect(report.weakest.allSatisfy { (0...Double(ElementTally.window)).contains($0.lost) })
        for width in [60, 120] {
            let form = TerminalForm(width: width, palette: Palette(isColored: false))
            #expect(!ProgressText(form, timeZone: .gmt).render(report).contains("nan"))
        }
    }

    @Test("Own ratings are compared with the score on the same scale, over all and over the last ten")
    func selfRatings() throws {
        let early = (0..<10).map { _ in Diary.session([Diary.answer("a", 0.3, own: 4)]) }
        let late = (0..<10).map { _ in Diary.session([Diary.answer("a", 0.7, own: 4)]) }
        let ratings = Diary.report(early + late).selfRatings
        #expect((ratings.count, ratings.recentCount) == (20, 10))
        // 0.3 lies at 2.0 and 0.7 at 4.0 of the scale.
        #expect(abs((ratings.difference ?? 0) - 1) < 1e-9)
        #expect(abs(ratings.recentDifference ?? 9) < 1e-9)
    }

    @Test("Five thousand questions are told of, and a table shows ten of them")
    func manyQuestions() {
        let records = (0..<500).map { session in
            Diary.session(
                daysAgo: Double(500 - session),
                (0..<20).map { Diary.answer("question-\((session * 10 + $0) % 5000)", Double($0) / 20) })
        }
        let report = Diary.report(records)
        #expect(report.questions.count == 5000)
        #expect(report.questions.allSatisfy { $0.attempts == 2 })
        let form = TerminalForm(width: 80, palette: Palette(isColored: false))
        #expect(ProgressText(form, timeZone: .gmt).render(report).contains("and 4990 more"))
    }

    @Test("A hundred thousand sessions take no more memory than the first ten thousand did")
    func memory() async {
        // In a process of its own: what the others need at the same time is none of its memory.
        await #expect(processExitsWith: .success) { try Self.holdManySessions() }
    }

    private static func holdManySessions() throws {
        var fold = ProgressFold(now: Diary.now, timeZone: .gmt)
        var peak = 0
        for index in 0..<100_000 {
            // Days, questions and elements come round again; sessions do not.
            let name = "question-\(index % 300)"
            fold.add(
                Diary.session(
                    daysAgo: Double(1_000 - index / 100), id: "session-\(index)",
                    [
                        Diary.lock(Double(index % 10) / 10, has: index % 3 == 0 ? ["one-lock"] : []),
                        Diary.answer(name, 0.5), Diary.story("story-\(index % 50)", 0.4, hasNumber: false),
                    ]))
            if index == 10_000 { peak = peakMemory() }
        }
        let report = fold.report()
        try #require(report.overview.sessions == 100_000)
        try #require(report.overview.answers == 300_000)
        try #require(peakMemory() - peak < 16 << 20)
    }

    /// The most memory that the process ever had, in bytes.
    private static func peakMemory() -> Int {
        var usage = rusage()
        #if os(Linux)
            getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
            return usage.ru_maxrss * 1024
        #else
            getrusage(RUSAGE_SELF, &usage)
            return usage.ru_maxrss
        #endif
    }
}
