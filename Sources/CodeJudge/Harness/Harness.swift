import Foundation
import InterviewModel

/// A running harness: one sandbox that is asked case after case.
final class Harness {
    /// What the harness said about the source.
    enum Compilation {
        /// It is a program.
        case compiled
        /// It is not: Python's message, and the line and column where known, counted from 1, else 0.
        case faulty(message: String, line: Int, column: Int)
        /// The harness did not survive the source.
        case lost
    }

    /// What became of one case.
    enum Answer {
        /// The case's process ended or was ended.
        case ended(CaseProcess)
        /// The harness is gone: the program ended it.
        case dead
        /// The harness no longer answers: the program stopped it.
        case silent
    }

    /// How long Python and its sandbox may take to start, on a slow and busy machine.
    private static let startAllowance = Duration.seconds(20)
    /// How much later than the case's own limit an answer may come before the harness counts as stopped.
    private static let answerAllowance = Duration.seconds(4)
    /// How long Python may take to read a source.
    private static let compileAllowance = Duration.seconds(10)
    /// Least memory, in bytes: Python itself takes some 30 MiB of address space.
    private static let leastMemory = 64 << 20
    /// Processes and threads at a time: enough for a thread pool, too few for the address-space limit, which
    /// holds each process by itself, to be multiplied without end.
    private static let mostProcesses = 32

    private let child: ChildProcess
    private let contained: Bool
    private let folder: FreshFolder?
    private let processAllowance: Int

    /// Starts the sandbox and waits until Python runs in it.
    init(in environment: JudgeEnvironment) throws(JudgeError) {
        guard let python = environment.python else {
            if let old = environment.outdatedPython {
                throw .pythonTooOld(path: old.path, version: old.version)
            }
            throw .pythonMissing
        }
        let marker = "hotseat-judge-\(getpid())"
        let plan: LaunchPlan
        contained = environment.containment == .sandbox
        processAllowance = contained ? Self.mostProcesses : LaunchPlan.processAllowance(environment)
        #if os(Linux)
            if let bubblewrap = environment.bubblewrap, contained {
                folder = nil
                plan = try .sandbox(environment, bubblewrap: bubblewrap, python: python, marker: marker)
            } else {
                let fresh = try FreshFolder(environment)
                folder = fresh
                plan = .limitsOnly(environment, python: python, folder: fresh.path, marker: marker)
            }
        #else
            let fresh = try FreshFolder(environment)
            folder = fresh
            plan = .limitsOnly(environment, python: python, folder: fresh.path, marker: marker)
        #endif
        do throws(JudgeError) {
            child = try ChildProcess(plan)
        } catch {
            folder?.remove()
            throw error
        }
        guard let reply = nextReply(within: Self.startAllowance), reply.head == Array(#"["ready"]"#.utf8)
        else {
            end()
            let said = String(decoding: child.errors, as: UTF8.self)
            throw .sandboxFailed(message: said.split(separator: "\n").first.map(String.init) ?? "no answer")
        }
        child.holdSandbox()
    }

    /// Starts a sandbox only to see that it works.
    static func tryOut(in environment: JudgeEnvironment) throws(JudgeError) {
        let harness = try Harness(in: environment)
        let compilation = harness.compile("pass", entry: .function("f"), limits: RunLimits())
        harness.end()
        guard case .compiled = compilation else {
            throw .sandboxFailed(message: "Python does not answer in the sandbox")
        }
    }

    /// Hands the source over and tells what the cases may use.
    func compile(_ source: String, entry: ChallengeEntry, limits: RunLimits) -> Compilation {
        let isClass = if case .type = entry { true } else { false }
        let memory = max(limits.memory, Self.leastMemory)
        let seconds = Double(limits.time.count) / 1000
        let processorTime = Int(seconds.rounded(.up)) + 1
        let bounds: [(String, Int)] = [
            ("RLIMIT_AS", memory), ("RLIMIT_CPU", processorTime), ("RLIMIT_FSIZE", 8 << 20),
            ("RLIMIT_NPROC", processAllowance), ("RLIMIT_NOFILE", 64), ("RLIMIT_CORE", 0),
            ("RLIMIT_STACK", 8 << 20), ("RLIMIT_MEMLOCK", 0), ("RLIMIT_MSGQUEUE", 0),
        ]
        let request = JSONValue.array([
            .string(source), .bool(isClass), .double(seconds), .int(limits.output), .bool(contained),
            .int(max(1 << 30, memory)), .array(bounds.map { .array([.string($0.0), .int($0.1)]) }),
            folder.map { .string($0.path) } ?? .null,
        ])
        child.send(HarnessFrames.request(JSONText.of(request)))
        guard let reply = nextReply(within: Self.compileAllowance),
            case .array(let head)? = try? JSONReader.read(reply.head)
        else { return .lost }
        if head == [.string("compiled")] { return .compiled }
        guard head.count == 4, head[0] == .string("fault"), case .string(let message) = head[1],
            case .int(let line) = head[2], case .int(let column) = head[3]
        else { return .lost }
        return .faulty(message: message, line: line, column: column)
    }

    /// Runs one case.
    func run(_ calls: [CaseCall], limits: RunLimits) -> Answer {
        let request = JSONValue.array(calls.map { .array([.string($0.name), .array($0.arguments)]) })
        child.send(HarnessFrames.request(JSONText.of(request)))
        let allowance = limits.time.duration + Self.answerAllowance
        switch child.pump(until: .now.advanced(by: allowance), condition: hasReply) {
        case .satisfied:
            guard let process = takeReply().flatMap(CaseProcess.init) else { return .dead }
            return .ended(process)
        case .ended, .flooded: return .dead
        case .late: return .silent
        }
    }

    /// Ends the sandbox with all that is in it.
    func end() {
        child.end()
        folder?.remove()
    }

    private func hasReply(_ bytes: [UInt8]) -> Bool {
        HarnessFrames.lengthOfFirstReply(in: bytes) != nil
    }

    private func nextReply(within allowance: Duration) -> HarnessFrames.Reply? {
        guard case .satisfied = child.pump(until: .now.advanced(by: allowance), condition: hasReply) else {
            return nil
        }
        return takeReply()
    }

    private func takeReply() -> HarnessFrames.Reply? {
        HarnessFrames.lengthOfFirstReply(in: child.output).flatMap {
            HarnessFrames.reply(child.takeOutput($0))
        }
    }
}
