import Foundation
public import InterviewModel
public import ScenarioEngine
import Synchronization

/// An answer so far, to be scored while it is being given.
public struct LiveAnswer: Sendable {
    /// The item that it belongs to.
    public let request: AssessmentRequest
    /// What is asked.
    public let agenda: Agenda
}

/// Scores answers while they are being given, for as many sessions as there are.
///
/// Of each session only the newest answer waits, so a fast typist or many sessions make the ticks come less often and
/// never late by a queue. Sessions take turns.
public final class LiveAssessor: Sendable {
    private struct Job: Sendable {
        let answer: LiveAnswer
        let done: @Sendable (AnswerReport) -> Void
    }

    private struct State {
        /// What somebody waits for.
        var urgent: [@Sendable (AnswerAssessor) -> Void] = []
        var jobs: [Int: Job] = [:]
        var turns: [Int] = []
        var isClosed = false
    }

    private let state = Mutex(State())
    private let work = DispatchSemaphore(value: 0)

    /// Threads that score, each with an assessor of its own.
    ///
    /// - Parameter assessor: makes one; called on the thread that uses it.
    public init(threads: Int, assessor: @escaping @Sendable () -> AnswerAssessor) {
        for _ in 0..<threads {
            let thread = Thread { [weak self, work] in
                let assessor = assessor()
                while true {
                    work.wait()
                    guard let self, !self.isClosed else {
                        // The next thread is to end as well.
                        work.signal()
                        return
                    }
                    self.doNext(assessor)
                }
            }
            // Scoring goes no deeper than in the tests, which run with as much.
            thread.stackSize = 1 << 20
            thread.start()
        }
    }

    deinit { work.signal() }

    /// Scores an answer soon, unless a newer one of the same session comes first.
    public func assess(
        _ answer: LiveAnswer, of session: Int, done: @escaping @Sendable (AnswerReport) -> Void
    ) {
        let isNew = state.withLock { state in
            let isNew = state.jobs.updateValue(Job(answer: answer, done: done), forKey: session) == nil
            if isNew { state.turns.append(session) }
            return isNew
        }
        if isNew { work.signal() }
    }

    /// Has something done by an assessor ahead of what is scored live, and waits for it. Not to be asked of one that was
    /// closed.
    ///
    /// So many sessions share a few assessors; one for each session would be most of what a session takes.
    public func now<Value: Sendable>(_ work: @escaping @Sendable (AnswerAssessor) -> Value) -> Value {
        let result = Mutex<Value?>(nil)
        let isDone = DispatchSemaphore(value: 0)
        state.withLock { state in
            state.urgent.append { assessor in
                let value = work(assessor)
                result.withLock { $0 = value }
                isDone.signal()
            }
        }
        self.work.signal()
        while true {
            isDone.wait()
            if let value = result.withLock(\.self) { return value }
        }
    }

    /// Ends the threads once they are done with what they are at.
    public func close() {
        state.withLock { $0.isClosed = true }
        work.signal()
    }

    /// Whether somebody waits for an assessor.
    var isSomebodyWaiting: Bool { state.withLock { !$0.urgent.isEmpty } }

    private var isClosed: Bool { state.withLock { $0.isClosed } }

    private func doNext(_ assessor: AnswerAssessor) {
        let work = state.withLock { state -> (@Sendable (AnswerAssessor) -> Void)? in
            if !state.urgent.isEmpty { return state.urgent.removeFirst() }
            guard !state.turns.isEmpty,
                let job = state.jobs.removeValue(forKey: state.turns.removeFirst())
            else { return nil }
            return { job.done($0.assess(job.answer.request, in: job.answer.agenda)) }
        }
        work?(assessor)
    }
}
