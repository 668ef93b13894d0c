import Foundation
import Synchronization

/// Takes away what is half done, also where the program is told to end in the middle of it.
///
/// While one is there, Ctrl-C, SIGTERM and SIGHUP end the program only after that.
final class Tidying {
    private let list = TidyingList()
    private let sources: [any DispatchSourceSignal]

    private static let signals = [SIGINT, SIGTERM, SIGHUP]

    /// Begins to listen.
    init() {
        let list = list
        sources = Self.signals.map { number in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
            source.setEventHandler {
                list.finish()
                _exit(128 + number)
            }
            source.resume()
            return source
        }
    }

    /// Adds something to be done at the end; the last that was added is done first.
    func add(_ work: @escaping @Sendable () -> Void) {
        list.add(work)
    }

    /// Has a program killed where the work is broken off.
    func watch(_ process: Process) {
        list.watch(process.processIdentifier)
    }

    /// Waits for a program, which is killed where the work is broken off meanwhile.
    func wait(for process: Process) {
        watch(process)
        process.waitUntilExit()
        list.forget(process.processIdentifier)
    }

    /// Ends a program at once; it may be deaf to milder signals, as this one is.
    func stop(_ process: Process) {
        kill(process.processIdentifier, SIGKILL)
        wait(for: process)
    }

    /// Does all that was added, once.
    func finish() {
        list.finish()
    }

    deinit {
        list.finish()
        for source in sources { source.cancel() }
        for number in Self.signals { signal(number, SIG_DFL) }
    }
}

/// What is to be done at the end, reached from the thread that hears of signals as well.
private final class TidyingList: Sendable {
    private struct Rest {
        var work: [@Sendable () -> Void] = []
        var processes: Set<Int32> = []
        var isDone = false
    }

    private let rest = Mutex(Rest())

    func add(_ work: @escaping @Sendable () -> Void) {
        let isLate = rest.withLock { rest in
            if !rest.isDone { rest.work.append(work) }
            return rest.isDone
        }
        if isLate { work() }
    }

    func watch(_ process: Int32) {
        rest.withLock { _ = $0.processes.insert(process) }
    }

    func forget(_ process: Int32) {
        rest.withLock { _ = $0.processes.remove(process) }
    }

    func finish() {
        let rest = rest.withLock { rest in
            defer { rest = Rest(isDone: true) }
            return rest
        }
        for process in rest.processes { kill(process, SIGKILL) }
        rest.work.reversed().forEach { $0() }
    }
}
