import Foundation
import InterviewModel

/// A program of the system's that does part of our work.
struct SystemProgram {
    /// The name that it is called by.
    let name: String
    private let path: String

    /// A program that the shell would find.
    ///
    /// - Throws: `CommandFailure` where it is not installed.
    init(_ name: String, searchPath: String? = ProcessInfo.processInfo.environment["PATH"]) throws {
        let folders = (searchPath ?? "/usr/bin:/bin").split(separator: ":").filter { $0.hasPrefix("/") }
        let found = folders.map { "\($0)/\(name)" }.first { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
                && FileManager.default.isExecutableFile(atPath: path)
        }
        guard let found else {
            throw CommandFailure(
                .failed,
                "there is no program `\(name)` on this machine, which archives are made and read with",
                help: "Install \(name), or see that it is in $PATH.")
        }
        self.name = name
        path = found
    }

    /// Starts it, in the C locale and without options from the environment.
    ///
    /// - Parameter words: the file that takes what it says of its trouble.
    /// - Throws: `CommandFailure` where it cannot be started.
    func start(
        _ arguments: [String], input: Any, output: Any, words: String
    ) throws -> Process {
        let process = Process()
        process.executableURL = URL(filePath: path)
        process.arguments = arguments
        let inherited = ProcessInfo.processInfo.environment.filter {
            ["PATH", "HOME", "TMPDIR"].contains($0.key)
        }
        // Without the last, macOS adds files of its own to an archive.
        process.environment = inherited.merging(["LC_ALL": "C", "COPYFILE_DISABLE": "1"]) { $1 }
        process.standardInput = input
        process.standardOutput = output
        process.standardError = try Self.file(words)
        do {
            try process.run()
        } catch {
            throw CommandFailure(
                .failed, "`\(name)` cannot be started: \(error.localizedDescription)",
                help: "See that it works: \(name) --version")
        }
        return process
    }

    /// What a program said of its trouble, for the middle of a sentence: the first line, which names it.
    static func complaint(in path: String) -> String {
        let text = String(decoding: (try? Data(contentsOf: URL(filePath: path))) ?? Data(), as: UTF8.self)
        let lines = text.split(whereSeparator: \.isNewline).filter {
            !$0.contains("Exiting with failure") && !$0.contains("not recoverable")
        }
        guard let line = lines.first else { return "it does not say why" }
        // Called by a path, a program names itself by that.
        let word = line.prefix { $0 != " " }
        let name = word.split(separator: "/").last ?? word
        return VisibleText.line(String(name + line.dropFirst(word.count))).cut(to: 200)
    }

    /// A file that takes what a program writes, behind what is in it.
    ///
    /// - Throws: `CommandFailure` where there can be none.
    static func file(_ path: String) throws -> FileHandle {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw CommandFailure(.failed, "\(path) cannot be written: \(SystemMessage.text(errno))")
        }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }
}
