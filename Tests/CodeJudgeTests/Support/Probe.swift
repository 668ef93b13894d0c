import CodeJudge
import Foundation
import InterviewModel
import PseudoTerminal

/// The probe, started as a process of its own.
struct Probe {
    /// It gave no verdict.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    private let process: Process
    private let output: Pipe
    private let errors: Pipe

    /// Its process number.
    var number: Int32 { process.processIdentifier }

    /// Whether it was built.
    static var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: built.path) }

    /// A copy that every user may run: the build folder may lie in a home that others cannot enter.
    private static let copy: URL? = {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("judge-probe-\(getpid())")
        let target = folder.appendingPathComponent("judge-probe")
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o755])
            try ExecutableCopy.make(of: built.path, at: target.path)
            atexit { Probe.removeCopy() }
            return target
        } catch {
            return nil
        }
    }()

    private static func removeCopy() {
        try? FileManager.default.removeItem(
            at: FileManager.default.temporaryDirectory.appendingPathComponent("judge-probe-\(getpid())"))
    }

    /// Beside the test bundle, where the package manager puts it.
    private static var built: URL {
        let bundle = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
        let folder =
            bundle?.deletingLastPathComponent() ?? Bundle.main.executableURL?.deletingLastPathComponent()
        return (folder ?? URL(fileURLWithPath: ".")).appendingPathComponent("judge-probe")
    }

    /// Starts it on a submission.
    static func start(_ task: JudgeTask, asAnotherUser: Bool) throws -> Probe {
        struct Request: Encodable {
            var source: String
            var language: Language
            var challenge: Challenge
            var scope: CodeRun.Scope
            var tests: [String]
        }
        guard let copy else { throw Failure(description: "the probe is not built") }
        let process = Process()
        if asAnotherUser {
            process.executableURL = URL(fileURLWithPath: "/usr/bin/setpriv")
            process.arguments = ["--reuid=54321", "--regid=54321", "--clear-groups", "--", copy.path]
        } else {
            process.executableURL = copy
        }
        process.environment = ["PATH": "/usr/bin:/bin", JudgeRig.secretName: "secret-of-the-host"]
        let (input, output, errors) = (Pipe(), Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        let request = Request(
            source: String(decoding: task.source, as: UTF8.self), language: task.language,
            challenge: task.challenge, scope: task.scope, tests: task.tests)
        input.fileHandleForWriting.write(try JSONEncoder().encode(request))
        try input.fileHandleForWriting.close()
        return Probe(process: process, output: output, errors: errors)
    }

    /// Waits for its verdict.
    func verdict() throws -> Verdict {
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        let said = errors.fileHandleForReading.readDataToEndOfFile()
        end()
        guard process.terminationStatus == 0 else {
            throw Failure(
                description: "status \(process.terminationStatus): \(String(decoding: said, as: UTF8.self))")
        }
        return try JSONDecoder().decode(Verdict.self, from: bytes)
    }

    /// Kills it, as a crash would end it.
    func kill() {
        Foundation.kill(number, SIGKILL)
        end()
    }

    /// Waits for its end, and closes what Foundation keeps open for as long as the thread lives that started it.
    private func end() {
        process.waitUntilExit()
        for pipe in [output, errors] { try? pipe.fileHandleForReading.close() }
    }
}
