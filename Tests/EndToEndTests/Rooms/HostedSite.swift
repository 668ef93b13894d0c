import Foundation
import Testing

/// `hotseat host` without a terminal.
final class HostedSite {
    /// A link by its side and its room; the overview's has neither.
    private(set) var links: [String: String] = [:]

    private let process = Process()
    private let output = Pipe()
    private let errors = Pipe()

    /// Starts it, and waits for the links of so many rooms.
    init(_ home: TestHome, rooms: Int, _ arguments: String...) throws {
        process.executableURL = URL(filePath: TestHome.program)
        process.arguments = ["host"] + arguments
        process.environment = home.environment()
        process.currentDirectoryURL = URL(filePath: home.path)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        process.standardError = errors
        try process.run()
        for _ in 0..<(1 + 2 * rooms) {
            let parts = try line().split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            try #require(parts.count == 3)
            links[parts[0] + " " + parts[1]] = parts[2]
        }
    }

    deinit {
        process.terminate()
        // Foundation keeps them open for as long as the thread lives that started the process.
        for pipe in [output, errors] { try? pipe.fileHandleForReading.close() }
    }

    /// A browser that has come by the link of a side of a room, with its page open.
    func browser(_ side: String, _ room: String = "") throws -> PageSeat {
        try PageSeat(#require(links["\(side) \(room)"]))
    }

    /// Ends it with a signal.
    ///
    /// - Returns: the status, what else it had printed, and all of its warnings.
    func end(_ signal: Int32) throws -> (status: Int32, output: String, errors: String) {
        kill(process.processIdentifier, signal)
        let rest = try output.fileHandleForReading.readToEnd() ?? Data()
        let warnings = try errors.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        return (
            process.terminationStatus, String(decoding: rest, as: UTF8.self),
            String(decoding: warnings, as: UTF8.self)
        )
    }

    private func line() throws -> String {
        var line: [UInt8] = []
        while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first, byte != UInt8(ascii: "\n")
        {
            line.append(byte)
        }
        return String(decoding: line, as: UTF8.self)
    }
}
