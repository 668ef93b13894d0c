import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("Finding the sessions of a pair")
struct PairSearchTests {
    private let sessions: IndexedStore

    init() throws {
        sessions = try IndexedStore()
    }

    private func ids(_ change: (inout SessionQuery) -> Void) throws -> [String] {
        try sessions.open().ids(.with(change))
    }

    @Test("Notes and advice are found once the feedback is opened, not before")
    func notes() throws {
        let said: [SessionEvent] = [
            .interviewerNoted(text: "fidgeted with a pencil", kind: .observation),
            .advised(by: .candidate, advice: Advice(keep: "humming", stop: "", start: "")),
        ]
        let pair = PairHeader(candidate: "Ben", interviewer: "Anna")
        let opened = try sessions.add(day: 1, pair: pair, said + [.feedbackOpened])
        try sessions.add(day: 2, pair: pair, said)
        #expect(try ids { $0.text = "fidgeted pencil" } == [opened])
        #expect(try ids { $0.text = "humming" } == [opened])
    }

    @Test("A name finds the sessions of its pairs, whoever asked, and no session alone")
    func names() throws {
        let asked = try sessions.add(day: 1, pair: PairHeader(candidate: "Ben", interviewer: "Anna"))
        let answered = try sessions.add(day: 2, pair: PairHeader(candidate: " anna", interviewer: "Carl"))
        try sessions.add(day: 3, answer: "Anna told me.")
        #expect(try ids { $0.pairedWith = "ANNA" } == [answered, asked])
        #expect(try ids { $0.pairedWith = "Ben" } == [asked])
        #expect(try ids { $0.pairedWith = "An" }.isEmpty, "a name is a whole name")
    }

    @Test("The halves of a meeting are found in the store, also of two who never said their names")
    func meeting() throws {
        let rated: [SessionEvent] = [
            .interviewerRated(
                place: AgendaPlace(round: 0, item: 0), ratings: [InterviewerRating(scale: .answer, points: 5)]
            )
        ]
        let first = try sessions.add(
            day: 1, pair: PairHeader(candidate: "You", interviewer: "Friend"), rated + [.feedbackOpened])
        let second = try sessions.add(
            day: 2, pair: PairHeader(candidate: "Friend", interviewer: "You", half: 2, previous: first), rated
        )
        let history = try sessions.open().pairHistory(
            of: PairNames(candidate: "You", interviewer: "Friend"), areKnown: false)
        let halves = history.meeting(of: first)
        #expect(halves.map(\.session) == [first, second])
        #expect(halves.map(\.means?.interviewer) == [5, nil])
    }

    @Test("The history of two is over their own opened sessions in the store")
    func history() throws {
        let place = AgendaPlace(round: 0, item: 0)
        let rated: [SessionEvent] = [
            .selfRated(place: place, rating: 4),
            .interviewerRated(place: place, ratings: [InterviewerRating(scale: .answer, points: 5)]),
        ]
        let swapped = [
            PairHeader(candidate: "Ben", interviewer: "Anna"),
            PairHeader(candidate: "Anna", interviewer: "Ben"),
        ]
        for (day, pair) in swapped.enumerated() {
            try sessions.add(day: day, pair: pair, rated + [.feedbackOpened])
        }
        try sessions.add(day: 5, pair: swapped[0], rated)
        try sessions.add(
            day: 6, pair: PairHeader(candidate: "Dora", interviewer: "Anna"), rated + [.feedbackOpened])
        let history = try sessions.open().pairHistory(
            of: PairNames(candidate: "Ben", interviewer: "Anna"))
        #expect(history.sessions == 2)
        #expect(history.raters.map(\.withOwn.count) == [1, 1])
        // The score of 0.5 is level 3.
        #expect(history.raters.map(\.withHotseat.meanDifference) == [2, 2])
    }
}
