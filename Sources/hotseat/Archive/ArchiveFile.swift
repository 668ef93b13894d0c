import Foundation
import InterviewModel

/// An archive that the user names: a tar, gzipped or not. Nothing of what it says is trusted.
struct ArchiveFile {
    /// Its path.
    let path: String
    /// Its bytes.
    let size: Int
    private let isGzipped: Bool

    /// The most bytes that it may unpack to: archives of sessions unpack to ten or twenty times their size, a bomb to
    /// a thousand times.
    var mostUnpacked: Int { 256 << 20 + 100 * size }

    /// Looks at its first bytes.
    ///
    /// - Throws: `CommandFailure` where it is no file, cannot be read, or is no tar.
    init(_ path: String) throws {
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw CommandFailure(
                errno == ENOENT ? .usage : .failed,
                errno == ENOENT
                    ? "there is no file \(path)" : "\(path) cannot be read: \(SystemMessage.text(errno))",
                help: "Name the archive that hotseat export has written.")
        }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw CommandFailure(
                .usage, "\(path) is not a file", help: "Name the archive that hotseat export has written.")
        }
        let file = try Self.opened(path)
        let head = [UInt8]((try? file.read(upToCount: 512)) ?? Data())
        let isTar = head.count == 512 && head[257..<262].elementsEqual("ustar".utf8)
        isGzipped = head.starts(with: [0x1F, 0x8B])
        guard isGzipped || isTar else { throw Self.notAnArchive(path) }
        self.path = path
        size = Int(status.st_size)
    }

    /// Pours the unpacked bytes into `tar`, whose output and words go to files.
    ///
    /// - Returns: how many bytes there were.
    /// - Throws: `CommandFailure` where it is damaged, unpacks to far too much, or `tar` fails.
    @discardableResult
    func pour(
        into tar: SystemProgram, _ arguments: [String], output: String?, words: String, _ tidying: Tidying
    ) throws -> Int {
        let file = try Self.opened(path)
        var source = file
        var gzip: Process?
        if isGzipped {
            let pipe = Pipe()
            gzip = try SystemProgram("gzip").start(["-dc"], input: file, output: pipe, words: words + "-gzip")
            source = pipe.fileHandleForReading
            if let gzip { tidying.watch(gzip) }
        }
        let funnel = Pipe()
        let sink = try output.map(SystemProgram.file) ?? FileHandle.nullDevice
        let process = try tar.start(arguments, input: funnel, output: sink, words: words)
        tidying.watch(process)
        let count = try? Self.copy(source, to: funnel.fileHandleForWriting, atMost: mostUnpacked)
        try? funnel.fileHandleForWriting.close()
        if isGzipped { try? source.close() }
        guard let count else {
            if let gzip { tidying.stop(gzip) }
            tidying.stop(process)
            throw CommandFailure(
                .failed,
                "\(path) unpacks to more than \(ByteCount.text(mostUnpacked)), far more than sessions would",
                help: "Nothing was taken in. See what it is with: tar -tvzf FILE | head")
        }
        tidying.wait(for: process)
        if let gzip {
            tidying.wait(for: gzip)
            // 2 is a warning, as of bytes behind the end.
            guard [0, 2].contains(gzip.terminationStatus) else {
                throw Self.damaged(path, SystemProgram.complaint(in: words + "-gzip"))
            }
        }
        guard process.terminationStatus == 0 else {
            throw Self.damaged(path, SystemProgram.complaint(in: words))
        }
        return count
    }

    private struct TooMuch: Error {}

    /// Copies to the end, counting. Where the reader has had enough, the rest is only counted.
    private static func copy(_ source: FileHandle, to sink: FileHandle, atMost limit: Int) throws -> Int {
        var buffer = [UInt8](repeating: 0, count: 1 << 18)
        var total = 0
        var isWanted = true
        while true {
            let count = buffer.withUnsafeMutableBytes {
                read(source.fileDescriptor, $0.baseAddress, $0.count)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return total }
            total += count
            if total > limit { throw TooMuch() }
            var rest = buffer[..<count]
            while isWanted, !rest.isEmpty {
                let written = rest.withUnsafeBytes { write(sink.fileDescriptor, $0.baseAddress, $0.count) }
                if written > 0 { rest = rest.dropFirst(written) } else if errno != EINTR { isWanted = false }
            }
        }
    }

    private static func opened(_ path: String) throws -> FileHandle {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw CommandFailure(
                .failed, "\(path) cannot be read: \(SystemMessage.text(errno))",
                help: "See who may read it with: ls -l '\(path)'")
        }
        return FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    }

    private static func notAnArchive(_ path: String) -> CommandFailure {
        CommandFailure(
            .failed, "\(path) is not an archive of sessions",
            help: "Name the archive that hotseat export has written; it ends in .tar.gz.")
    }

    private static func damaged(_ path: String, _ words: String) -> CommandFailure {
        // What GNU tar and bsdtar say of something else that is gzipped.
        if ["not look like a tar", "Unrecognized archive format"].contains(where: words.contains) {
            return notAnArchive(path)
        }
        if ["No space left", "quota exceeded"].contains(where: words.contains) {
            return CommandFailure(
                .failed, "there is no room to unpack \(path): \(words)",
                help: "Nothing was taken in. Make room on the disk that holds the sessions, and try again.")
        }
        return CommandFailure(
            .failed, "\(path) is cut off or damaged: \(words)",
            help: "Nothing was taken in. Copy or export it once more.")
    }
}
