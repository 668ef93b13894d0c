import Foundation

/// Whole inputs that the user names: a file, or standard input.
enum InputBytes {
    /// The most bytes of one answer.
    static let longestAnswer = LineReader.longestLine

    /// All bytes of a file; of standard input for nil and for `-`.
    ///
    /// - Throws: `CommandFailure` where it cannot be read or is longer than `longestAnswer`; `advice` is the help then,
    ///   `missing` where there is no such file.
    static func all(of path: String?, advice: String, missing: String = usualAdvice) throws -> [UInt8] {
        let descriptor = try opened(path, advice: missing)
        defer { if descriptor != STDIN_FILENO { close(descriptor) } }
        let name = path ?? "standard input"
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 14)
        while true {
            let count = piece.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
            if count == 0 { return bytes }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else {
                throw CommandFailure(.failed, "\(name) cannot be read: \(SystemMessage.text(errno))")
            }
            bytes += piece[0..<count]
            guard bytes.count <= longestAnswer else {
                throw CommandFailure(.failed, "\(name) is longer than 64 MB", help: advice)
            }
        }
    }

    /// What to do where there is no such file.
    static let usualAdvice = "Give a file with the answer, or pipe it in."

    /// A file opened for reading; standard input for nil and for `-`.
    ///
    /// - Throws: `CommandFailure` where it cannot be opened.
    static func opened(
        _ path: String?, advice: String = usualAdvice
    ) throws -> Int32 {
        guard let path, path != "-" else { return STDIN_FILENO }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw CommandFailure(
                .failed, "\(path) cannot be read: \(SystemMessage.text(errno))",
                help: advice)
        }
        return descriptor
    }
}
