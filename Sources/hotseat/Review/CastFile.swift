import Foundation
import InterviewModel
import TranscriptStore

/// The file of a recording.
enum CastFile {
    /// How much is gathered before it is written.
    private static let chunk = 64 * 1024

    /// Writes a recording to a file that must not exist yet, or for `-` to standard output.
    ///
    /// - Throws: `CommandFailure` where there is a file already, or it cannot be written; then none is left.
    static func write(_ recording: AsciicastRenderer, to path: String) throws {
        guard path != "-" else { return toStandardOutput(recording) }
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure(path, errno) }
        defer { close(descriptor) }
        var buffer: [UInt8] = []
        do {
            try recording.render { (line: String) throws(CommandFailure) in
                buffer += line.utf8
                if buffer.count >= chunk { try empty(&buffer, into: descriptor, path) }
            }
            try empty(&buffer, into: descriptor, path)
        } catch {
            unlink(path)
            throw error
        }
        StandardStreams.say(
            "Wrote \(VisibleText.line(path))\nPlay it with: asciinema play \(VisibleText.line(path))")
    }

    private static func toStandardOutput(_ recording: AsciicastRenderer) {
        struct ReaderGone: Error {}
        var buffer: [UInt8] = []
        // A reader that has enough ends it quietly.
        try? recording.render { (line: String) throws(ReaderGone) in
            buffer += line.utf8
            guard buffer.count >= chunk else { return }
            guard StandardStreams.write(buffer) else { throw ReaderGone() }
            buffer.removeAll(keepingCapacity: true)
        }
        _ = StandardStreams.write(buffer)
    }

    private static func empty(
        _ buffer: inout [UInt8], into descriptor: Int32, _ path: String
    ) throws(CommandFailure) {
        var rest = buffer[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if count == 0 || errno != EINTR {
                throw failure(path, count == 0 ? ENOSPC : errno)
            }
        }
        buffer.removeAll(keepingCapacity: true)
    }

    private static func failure(_ path: String, _ reason: Int32) -> CommandFailure {
        let name = VisibleText.line(path)
        guard reason != EEXIST else {
            return CommandFailure(
                .failed, "\(name) exists already and is left as it is",
                help: "Choose another name, or remove that file.")
        }
        return CommandFailure(
            .failed, "\(name) cannot be written: \(SystemMessage.text(reason))",
            help: "Name another file, or - for standard output.")
    }
}
