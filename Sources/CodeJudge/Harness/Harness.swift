import Foundation
import InterviewModel

/// A running harness: one sandbox that is asked case after case.
final class Harness {
    /// What the harness said about the sources.
    enum Compilation {
        /// They are programs.
        case compiled
        /// The program at this place of the list is not one.
        case faulty(program: Int, SourceFault)
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
    /// Processes and threads at a time: enough for a thread pool, too few for the address-space limit, which
    /// holds each process by itself, to be multiplied without end.
    private static let mostProcesses = 32

    private let child: ChildProcess
    private let contained: Bool
    private let folder: FreshFolder?
    private let processAllowance: Int
    private var limits = RunLimits()
    private var preparingTime = Milliseconds.zero

    /// Starts the sandbox and waits until Python runs in it.
    ///
    /// - Parameter toolchain: another language's tools that are to be there.
    init(in environment: JudgeEnvironment, toolchain: Toolchain? = nil) throws(JudgeError) {
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
                plan = try .sandbox(
                    environment, bubblewrap: bubblewrap, python: python, toolchain: toolchain, marker: marker)
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

    deinit {
        end()
    }

    /// Whether it still waits for a request, as far as can be seen without asking it one.
    var isWaiting: Bool { child.isWaiting }

    /// The folder, as the sandbox sees it, in which a program of another language is built.
    var buildFolder: String { folder.map { "\($0.path)/build" } ?? LaunchPlan.buildFolder }

    /// Hands the programs over and tells what the cases may use.
    func setUp(_ setup: HarnessSetup) -> Compilation {
        limits = setup.limits
        preparingTime = setup.preparation?.time ?? .zero
        let files = folder.map { "\($0.path)/files" } ?? "/tmp"
        child.send(
            HarnessFrames.request(
                JSONText.of(
                    setup.json(
                        contained: contained, processes: processAllowance, folder: files, build: buildFolder))
            ))
        guard let reply = nextReply(within: Self.compileAllowance),
            case .array(let head)? = try? JSONReader.read(reply.head)
        else { return .lost }
        if head == [.string("compiled")] { return .compiled }
        guard head.count == 5, head[0] == .string("fault"), case .int(let program) = head[1],
            case .string(let message) = head[2], case .int(let line) = head[3],
            case .int(let column) = head[4]
        else { return .lost }
        return .faulty(program: program, SourceFault(message: message, line: line, column: column))
    }

    /// Carries out one request.
    func run(_ request: HarnessRequest) -> Answer {
        child.send(HarnessFrames.request(JSONText.of(request.json)))
        var time = limits.time
        if case .prepare = request { time = preparingTime }
        switch child.pump(until: .now.advanced(by: time.duration + Self.answerAllowance), condition: hasReply)
        {
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

// A harness has no lock of its own: whoever holds it, the judge or the spare that waits for it, uses it from one
// thread at a time.
extension Harness: @unchecked Sendable {}

/// Why a file is no program.
struct SourceFault: Hashable {
    /// The message of whatever read it.
    var message: String
    /// The line, counted from 1; 0 where unknown.
    var line: Int
    /// The column, counted from 1; 0 where unknown.
    var column: Int
}
