import Foundation
import InterviewModel
import RubricAnalysis
import ScenarioEngine
import Synchronization
import Testing

@testable import InterviewSession

@Suite("The assessors that many sessions share", .timeLimit(.minutes(1)))
struct SharedAssessorTests {
    private func answer(_ text: String) -> LiveAnswer {
        LiveAnswer(
            request: AssessmentRequest(
                place: AgendaPlace(round: 0, item: 0), probesIncluded: 0, text: text, isSpoken: false),
            agenda: Stage.header([Stage.talk()]).agenda)
    }

    @Test("do what somebody waits for ahead of all that is scored live, of which each session has its newest")
    func order() async {
        let gate = DispatchSemaphore(value: 0)
        let assessor = LiveAssessor(threads: 1) {
            // The thread is not there yet while the work piles up.
            gate.wait()
            return AnswerAssessor(questions: [], frameworks: [], models: .none)
        }
        let (stream, done) = AsyncStream.makeStream(of: String.self)
        for session in 1...3 {
            assessor.assess(answer("old"), of: session) { _ in done.yield("old \(session)") }
            assessor.assess(answer("new"), of: session) { _ in done.yield("new \(session)") }
        }
        let thread = Thread {
            let length = assessor.now { _ in
                done.yield("at once")
                return 4
            }
            done.yield("waited \(length)")
        }
        thread.start()
        while !assessor.isSomebodyWaiting { await Task.yield() }
        gate.signal()
        var order: [String] = []
        for await word in stream {
            order.append(word)
            if order.count == 5 { break }
        }
        #expect(order.filter { $0 != "waited 4" } == ["at once", "new 1", "new 2", "new 3"])
        #expect(order.contains("waited 4"))
        assessor.close()
    }
}
