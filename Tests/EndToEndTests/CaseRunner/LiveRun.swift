import Foundation

/// The program while it runs: lines are typed into its standard input, and what it says is waited for.
final class LiveRun {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private(set) var text = ""

    /// What was waited for and did not come.
    struct Silence: Error {
        /// What was waited for.
        let wanted: String
        /// What came instead.
        let text: String
    }

    /// Starts it.
    init(_ hotseat: Hotseat, _ arguments: [String]) throws {
        let words = hotseat.launcher + [hotseat.program] + arguments
        process.executableURL = URL(filePath: words[0])
        process.arguments = Array(words.dropFirst())
        process.currentDirectoryURL = URL(filePath: hotseat.folder)
        process.environment = hotseat.environment
        process.standardInput = input
        process.standardOutput = output
        process.standardError = output
        try process.run()
    }

    /// The number of the process; a launcher that makes way for the program keeps it.
    var number: Int32 { process.processIdentifier }

    /// Types lines.
    func type(_ lines: String...) throws {
        try input.fileHandleForWriting.write(contentsOf: Data(lines.map { $0 + "\n" }.joined().utf8))
    }

    /// Reads until the text has come, at whatever place the lines are broken.
    func wait(for wanted: String) throws {
        while !words.contains(wanted) {
            let piece = output.fileHandleForReading.availableData
            if piece.isEmpty { throw Silence(wanted: wanted, text: text) }
            text += String(decoding: piece, as: UTF8.self)
        }
    }

    /// Ends the input and reads to the end.
    ///
    /// - Returns: the exit status.
    func finish() throws -> Int32 {
        try input.fileHandleForWriting.close()
        text += String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return process.terminationReason == .uncaughtSignal
            ? 128 + process.terminationStatus : process.terminationStatus
    }

    /// What it said, with a single space between words.
    var words: String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        // Foundation keeps them open for as long as the thread lives that started the process.
        try? input.fileHandleForWriting.close()
        try? output.fileHandleForReading.close()
    }
}
