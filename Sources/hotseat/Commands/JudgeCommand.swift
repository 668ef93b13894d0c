import ArgumentParser
import CodeJudge
import Foundation
import InterviewModel
import ScenarioLibrary

/// `hotseat judge`: a solution against a challenge, from the shell.
struct JudgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "judge",
        abstract: "Run a solution against a challenge's cases.",
        discussion: """
            Runs the written cases, then generated ones against the challenge's reference; of a program that passes
            them all it measures how its time grows with the input. The language is told by the file's ending.

            Exit status: 0 where every case passed, 1 for a failing verdict, 2 where nothing could be judged.
            """)

    @Argument(help: "The challenge's id.", completion: Completions.challenges)
    var challenge: String

    @Argument(
        help: "The solution; - for standard input.",
        completion: .file(extensions: ["py", "js", "c", "swift"]))
    var file: String

    @Flag(help: "Print the verdict as JSON.")
    var json = false

    @Flag(help: "Run the visible cases only.")
    var visible = false

    @Option(help: "The language's id, where the file's ending does not tell it.")
    var language: String?

    @Option(help: "Make the generated cases from this seed instead of the challenge's own.")
    var seed: UInt64?

    @OptionGroup var libraryOptions: LibraryOptions

    func run() throws {
        let library = try libraryOptions.open()
        let challenge = try ContentLookup.challenge(challenge, in: library)
        let language = try chosenLanguage(of: challenge, in: library)
        let source = try Self.read(file)
        let environment = JudgeEnvironment.discover(variables: ProcessInfo.processInfo.environment)
        let verdict: Verdict
        do throws(JudgeError) {
            verdict = try Judge(environment: environment).judge(
                JudgeTask(
                    source: source, language: language, challenge: challenge,
                    scope: visible ? .visible : .all, seed: seed))
        } catch .pythonMissing where !environment.notes.isEmpty {
            throw CommandFailure(
                .failed,
                "no Python was found to run the solution with: \(environment.notes.joined(separator: "; "))",
                help: "Install python3, or name another with HOTSEAT_PYTHON.")
        } catch {
            throw CommandFailure(error)
        }
        StandardStreams.say(try json ? JSONText.text(verdict) : VerdictText(verdict: verdict).text)
        if verdict.outcome != .passed { throw CommandFailure.silent(.findings) }
    }

    /// The language named, or the one offered that the file's ending belongs to, or the challenge's first.
    private func chosenLanguage(of challenge: Challenge, in library: Library) throws -> Language {
        let offered = challenge.languages.compactMap { library.language($0) }
        func notOffered(in name: String) -> CommandFailure {
            CommandFailure(
                .usage, "the challenge \(challenge.id) is not offered in \(name)",
                help: "It can be solved in: \(offered.map(\.id.rawValue).joined(separator: ", ")).")
        }
        if let language {
            guard let found = offered.first(where: { $0.id.rawValue == language }) else {
                throw notOffered(in: language)
            }
            return found
        }
        let ending = (file as NSString).pathExtension
        if !offered.contains(where: { $0.fileExtension == ending }),
            let other = library.languages().first(where: { $0.fileExtension == ending })
        {
            throw notOffered(in: other.title)
        }
        return offered.first { $0.fileExtension == ending } ?? offered.first ?? .python
    }

    /// A file's bytes. Of one far too large to be judged only the beginning is read, which is enough for the
    /// verdict to say so.
    private static func read(_ path: String) throws -> [UInt8] {
        if path == "-" { return try read(.standardInput, named: "standard input") }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
            throw CommandFailure(.failed, "\(path) does not exist", help: "Name the file with your solution.")
        }
        guard !isFolder.boolValue else {
            throw CommandFailure(.failed, "\(path) is a folder", help: "Name the file with your solution.")
        }
        guard let handle = FileHandle(forReadingAtPath: path) else {
            throw CommandFailure(.failed, "\(path) cannot be read", help: "Check its permissions.")
        }
        defer { try? handle.close() }
        return try read(handle, named: path)
    }

    private static func read(_ handle: FileHandle, named name: String) throws -> [UInt8] {
        do {
            return Array(try handle.read(upToCount: 2 << 20) ?? Data())
        } catch {
            throw CommandFailure(.failed, "\(name) cannot be read: \(error.localizedDescription)")
        }
    }
}

extension CommandFailure {
    /// What is said where nothing could be judged.
    init(_ error: JudgeError) {
        switch error {
        case .pythonMissing:
            self.init(
                .failed, "no Python was found to run the solution with",
                help: "Install python3, or name one with HOTSEAT_PYTHON.")
        case .pythonTooOld(let path, let version):
            self.init(
                .failed, "\(path) is Python \(version), which is too old",
                help:
                    "Install Python \(PythonInterpreter.oldestVersion) or later, or name one with HOTSEAT_PYTHON."
            )
        case .toolMissing(let language, let names):
            self.init(
                .failed, "\(language) is not installed: there is no \(names.joined(separator: " or "))",
                help: "Install it, or solve the task in another language.")
        case .spawnFailed(let program, let code):
            self.init(
                .failed, "\(program) does not start: \(SystemMessage.text(code))",
                help: "See what works on this machine with: hotseat doctor")
        case .sandboxFailed(let message):
            self.init(
                .failed, "the sandbox does not start: \(message)",
                help: "See what works on this machine with: hotseat doctor")
        case .folderFailed(let path, let code):
            self.init(
                .failed, "no folder can be made in \(path): \(SystemMessage.text(code))",
                help: "Free some space, or name another place with TMPDIR.")
        case .noCases:
            self.init(
                .failed, "the challenge has no cases to judge by",
                help: "See what is wrong with: hotseat rubric check")
        }
    }
}
