import Dispatch
import InterviewModel
import RubricAnalysis
import ScenarioEngine
import Testing

@testable import InterviewSession

@Suite("The ticks of a rubric", .timeLimit(.minutes(1)))
struct PairTickTests {
    private let place = AgendaPlace(round: 0, item: 0)
    private let lock = ProbeTarget.concept("lock")

    private static func assessor() -> AnswerAssessor {
        var question = Table.question
        question.id = "q0"
        return AnswerAssessor(questions: [question], frameworks: [], models: .none)
    }

    private static func round() -> AgendaRound {
        var round = Stage.talk(2)
        for index in round.items.indices {
            round.items[index].probes = [
                Probe(target: .concept("lock"), text: "And the lock?"),
                Probe(target: .concept("thread"), text: "And the thread?"),
            ]
        }
        return round
    }

    /// What is ticked, once the analyser has said so.
    private func ticked(_ table: Table, until isEnough: ([ProbeTarget]) -> Bool) async -> [ProbeTarget] {
        var rings = table.desk.board.bell().makeAsyncIterator()
        repeat {
            let points = table.sees(.rubric, of: RubricSection.self)?.points ?? []
            let there = points.filter(\.isThere).map(\.target)
            if isEnough(there) { return there }
        } while await rings.next() != nil
        return []
    }

    @Test("come from the analyser while an answer is typed, with the words they rest on")
    func typed() async throws {
        let table = Table(assessor: LiveAssessor(threads: 1, assessor: Self.assessor))
        table.hold([Self.round()], [.event(.edited("It takes the lock."))])
        #expect(await ticked(table) { !$0.isEmpty } == [lock])
        let points = try #require(table.sees(.rubric, of: RubricSection.self)?.points)
        #expect(points.map(\.quote) == ["lock", nil])
        #expect(points.map(\.why) == ["Said in these very words.", "Not heard yet."])
        #expect(points.map(\.gloss) == ["Listen for: lock", "Listen for: thread"])
        let probes = try #require(table.sees(.probes, of: ProbesSection.self)?.probes)
        #expect(probes.map(\.target) == [.concept("thread"), lock])
        #expect(probes.map(\.isMissing) == [true, false])
    }

    @Test("come from what the interviewer writes down where nothing is typed")
    func heard() async {
        let table = Table(assessor: LiveAssessor(threads: 1, assessor: Self.assessor))
        table.hold([Self.round()], table.does(.move(.heard("He said thread."))))
        #expect(await ticked(table) { !$0.isEmpty } == [.concept("thread")])
    }

    @Test("come from what is written down after the answer was taken, which is then the answer everywhere")
    func heardLater() async throws {
        let table = Table(assessor: LiveAssessor(threads: 1, assessor: Self.assessor))
        table.hold(
            [Self.round()], [.event(.line(":done"))] + table.does(.move(.heard("They said thread."))))
        #expect(await ticked(table) { !$0.isEmpty } == [.concept("thread")])
        let heard = try #require(table.sees(.heard, of: HeardSection.self))
        #expect(heard.text == "They said thread." && heard.counts)
        let draft = try #require(table.sees(.draft, of: DraftSection.self))
        #expect(draft.earlier.map(\.answered) == ["They said thread."])
        let own = SessionEvent.interviewerNoted(text: "so", kind: .opinion)
        table.desk.take(RecordedEvent(number: 90, at: .start, wall: 0, event: own))
        #expect(
            table.sees(.scorecard, of: ScorecardSection.self)?.items.map(\.said) == ["They said thread."])
    }

    @Test("by hand win over the analyser's, until they are left to it again")
    func byHand() async throws {
        let table = Table(assessor: LiveAssessor(threads: 1, assessor: Self.assessor))
        let thread = ProbeTarget.concept("thread")
        table.hold(
            [Self.round()],
            [.event(.edited("It takes the lock."))]
                + table.does(.move(.tick(place, lock, false)), .move(.tick(place, thread, true)))
                + table.does(.move(.tick(AgendaPlace(round: 0, item: 1), lock, true))))
        #expect(await ticked(table) { $0 == [thread] } == [thread])
        let points = try #require(table.sees(.rubric, of: RubricSection.self)?.points)
        #expect(points.map(\.byHand) == [false, true])
        let event = SessionEvent.pointTicked(place: place, target: lock, isThere: nil)
        table.desk.take(RecordedEvent(number: 90, at: .start, wall: 0, event: event))
        #expect(await ticked(table) { $0.count == 2 } == [lock, thread])
    }

    @Test(
        "are those of the newest text, and none come late to an answer that was taken or an item that is over"
    )
    func late() throws {
        let table = Table()
        let desk = table.desk
        var requests: [AssessmentRequest] = []
        table.hold(
            [Self.round()],
            [
                .event(.edited("lock")), .wait(.seconds(1)), .event(.edited("lock and thread")),
                .wait(.seconds(1)), .event(.line("lock and thread")), .event(.line(":done")),
            ])
        for recorded in table.stage.events {
            if case .draftEdited = recorded.event { requests.append(request("\(requests.count)")) }
        }
        try #require(requests.count >= 2)
        let taken = table.sees(.rubric, of: RubricSection.self)
        // Every text that was given to the analyser was given before the answer was taken.
        for number in 1...requests.count { desk.take(report(), on: request("late"), number: number) }
        #expect(table.sees(.rubric, of: RubricSection.self) == taken)

        let open = Table()
        open.hold([Self.round()], [.event(.edited("a")), .event(.edited("ab")), .event(.edited("abc"))])
        open.desk.take(report(), on: request("lock"), number: 2)
        #expect(open.sees(.rubric, of: RubricSection.self)?.points.map(\.isThere) == [true, false])
        open.desk.take(report(credit: 0), on: request("l"), number: 1)
        #expect(open.sees(.rubric, of: RubricSection.self)?.points.map(\.isThere) == [true, false])
        open.desk.take(report(credit: 0), on: request("loc"), number: 3)
        #expect(open.sees(.rubric, of: RubricSection.self)?.points.map(\.isThere) == [false, false])

        let over = Table()
        over.hold(
            [Self.round()], [.event(.edited("a")), .event(.line(":skip"))] + over.does(.move(.next)))
        over.desk.take(report(), on: request("lock"), number: 1)
        #expect(over.sees(.rubric, of: RubricSection.self)?.points.map(\.isThere) == [false, false])
    }

    private func request(_ text: String) -> AssessmentRequest {
        AssessmentRequest(place: place, probesIncluded: 0, text: text, isSpoken: false)
    }

    private func report(credit: Double = 1) -> AnswerReport {
        var report = Stage.report(score: 0.5)
        report.concepts = [
            ConceptReport(
                id: "lock", label: "The lock", weight: 1, isRequired: true, credit: credit,
                how: credit > 0 ? .phrase : .missing, quote: nil)
        ]
        return report
    }
}
