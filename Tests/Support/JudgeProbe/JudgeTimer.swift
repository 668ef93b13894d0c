import CodeJudge
import Foundation
import InterviewModel

/// What is timed: a function of one text, with what it returns for each of several.
private struct TimedRequest: Decodable {
    struct Case: Decodable {
        var argument: String
        var expected: Int
    }

    var source: String
    var function: String
    var cases: [Case]

    var task: JudgeTask {
        let cases = cases.enumerated().map { index, item in
            ChallengeCase(
                name: "case \(index)",
                input: .calls([CaseCall(name: function, arguments: [.string(item.argument)])]),
                accepted: [.int(item.expected)])
        }
        let challenge = Challenge(
            id: "timed", title: "", level: .mid, topics: [], statement: "", entry: .function(function),
            visible: cases)
        return JudgeTask(source: Array(source.utf8), challenge: challenge, scope: .visible)
    }
}

/// Judges one request again and again, as `Benchmarks/judge.py` asks for it.
///
/// For each line on standard input it prints the milliseconds that a verdict took: `cold` starts the sandbox within
/// that time, `ready` has it started before, as an interview does while the candidate still types.
enum JudgeTimer {
    /// Serves the request in a file until its input ends.
    static func run(_ path: String) {
        do {
            let task = try JSONDecoder().decode(
                TimedRequest.self, from: Data(contentsOf: URL(fileURLWithPath: path))
            ).task
            let environment = JudgeEnvironment.discover(variables: ["PATH": "/usr/bin:/bin"])
            let judge = Judge(environment: environment)
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
