import CSandbox
import Foundation
import InterviewModel

/// A program that was started, and the descriptors to talk with it. Used by one thread.
///
/// With bubblewrap the program dies with the thread that started it, so that thread must outlive it.
final class ChildProcess {
    /// Why `pump` came back.
    enum Pause {
        /// The condition holds.
        case satisfied
        /// The program closed its output.
        case ended
        /// The time was up.
        case late
        /// It wrote more than it may.
        case flooded
    }

    /// More than any honest reply: results of 4 MiB, output of a challenge's limit, and room to spare.
    static let mostOutput = 24 << 20
    /// What is kept of standard error and of bubblewrap's own report.
    private static let mostText = 1 << 16

    /// What came on standard output and has not been taken.
    private(set) var output: [UInt8] = []
    /// What came on standard error.
    private(set) var errors: [UInt8] = []
    private var report: [UInt8] = []
    private var pending: [UInt8] = []
    private let process: pid_t
    private var status: Int32?
    private var requests: Int32
    private var streams: [Int32]
    private var first: Int32 = -1

    /// Starts a program.
    init(_ plan: LaunchPlan) throws(JudgeError) {
        var opened: [Int32] = []
        func pair(_ make: (UnsafeMutablePointer<Int32>) -> Int32) throws(JudgeError) -> (Int32, Int32) {
            var ends: [Int32] = [-1, -1]
            let error = ends.withUnsafeMutableBufferPointer { $0.baseAddress.map(make) ?? EINVAL }
            guard error == 0 else {
                opened.forEach { close($0) }
                throw .spawnFailed(program: plan.program, code: error)
            }
            opened += ends
            return (ends[0], ends[1])
        }
        let (ours, theirs) = try pair(sandbox_socket_pair)
        let (outputEnd, outputStart) = try pair(sandbox_pipe)
        let (errorsEnd, errorsStart) = try pair(sandbox_pipe)
        var given = [theirs, outputStart, errorsStart]
        var kept = [outputEnd, errorsEnd]
        if let filter = plan.filter {
            let (end, start) = try pair(sandbox_pipe)
            // Far smaller than a pipe holds, so this does not block.
            _ = filter.withUnsafeBytes { write(start, $0.baseAddress, $0.count) }
            close(start)
            opened.removeLast()
            given.append(end)
        }
        if plan.reportsItself {
            let (end, start) = try pair(sandbox_pipe)
            given.append(start)
            kept.append(end)
        }
        var child: pid_t = 0
        let error = Self.withStrings([plan.program] + plan.arguments) { arguments in
            Self.withStrings(plan.environment) { environment in
                sandbox_spawn(plan.program, arguments, environment, given, Int32(given.count), &child)
            }
        }
        given.forEach { close($0) }
        guard error == 0 else {
            opened.filter { !given.contains($0) }.forEach { close($0) }
            throw .spawnFailed(program: plan.program, code: error)
        }
        process = child
        requests = ours
        streams = kept
        for descriptor in kept { _ = fcntl(descriptor, F_SETFL, O_NONBLOCK) }
        #if os(Linux)
            Self.preferForKilling(process)
        #endif
    }

    deinit {
        end()
    }

    /// Queues bytes for standard input; they go out while `pump` runs.
    func send(_ bytes: [UInt8]) {
        pending += bytes
    }

    /// Moves bytes in all directions until `condition`, looking at the output so far, holds.
    func pump(until deadline: SuspendingClock.Instant, condition: ([UInt8]) -> Bool) -> Pause {
        while true {
            if condition(output) { return .satisfied }
            if output.count > Self.mostOutput { return .flooded }
            if streams[0] < 0 { return .ended }
            let left = Milliseconds(SuspendingClock.now.duration(to: deadline)).count
            if left <= 0 { return .late }
            var polled = streams.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            polled.append(pollfd(fd: pending.isEmpty ? -1 : requests, events: Int16(POLLOUT), revents: 0))
            let count = poll(&polled, nfds_t(polled.count), Int32(min(left, 60_000)))
            if count < 0 && errno != EINTR { return .ended }
            guard count > 0 else { continue }
            for index in streams.indices where polled[index].revents != 0 { read(index) }
            if polled[streams.count].revents != 0 { sendPending() }
        }
    }

    /// Whether its output is open and holds nothing: it waits for something to be sent.
    var isWaiting: Bool {
        guard status == nil, streams[0] >= 0 else { return false }
        var polled = pollfd(fd: streams[0], events: Int16(POLLIN), revents: 0)
        return poll(&polled, 1, 0) == 0
    }

    /// Removes the first `count` bytes of the output.
    func takeOutput(_ count: Int) -> [UInt8] {
        let taken = Array(output.prefix(count))
        output.removeFirst(taken.count)
        return taken
    }

    /// Bubblewrap alone reports what it started.
    private var isSandbox: Bool { streams.count == 3 }

    /// Takes hold of the sandbox's first process, so that `end` can wait for all that runs inside. To be called
    /// once the sandbox is up and before a candidate's code runs.
    func holdSandbox() {
        guard isSandbox, first < 0 else { return }
        read(2)
        // Bubblewrap reports {"child-pid": 123}.
        let digits = String(decoding: report, as: UTF8.self).drop { !$0.isNumber }.prefix { $0.isNumber }
        if let number = Int32(digits), number > 1 { first = sandbox_hold(number) }
    }

    /// Kills what still runs and waits until nothing of it is left. Returns the wait status.
    ///
    /// With the first process of a process namespace the kernel ends all others before it lets go of it.
    /// Bubblewrap itself may be gone earlier: it waits for its command only. A sandbox that never got ready may have
    /// begun all the same; what there is of it ends with Bubblewrap, a moment later.
    @discardableResult func end() -> Int32 {
        if let status { return status }
        if requests >= 0 { close(requests) }
        requests = -1
        if first >= 0 {
            _ = sandbox_kill_held(first)
            _ = Self.wait(for: first)
            close(first)
            first = -1
        }
        killpg(process, SIGKILL)
        var result: Int32 = 0
        while waitpid(process, &result, 0) < 0 && errno == EINTR {}
        if isSandbox {
            // Each process in it holds the output open for as long as it lives.
            while streams[0] >= 0, Self.wait(for: streams[0]) { read(0) }
        }
        for descriptor in streams where descriptor >= 0 { close(descriptor) }
        streams = streams.map { _ in -1 }
        status = result
        return result
    }

    /// Waits until a descriptor has something to tell; false where it takes unreasonably long.
    private static func wait(for descriptor: Int32) -> Bool {
        var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        while true {
            let count = poll(&polled, 1, 10_000)
            if count >= 0 || errno != EINTR { return count > 0 }
        }
    }

    private func read(_ index: Int) {
        guard streams[index] >= 0 else { return }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = buffer.withUnsafeMutableBytes {
            Foundation.read(streams[index], $0.baseAddress, $0.count)
        }
        if count > 0 {
            switch index {
            case 0: output += buffer[..<count]
            case 1: errors += buffer[..<min(count, max(0, Self.mostText - errors.count))]
            default: report += buffer[..<min(count, max(0, Self.mostText - report.count))]
            }
        } else if count == 0 || (errno != EINTR && errno != EAGAIN) {
            close(streams[index])
            streams[index] = -1
        }
    }

    private func sendPending() {
        let sent = pending.withUnsafeBytes { sandbox_send(requests, $0.baseAddress, $0.count) }
        if sent > 0 {
            pending.removeFirst(sent)
        } else if errno != EINTR && errno != EAGAIN {
            pending = []
        }
    }

    private static func withStrings<Result>(
        _ strings: [String], _ body: (UnsafePointer<UnsafeMutablePointer<CChar>?>) -> Result
    ) -> Result {
        var pointers = strings.map { strdup($0) }
        pointers.append(nil)
        defer { pointers.forEach { free($0) } }
        return body(pointers)
    }
}

extension ChildProcess {
    /// Runs a program that needs no sandbox to its end and returns what it printed; nil where it failed or
    /// took over ten seconds.
    static func capture(_ program: String, _ arguments: [String], variables: [String: String]) -> String? {
        let plan = LaunchPlan(
            program: program, arguments: arguments, environment: variables.map { "\($0)=\($1)" }, filter: nil,
            reportsItself: false)
        guard let child = try? ChildProcess(plan) else { return nil }
        let pause = child.pump(until: SuspendingClock.now.advanced(by: .seconds(10))) { _ in false }
        guard case .ended = pause else { return nil }
        return String(decoding: child.output, as: UTF8.self)
    }
}
