import Foundation

/// `hotseat serve` without a terminal.
final class ServedSite {
    /// The link that it printed first.
    let link: String

    private let process = Process()
    private let output = Pipe()
    private let errors = Pipe()

    /// Starts it, and waits for its link.
    init(_ home: TestHome, _ arguments: String..., environment: [String: String] = [:]) throws {
        process.executableURL = URL(filePath: TestHome.program)
        process.arguments = ["serve"] + arguments
        process.environment = home.environment(environment)
        process.currentDirectoryURL = URL(filePath: home.path)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        var line: [UInt8] = []
        while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first, byte != UInt8(ascii: "\n")
        {
            line.append(byte)
        }
        link = String(decoding: line, as: UTF8.self)
    }

    deinit {
        process.terminate()
        // Foundation keeps them open for as long as the thread lives that started the process.
        for pipe in [output, errors] { try? pipe.fileHandleForReading.close() }
    }

    /// The address of a page.
    func address(_ path: String) -> String { (link.components(separatedBy: "/open").first ?? "") + path }

    /// Comes in by the link.
    ///
    /// - Returns: the cookie.
    func enter() throws -> String { try PageFetch.page(link).cookie }

    /// Reads standard error until there is a whole line.
    func complaint() throws -> String {
        var text = ""
        while !text.hasSuffix("\n"), let piece = try errors.fileHandleForReading.read(upToCount: 1) {
            text += String(decoding: piece, as: UTF8.self)
        }
        return text
    }

    /// Ends it with a signal.
    ///
    /// - Returns: the status, and what else it had printed.
    func end(_ signal: Int32) throws -> (status: Int32, output: String, errors: String) {
        kill(process.processIdentifier, signal)
        let rest = try output.fileHandleForReading.readToEnd() ?? Data()
        let complaints = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        let status = process.terminationStatus + (process.terminationReason == .uncaughtSignal ? 128 : 0)
        return (status, String(decoding: rest, as: UTF8.self), String(decoding: complaints, as: UTF8.self))
    }
}
