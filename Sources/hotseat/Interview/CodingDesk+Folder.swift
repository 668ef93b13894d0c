import CodeJudge
import Foundation
import InterviewModel
import InterviewSession
import ScenarioEngine
import ScenarioLibrary
import Synchronization
import TranscriptStore

extension CodingDesk {
    /// The largest program that is read, in bytes; the judge takes no larger one either.
    private static let largestSolution = 1 << 20

    /// A desk whose files lie in the session's folder. The judge's surroundings are looked at when the first
    /// program is run, on the judge's own thread.
    init(folder: SessionFolder, library: Library, environment: [String: String]) {
        let thread = JudgeThread()
        let judge = LazyJudge(variables: environment)
        self.init(
            path: { Self.path($0, in: folder) },
            read: { Self.read(Self.path($0, in: folder)) },
            write: { solution, text in
                do throws(StoreError) {
                    try folder.writeSolution(
                        text, of: solution.challenge, fileExtension: Self.fileExtension(of: solution.language)
                    )
                    return .success(())
                } catch {
                    return .failure(DeskFailure(reason: error.commandFailure.message ?? "cannot be written"))
                }
            },
            stamp: { Self.stamp(Self.path($0, in: folder)) },
            judge: { request, completion in
                let challenge = library.challenge(request.challenge)
                thread.submit {
                    completion(Self.run(request, challenge: challenge, judge: judge.judge))
                }
            })
    }

    private static func path(_ solution: SolutionName, in folder: SessionFolder) -> String {
        folder.solutionPath(solution.challenge, fileExtension: fileExtension(of: solution.language))
    }

    /// Placeholder until the library describes languages: `Library.language(_:)?.fileExtension`.
    private static func fileExtension(of language: LanguageID) -> String {
        ["python": "py", "javascript": "js", "c": "c", "swift": "swift"][language.rawValue] ?? "txt"
    }

    private static func run(
        _ request: JudgeRequest, challenge: Challenge?, judge: Judge
    ) -> CodeRun {
        guard let challenge else {
            return CodeRun(
                version: request.version, scope: request.scope, verdict: nil,
                failure: "the challenge \(request.challenge) is not in the library any more")
        }
        guard request.language == .python else {
            // Placeholder until the judge takes a language.
            return CodeRun(
                version: request.version, scope: request.scope, verdict: nil,
                failure: "this version of the judge cannot run \(request.language) yet")
        }
        guard request.scope != .own else {
            // Placeholder until the judge takes own tests: Judge.judge(... scope: .own, tests: request.tests).
            return CodeRun(
                version: request.version, scope: .own, verdict: nil,
                failure: "this version of the judge cannot run your own tests yet")
        }
        do throws(JudgeError) {
            let verdict = try judge.judge(
                JudgeTask(
                    source: Array(request.source.utf8), challenge: challenge, scope: request.scope))
            return CodeRun(version: request.version, scope: request.scope, verdict: verdict)
        } catch {
            return CodeRun(
                version: request.version, scope: request.scope, verdict: nil,
                failure: CommandFailure(error).message)
        }
    }

    /// What the system says of a file, without opening it; nil where there is none.
    private static func stamp(_ path: String) -> FileStamp? {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        #if os(Linux)
            let time = status.st_mtim
        #else
            let time = status.st_mtimespec
        #endif
        return FileStamp(
            modified: Int(time.tv_sec) &* 1_000_000_000 &+ Int(time.tv_nsec), size: Int(status.st_size),
            number: UInt64(status.st_ino))
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

/// A judge that looks at its surroundings when it is first needed: that takes some 60 ms, and interviews without
/// live coding never need it.
private final class LazyJudge: Sendable {
    private let variables: [String: String]
    private let found = Mutex<Judge?>(nil)

    init(variables: [String: String]) {
        self.variables = variables
    }

    var judge: Judge {
        found.withLock { found in
            let judge = found ?? Judge(environment: JudgeEnvironment.discover(variables: variables))
            found = judge
            return judge
        }
    }
}
