import CodeJudge
import Foundation
import InterviewModel

/// What the probe reads: one submission.
struct ProbeRequest: Codable {
    /// The candidate's file.
    var source: String
    /// What it is judged against.
    var challenge: Challenge
    /// Which cases are run.
    var scope: CodeRun.Scope
    /// Whether only limits are to hold it.
    var withoutSandbox: Bool
}

/// Reads a submission as JSON from standard input, judges it, and prints the verdict as JSON; exits with 2 where
/// nothing could be judged. The tests run it as another user, and kill it in the middle.
@main
enum JudgeProbe {
    static func main() {
        let input = FileHandle.standardInput.readDataToEndOfFile()
        do {
            let request = try JSONDecoder().decode(ProbeRequest.self, from: input)
            var environment = JudgeEnvironment.discover(variables: ["PATH": "/usr/bin:/bin"])
            if request.withoutSandbox { environment = environment.withoutSandbox() }
            let verdict = try Judge(environment: environment).judge(
                source: Array(request.source.utf8), challenge: request.challenge, scope: request.scope)
            FileHandle.standardOutput.write(try JSONEncoder().encode(verdict))
        } catch {
            FileHandle.standardError.write(Data("\(error)\n".utf8))
            exit(2)
        }
    }
}
