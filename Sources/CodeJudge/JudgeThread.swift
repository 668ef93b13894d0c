import Dispatch
import Foundation
import Synchronization

/// One thread that stays, on which submissions are judged one after another.
///
/// The sandbox dies with the thread that started it, and threads of a pool retire when they please; and the
/// countdown must tick on while a program runs.
public final class JudgeThread: Sendable {
    /// Something to do on the thread.
    public typealias Job = @Sendable () -> Void

    private let queue = JobQueue()

    /// Starts the thread, which ends with this object once its jobs are done.
    public init() {
        let queue = queue
        let thread = Thread {
            while let job = queue.next() { job() }
        }
        thread.name = "judge"
        thread.start()
    }

    deinit {
        queue.finish()
    }

    /// Does `job` on the thread, after those submitted before it.
    public func submit(_ job: @escaping Job) {
        queue.add(job)
    }

    /// Does `work` on the thread and hands its result to `completion`, on the thread as well.
    public func submit<Success: Sendable, Failure: Error>(
        _ work: @escaping @Sendable () throws(Failure) -> Success,
        completion: @escaping @Sendable (Result<Success, Failure>) -> Void
    ) {
        queue.add { completion(Result(catching: work)) }
    }
}

/// Jobs in order, and a way to wait for the next.
private final class JobQueue: Sendable {
    private let jobs = Mutex<[JudgeThread.Job]>([])
    private let available = DispatchSemaphore(value: 0)

    func add(_ job: @escaping JudgeThread.Job) {
        jobs.withLock { $0.append(job) }
        available.signal()
    }

    /// Wakes the thread without a job, which ends it.
    func finish() {
        available.signal()
    }

    /// Waits for the next job; nil once finished and all are done.
    func next() -> JudgeThread.Job? {
        available.wait()
        return jobs.withLock { $0.isEmpty ? nil : $0.removeFirst() }
    }
}
