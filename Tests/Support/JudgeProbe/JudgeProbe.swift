import CodeJudge
import Foundation
import InterviewModel

/// What the probe reads: one submission.
struct ProbeRequest: Codable {
    /// The candidate's file.
    var source: String
    /// What it is written in.
    var language: Language
    /// What it is judged against.
    var challenge: Challenge
    /// Which cases are run.
    var scope: CodeRun.Scope
    /// The candidate's own tests.
    var tests: [String]
}

/// Reads a submission as JSON from standard input, judges it, and prints the verdict as JSON; exits with 2 where
/// nothing could be judged and with 3 where there is no sandbox. The tests run it as another user, and kill it in the
/// middle. With a file as its argument it judges that request over and over for a benchmark, see `JudgeTimer`.
@main
enum JudgeProbe {
    static func main() {
        if CommandLine.arguments.count > 1 { return JudgeTimer.run(CommandLine.arguments[1]) }
        let input = FileHandle.standardInput.readDataToEndOfFile()
        do {
            let request = try JSONDecoder().decode(ProbeRequest.self, from: input)
            let environment = JudgeEnvironment.discover(variables: ["PATH": "/usr/bin:/bin"])
            // What comes here is hostile: it is never run bare.
            guard environment.containment == .sandbox else {
                FileHandle.standardError.write(Data("no sandbox: \(environment)\n".utf8))
                exit(3)
            }
            let verdict = try Judge(environment: environment).judge(
                JudgeTask(
                    source: Array(request.source.utf8), language: request.language,
                    challenge: request.challenge, scope: request.scope, tests: request.tests))
            FileHandle.standardOutput.write(try JSONEncoder().encode(verdict))
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(2)
        }
    }
}
