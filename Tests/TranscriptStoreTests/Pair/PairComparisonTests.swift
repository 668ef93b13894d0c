import InterviewModel
import SampleSession
import Testing

@testable import TranscriptStore

@Suite("What three made of a session")
struct PairComparisonTests {
    private let transcript = Transcript(events: SampleSession.pairEvents(), session: SampleSession.pairID)

    private func comparison() throws -> PairComparison { try #require(PairComparison(transcript)) }

    @Test("Each item has the marks of all three, a task each scale of the scorecard that was rated")
    func marks() throws {
        let items = try comparison().items
        #expect(items.map(\.number) == [1, 2, 5])
        #expect(items[0].rows.map(\.mark) == [.init(scale: .answer, own: 4, interviewer: 4, hotseat: 5)])
        #expect(items[1].rows.map(\.mark) == [.init(scale: .answer, own: 5, interviewer: 3, hotseat: 2)])
        #expect(
            items[2].rows.map(\.mark) == [
                .init(scale: .answer, own: 3, hotseat: 4),
                .init(scale: .coding(.communication), interviewer: 4, hotseat: 2),
                .init(scale: .coding(.testing), interviewer: 5),
            ])
        #expect(items.map(\.isOwnLate) == [false, false, true])
    }

    @Test("Two levels apart are said in a sentence, one is not")
    func differences() throws {
        let items = try comparison().items
        #expect(items[0].rows[0].difference == nil)
        #expect(
            items[1].rows[0].difference
                == "Ben gave 5, Anna 3 and Hotseat 2: Ben and Hotseat are 3 apart.")
        #expect(items[2].rows[1].difference == "Anna gave 4 and Hotseat 2.")
        #expect(items.map(\.isApart) == [false, true, true])
    }

    @Test("Each mark comes with what it rests on, weightiest first")
    func basis() throws {
        let items = try comparison().items
        #expect(
            items[1].rows[0].hotseatBasis.map(\.quote) == [
                "only the thread that holds it runs bytecode", "our code is thread-safe by itself",
            ])
        #expect(
            items[1].interviewerBasis.map(\.text) == [
                "Said it without looking anything up.", "Heard: One thread runs bytecode.",
                "Did not hear: Let go while waiting.", "Heard: Processes for calculation.",
            ])
        #expect(items[0].interviewerBasis.map(\.text) == ["Looks at the floor."], "an opinion is no basis")
        #expect(items[2].rows[1].hotseatBasis.map(\.text) == ["Did not think aloud while coding."])
    }

    @Test("Where a tick by hand and the analyser differ, both are named; where they agree, nothing is")
    func points() throws {
        #expect(
            try comparison().items[1].points == [
                "Anna did not hear \u{201C}Let go while waiting\u{201D}; "
                    + "Hotseat found it in \u{201C}While a thread waits\u{201D}.",
                "Anna heard \u{201C}Processes for calculation\u{201D}; Hotseat did not find it.",
            ])
    }

    @Test("There is none before the feedback is opened, and none of a session alone")
    func none() {
        #expect(
            PairComparison(
                Transcript(events: SampleSession.pairEvents(isOpened: false), session: "s")) == nil)
        #expect(PairComparison(Transcript(events: SampleSession.scoredEvents, session: "s")) == nil)
    }

    @Test("Notes stand on the session's time line without pauses")
    func notes() throws {
        let notes = try comparison().notes
        #expect(notes.map(\.number) == [1, 1, 2])
        #expect(notes.map { Wording.time($0.time) } == ["0:24", "1:15", "2:28"])
    }
}

@Suite("The history of a pair")
struct PairHistoryTests {
    /// A record of a pair's session with so many answers, each marked so.
    private func record(
        _ candidate: String, _ interviewer: String, marks: [PairMark], isDiscarded: Bool = false
    ) -> SessionRecord {
        var record = SessionRecord(
            Transcript(events: SampleSession.pairEvents(), session: SampleSession.pairID), state: .finished)
        record.pair = PairNames(candidate: candidate, interviewer: interviewer)
        record.isDiscarded = isDiscarded
        record.answers.removeLast(record.answers.count - 1)
        record.answers[0].pairMarks = marks
        return record
    }

    private func history(_ records: [SessionRecord]) -> PairHistory {
        var history = PairHistory(PairNames(candidate: "Ben", interviewer: "Anna"))
        records.forEach { history.add($0) }
        return history
    }

    private let mark = PairMark(scale: .answer, own: 4, interviewer: 3, hotseat: 2)

    @Test("Sessions of the same two count, whoever asked, however the names are written")
    func sameTwo() throws {
        let history = history([
            record("Ben", "Anna", marks: [mark, mark]), record("anna ", " BEN", marks: [mark]),
            record("Ben", "Carl", marks: [mark]), record("Ben", "Anna", marks: [mark], isDiscarded: true),
            record("Ben", "Anna", marks: []),
        ])
        #expect(history.sessions == 2)
        let (anna, ben) = (history.raters[0], history.raters[1])
        #expect([anna.name, ben.name] == ["Anna", "Ben"])
        #expect([anna.withHotseat.count, anna.withOwn.count, anna.ownWithHotseat.count] == [2, 2, 1])
        #expect([ben.withHotseat.count, ben.withOwn.count, ben.ownWithHotseat.count] == [1, 1, 2])
        #expect(anna.withHotseat.meanDifference == 1)
        #expect(ben.ownWithHotseat.meanDifference == 2)
    }

    @Test("A rater's habit is told of them alone")
    func habits() {
        let marks = (0..<8).map { PairMark(scale: .answer, interviewer: 4, hotseat: $0 % 4 + 1) }
        let raters = history([record("Ben", "Anna", marks: marks)]).raters
        #expect(
            raters[0].habits == [
                .sameForAll(points: 4, same: 8, count: 8), .kinder(levels: 1.5, count: 8),
            ])
        #expect(raters[1].habits.isEmpty)
    }

    @Test("Only blind marks of an opened session are in its record")
    func blind() {
        let opened = SessionRecord(
            Transcript(events: SampleSession.pairEvents(), session: "s"), state: .finished)
        #expect(opened.answers[4].pairMarks?.first == PairMark(scale: .answer, hotseat: 4))
        #expect(opened.answers[4].selfRating == nil, "it was given after the scores were seen")
        let sealed = SessionRecord(
            Transcript(events: SampleSession.pairEvents(isOpened: false), session: "s"), state: .finished)
        #expect(sealed.answers.allSatisfy { $0.pairMarks == nil })
        #expect(sealed.pair == PairNames(candidate: "Ben", interviewer: "Anna"))
    }

    @Test("The halves of a meeting are found from each of them, with the means of all three")
    func meeting() {
        var first = record(
            "Ben", "Anna", marks: [mark, PairMark(scale: .coding(.testing), interviewer: 4)])
        (first.summary.id, first.half) = ("one", 1)
        var second = record("Anna", "Ben", marks: [])
        (second.summary.id, second.half, second.previousHalf) = ("two", 2, "one")
        second.answers[0].pairMarks = nil
        var other = record("Ben", "Anna", marks: [mark])
        (other.summary.id, other.half) = ("other", 1)
        var astray = record("Anna", "Ben", marks: [mark])
        (astray.summary.id, astray.half, astray.previousHalf) = ("astray", 2, "removed")
        let history = history([second, other, first, astray])
        for id in ["one", "two"] {
            let halves = history.meeting(of: id)
            #expect(halves.map(\.session) == ["one", "two"])
            #expect(halves.map(\.candidate) == ["Ben", "Anna"])
            #expect(halves.map(\.number) == [1, 2])
            #expect(
                halves.map(\.means) == [PairHalf.Means(own: 4, interviewer: 3.5, hotseat: 2), nil],
                "a sealed half tells nothing")
        }
        #expect(history.meeting(of: "other").map(\.session) == ["other"])
        #expect(history.meeting(of: "astray").map(\.session) == ["astray"])
        #expect(history.meeting(of: "unknown").isEmpty)
    }

    @Test("Halves that say they are each before the other are a meeting each")
    func circle() {
        var records = [record("Ben", "Anna", marks: []), record("Ben", "Anna", marks: [])]
        (records[0].summary.id, records[0].previousHalf) = ("a", "b")
        (records[1].summary.id, records[1].previousHalf) = ("b", "a")
        #expect(history(records).meeting(of: "a").map(\.session) == ["a"])
    }

    @Test("Two of one name are one rater")
    func sameName() {
        var history = PairHistory(PairNames(candidate: "Sam", interviewer: "sam"))
        history.add(record("SAM", "Sam", marks: [mark]))
        #expect(history.raters.count == 1)
    }
}
