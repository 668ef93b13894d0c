import Foundation
import InterviewModel
import PseudoTerminal
import TranscriptStore

/// A home folder of its own for one test: nothing of the user's is read or written. Removed with its value.
final class TestHome {
    /// The checkout: the library that is shipped.
    static let checkout = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path
    /// A small library with short times.
    static let fixtures = checkout + "/Tests/EndToEndTests/Fixtures/library"
    /// The program under test.
    static let program = BuiltProducts.path(of: "hotseat")

    /// The folder.
    let path: String
    /// Where sessions are kept.
    var transcripts: String { path + "/transcripts" }
    /// The sessions.
    var store: SessionStore { SessionStore(path: transcripts) }

    private let library: String

    /// An empty home, with a library to use.
    init(library: String = TestHome.fixtures) throws {
        self.library = library
        path = FileManager.default.temporaryDirectory.appending(path: "hotseat-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    /// The whole environment of a program in this home.
    func environment(_ more: [String: String] = [:]) -> [String: String] {
        let own = ProcessInfo.processInfo.environment
        return [
            "HOME": path, "XDG_DATA_HOME": path + "/data", "XDG_CONFIG_HOME": path + "/config",
            "HOTSEAT_LIBRARY": library, "HOTSEAT_TRANSCRIPTS": transcripts, "LC_ALL": "C.UTF-8",
            "PATH": own["PATH"] ?? "/usr/bin:/bin",
        ].merging(more) { $1 }
    }

    /// Starts the program in a terminal. At the end of an interview it asks for no ratings unless that is wanted.
    func start(
        _ arguments: [String], environment more: [String: String] = [:], columns: Int = 80, rows: Int = 24,
        ratesAnswers: Bool = false
    ) throws -> PseudoTerminal {
        let isSilent = arguments.first == "interview" && !ratesAnswers
        return try PseudoTerminal(
            [Self.program] + arguments + (isSilent ? ["--no-self-rating"] : []),
            environment: environment(more), columns: columns, rows: rows,
            workingFolder: path)
    }

    /// Starts an interview in a terminal, and waits for its first prompt.
    func interview(
        _ arguments: String..., environment more: [String: String] = [:], columns: Int = 80, rows: Int = 24,
        ratesAnswers: Bool = false
    ) throws -> PseudoTerminal {
        let terminal = try start(
            ["interview"] + arguments, environment: more, columns: columns, rows: rows,
            ratesAnswers: ratesAnswers)
        try terminal.waitForPrompt()
        return terminal
    }

    /// How a program without a terminal ended, and what it printed.
    struct Outcome {
        /// The exit status.
        let status: Int32
        /// Standard output.
        let output: String
        /// Standard error.
        let errors: String
    }

    /// Runs the program without a terminal, with a file as its standard input.
    func run(_ arguments: [String], input: Data) throws -> Outcome {
        let names = ["input", "output", "errors"].map { URL(filePath: "\(path)/\($0)-\(UUID().uuidString)") }
        try input.write(to: names[0])
        try Data().write(to: names[1])
        try Data().write(to: names[2])
        let process = Process()
        process.executableURL = URL(filePath: Self.program)
        process.arguments = arguments
        process.environment = environment()
        process.currentDirectoryURL = URL(filePath: path)
        try process.run(input: names[0], output: names[1], errors: names[2])
        process.waitUntilExit()
        return Outcome(
            status: process.terminationStatus,
            output: String(decoding: try Data(contentsOf: names[1]), as: UTF8.self),
            errors: String(decoding: try Data(contentsOf: names[2]), as: UTF8.self))
    }

    /// Writes a shell script, such as an editor, and returns its path.
    func script(_ name: String, _ lines: String) throws -> String {
        let file = "\(path)/\(name)"
        let source = "\(file).source"
        try Data("#!/bin/sh\n\(lines)\n".utf8).write(to: URL(filePath: source))
        try ExecutableCopy.make(of: source, at: file)
        try FileManager.default.removeItem(atPath: source)
        return file
    }

    /// The newest session.
    func session() throws -> SessionFolder { try store.find("last") }

    /// What the newest session's journal holds.
    func journal() throws -> JournalContents { try JournalReader.read(session()) }

    /// The events of the newest session.
    func events() throws -> [SessionEvent] { try journal().events.map(\.event) }

    /// The newest session as a document, made from its journal.
    func transcript() throws -> Transcript { try session().transcript() }

    /// A file of the newest session, as text.
    func text(of name: String) throws -> String {
        String(
            decoding: try Data(contentsOf: URL(filePath: "\(session().path)/\(name)")), as: UTF8.self)
    }
}
