import InterviewModel
@testable import InterviewSession
import RubricAnalysis
import ScenarioEngine
import Testing

@Suite("The rating of a task after which an interviewer asks on")
struct PairRatingTests {
    @Test("goes by the time and the limit of the task, not by those of the question")
    func evidence() throws {
        let stage = Stage()
        let friend = InterviewerStand(at: stage)
        _ = stage.play(
            .new(Stage.header([Stage.coding()])),
            friend.does(.move(.join)) + [
                .wait(.seconds(100)), .act { stage.save("v1") }, .event(.line(":submit")),
                .wait(.seconds(5)),
            ] + friend.does(.move(.ask(InterviewerQuestion(text: "Why?"))))
                + [.wait(.seconds(7)), .event(.line("So.")), .event(.line(":done"))]
                + friend.does(.move(.next)))
        #expect(stage.events.last?.event == .ended(.completed))
        let events = try #require(stage.ratedAfter.first)
        let place = AgendaPlace(round: 0, item: 0)
        let evidence = CodingEvidence(of: place, in: events) { _ in nil }
        #expect(evidence.limit == .minutes(5))
        #expect(evidence.used == .seconds(100))
    }
}
