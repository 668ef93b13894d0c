import Dispatch
import InterviewModel
import RubricAnalysis
import ScenarioEngine
import Synchronization
import Testing

@testable import InterviewSession

@Suite("The scoring of answers while they are given", .timeLimit(.minutes(1)))
struct LiveAssessorTests {
    /// An assessor that waits in each answer until it is let go.
    private final class Gate: Sendable {
        let entered = DispatchSemaphore(value: 0)
        let open = DispatchSemaphore(value: 0)

        /// An assessor for questions about a task: looking that up is where it waits.
        func assessor() -> AnswerAssessor {
            AnswerAssessor(questions: [], frameworks: [], models: .none) { _ in
                self.entered.signal()
                self.open.wait()
                return nil
            }
        }
    }

    private static func answer(_ text: String) -> LiveAnswer {
        var round = Stage.talk(1)
        round.items[0].about = "reverse-string"
        let agenda = Stage.header([round]).agenda
        return LiveAnswer(
            request: AssessmentRequest(
                place: AgendaPlace(round: 0, item: 0), probesIncluded: 0, text: text, isSpoken: false),
            agenda: agenda)
    }

    @Test("keeps the newest answer of a session alone, and lets sessions take turns")
    func newest() async throws {
        let gate = Gate()
        let assessor = LiveAssessor(threads: 1) { gate.assessor() }
        let (done, report) = AsyncStream.makeStream(of: String.self)
        assessor.assess(Self.answer("a"), of: 1) { _ in report.yield("1a") }
        try #require(await comes(gate.entered))
        for text in ["b", "c", "d"] {
            assessor.assess(Self.answer(text), of: 1) { _ in report.yield("1" + text) }
            assessor.assess(Self.answer(text), of: 2) { _ in report.yield("2" + text) }
        }
        for _ in 1...3 { gate.open.signal() }
        var order: [String] = []
        for await name in done {
            order.append(name)
            if order.count == 3 { break }
        }
        #expect(order == ["1a", "1d", "2d"])
    }

    @Test("loses no last answer, whatever comes between, with several threads")
    func last() async {
        let assessor = LiveAssessor(threads: 3) {
            AnswerAssessor(questions: [], frameworks: [], models: .none)
        }
        await withTaskGroup(of: Void.self) { group in
            for session in 0..<20 {
                group.addTask {
                    let (done, report) = AsyncStream.makeStream(of: Int.self)
                    for number in 1...50 {
                        assessor.assess(Self.answer("Answer \(number)."), of: session) { _ in
                            report.yield(number)
                        }
                    }
                    for await number in done where number == 50 { break }
                }
            }
        }
    }

    @Test("ends its threads when it is closed, and when it is released")
    func ends() async {
        /// Told when its thread is done with it.
        final class Trace: Sendable {
            let gone: DispatchSemaphore
            init(_ gone: DispatchSemaphore) { self.gone = gone }
            deinit { gone.signal() }
        }
        func traced(_ gone: DispatchSemaphore) -> @Sendable () -> AnswerAssessor {
            {
                let trace = Trace(gone)
                return AnswerAssessor(questions: [], frameworks: [], models: .none) { _ in
                    withExtendedLifetime(trace) { nil }
                }
            }
        }
        let closed = DispatchSemaphore(value: 0)
        let assessor = LiveAssessor(threads: 3, assessor: traced(closed))
        assessor.close()
        for _ in 1...3 { #expect(await comes(closed)) }

        let released = DispatchSemaphore(value: 0)
        _ = LiveAssessor(threads: 3, assessor: traced(released))
        for _ in 1...3 { #expect(await comes(released)) }
    }
}

/// Whether a semaphore is signalled within ten seconds. Holds no thread that other tests need.
private func comes(_ semaphore: DispatchSemaphore) async -> Bool {
    await withCheckedContinuation { continuation in
        DispatchQueue.global().async {
            continuation.resume(returning: semaphore.wait(timeout: .now() + 10) == .success)
        }
    }
}
