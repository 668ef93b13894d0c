import CodeJudge
import Foundation
import InterviewModel
import InterviewSession
import ScenarioEngine
import ScenarioLibrary
import TranscriptStore

extension CodingDesk {
    /// The largest program that is read, in bytes; the judge takes no larger one either.
    private static let largestSolution = 1 << 20

    /// A desk whose files lie in the session's folder, with a judge of its own.
    init(folder: SessionFolder, library: Library, environment: [String: String]) {
        self.init(
            folder: folder, library: library, judges: JudgeBench(seats: 1, environment: environment))
    }

    /// A desk whose files lie in the session's folder, and whose programs are run where a judge is free.
    init(folder: SessionFolder, library: Library, judges: JudgeBench) {
        @Sendable func ending(of solution: SolutionName) -> String {
            library.language(solution.language)?.fileExtension ?? Language.python.fileExtension
        }
        let path = { (solution: SolutionName) in
            folder.solutionPath(solution.challenge, fileExtension: ending(of: solution))
        }
        self.init(
            path: path,
            read: { Self.read(path($0)) },
            write: { solution, text in
                do throws(StoreError) {
                    try folder.writeSolution(
                        text, of: solution.challenge, fileExtension: ending(of: solution))
                    return .success(())
                } catch {
                    return .failure(DeskFailure(reason: error.commandFailure.message ?? "cannot be written"))
                }
            },
            stamp: { FileStamp(path: path($0)) },
            prepare: { judges.prepare() },
            judge: { request, completion in
                judges.judge { completion(Self.run(request, from: library, judge: $0)) }
            })
    }

    private static func run(_ request: JudgeRequest, from library: Library, judge: Judge) -> CodeRun {
        var run = CodeRun(version: request.version, scope: request.scope, verdict: nil)
        guard let challenge = library.challenge(request.challenge) else {
            run.failure = "the challenge \(request.challenge) is not in the library any more"
            return run
        }
        guard let language = library.language(request.language) else {
            run.failure = "the language \(request.language) is not in the library any more"
            return run
        }
        do throws(JudgeError) {
            run.verdict = try judge.judge(
                JudgeTask(
                    source: Array(request.source.utf8), language: language, challenge: challenge,
                    scope: request.scope, tests: request.tests))
        } catch {
            run.failure = CommandFailure(error).message
        }
        return run
    }

    private static func read(_ path: String) -> Result<String?, DeskFailure> {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            return .success(nil)
        }
        if isFolder.boolValue { return .failure(DeskFailure(reason: "is a folder")) }
        let size = (try? FileManager.default.attributesOfItem(atPath: path))?[.size] as? Int ?? 0
        guard size <= largestSolution else { return .failure(DeskFailure(reason: "is larger than 1 MiB")) }
        guard let bytes = FileManager.default.contents(atPath: path) else {
            return .failure(DeskFailure(reason: "cannot be read"))
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return .failure(DeskFailure(reason: "is not UTF-8 text"))
        }
        return .success(text)
    }
}
