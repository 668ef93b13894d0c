import Foundation
import PseudoTerminal

/// Runs the built program, away from everything that belongs to whoever runs the tests.
struct Hotseat {
    /// The folder that it runs in; its home lies within.
    let folder: String
    /// Variables beside the usual ones, or in place of them.
    var variables: [String: String] = [:]
    /// A program and its arguments that starts it, such as `setpriv`.
    var launcher: [String] = []
    /// The program, where another one than the built one is to run.
    var program = BuiltProducts.path(of: "hotseat")

    /// What came of a run.
    struct Outcome {
        /// The exit status, or 128 and the number of the signal that ended it.
        let status: Int32
        /// Standard output.
        let output: Data
        /// Standard error.
        let errors: Data

        /// Standard output as text.
        var text: String { String(decoding: output, as: UTF8.self) }
        /// Standard error as text.
        var errorText: String { String(decoding: errors, as: UTF8.self) }
    }

    /// A run that had to be stopped.
    struct Stuck: Error {
        /// The command line.
        let arguments: [String]
    }

    /// The most that any run may take: a guard against hanging for ever, not a measure.
    private static let patience: DispatchTimeInterval = .seconds(120)

    /// Runs it to its end. Input and output are files, so that no pipe can fill up.
    func run(_ arguments: [String], input: Data = Data()) throws -> Outcome {
        let ground = try Ground()
        defer { ground.remove() }
        try input.write(to: ground.url("input"))
        try Data().write(to: ground.url("output"))
        try Data().write(to: ground.url("errors"))
        let process = Process()
        let words = launcher + [program] + arguments
        process.executableURL = URL(filePath: words[0])
        process.arguments = Array(words.dropFirst())
        process.currentDirectoryURL = URL(filePath: folder)
        process.environment = environment
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        try process.run(
            input: ground.url("input"), output: ground.url("output"), errors: ground.url("errors"))
        if ended.wait(timeout: .now() + Self.patience) == .timedOut {
            kill(process.processIdentifier, SIGKILL)
            throw Stuck(arguments: arguments)
        }
        let signalled = process.terminationReason == .uncaughtSignal
        return Outcome(
            status: signalled ? 128 + process.terminationStatus : process.terminationStatus,
            output: try Data(contentsOf: ground.url("output")),
            errors: try Data(contentsOf: ground.url("errors")))
    }

    /// Runs a line of the shell in which `hotseat` is the program.
    func shell(_ line: String) throws -> Outcome {
        var shell = self
        shell.program = "/bin/sh"
        let quoted = "'" + program.replacing("'", with: "'\\''") + "'"
        return try shell.run(["-c", "hotseat() { \(quoted) \"$@\"; }\n\(line)"])
    }

    /// The variables that it runs with.
    var environment: [String: String] {
        let own = ProcessInfo.processInfo.environment
        var all = [
            "HOME": "\(folder)/home", "PATH": own["PATH"] ?? "/usr/bin:/bin", "LANG": "C.UTF-8", "TZ": "UTC",
            "TERM": "dumb", "EDITOR": "true",
        ]
        // Where the Swift libraries are, for a program that was linked with them dynamically.
        all["LD_LIBRARY_PATH"] = own["LD_LIBRARY_PATH"]
        return all.merging(variables) { $1 }.filter { !$0.value.isEmpty }
    }
}
