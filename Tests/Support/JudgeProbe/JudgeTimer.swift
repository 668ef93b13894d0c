import CodeJudge
import Foundation
import InterviewModel

/// Judges one request again and again, as `Benchmarks/judge.py` asks for it.
///
/// For each line on standard input it prints the milliseconds that a verdict took: `cold` starts the sandbox within
/// that time, `ready` has it started before, as an interview does while the candidate still types.
enum JudgeTimer {
    /// Serves the request in a file until its input ends.
    static func run(_ path: String) {
        do {
            let request = try JSONDecoder().decode(
                ProbeRequest.self, from: Data(contentsOf: URL(fileURLWithPath: path)))
            let environment = JudgeEnvironment.discover(variables: ["PATH": "/usr/bin:/bin"])
            let judge = Judge(environment: environment)
            let task = JudgeTask(
                source: Array(request.source.utf8), challenge: request.challenge, scope: request.scope)
            say("\(environment.python?.path ?? "none") \(environment.containment.rawValue)")
            while let line = readLine() {
                if line == "ready" { judge.prepare() }
                let begun = ContinuousClock.now
                let verdict = try judge.judge(task)
                let taken = (ContinuousClock.now - begun).components
                let milliseconds = Double(taken.seconds) * 1e3 + Double(taken.attoseconds) / 1e15
                say("\(milliseconds) \(verdict.outcome.rawValue)")
            }
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(2)
        }
    }

    private static func say(_ line: String) {
        FileHandle.standardOutput.write(Data("\(line)\n".utf8))
    }
}
