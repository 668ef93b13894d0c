import Foundation

/// Files that `new` commands write.
enum NewFile {
    /// Writes a file that must not exist yet, and the folders it lies in.
    ///
    /// - Throws: `CommandFailure` where there is one already, or it cannot be written.
    static func write(_ text: String, to path: String) throws {
        var reason = makeFolder((path as NSString).deletingLastPathComponent)
        if reason == 0 { reason = put(text, into: path) }
        if reason == EEXIST { throw exists(path) }
        guard reason == 0 else {
            throw CommandFailure(
                .failed, "\(path) cannot be written: \(SystemMessage.text(reason))",
                help: "Name another folder with --library FOLDER.")
        }
    }

    /// Puts another text in place of a file's, whole or not at all.
    ///
    /// - Throws: `CommandFailure` where it cannot be written.
    static func replace(_ path: String, with text: String) throws {
        let temporary = "\(path).\(getpid()).part"
        var reason = put(text, into: temporary)
        if reason == 0, rename(temporary, path) != 0 {
            reason = errno
            unlink(temporary)
        }
        guard reason == 0 else {
            throw CommandFailure(
                .failed, "\(path) cannot be written: \(SystemMessage.text(reason))",
                help: "See who may write there with: ls -ld '\((path as NSString).deletingLastPathComponent)'"
            )
        }
    }

    /// The failure of a name that is taken.
    static func exists(_ path: String) -> CommandFailure {
        CommandFailure(
            .failed, "\(path) exists already and is left as it is",
            help: "Choose another id, or edit that file.")
    }

    /// Makes a folder and those it lies in; the error number where that failed.
    private static func makeFolder(_ path: String) -> Int32 {
        guard !path.isEmpty, path != "/", mkdir(path, 0o755) != 0 else { return 0 }
        // Whatever stands there already, even a file, is told of when something is written into it.
        guard errno != EEXIST else { return 0 }
        guard errno == ENOENT else { return errno }
        let reason = makeFolder((path as NSString).deletingLastPathComponent)
        guard reason == 0 else { return reason }
        return mkdir(path, 0o755) == 0 || errno == EEXIST ? 0 : errno
    }

    /// Writes a new file; the error number where that failed, and then nothing is left of it.
    private static func put(_ text: String, into path: String) -> Int32 {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { return errno }
        defer { close(descriptor) }
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if count == 0 || errno != EINTR {
                let reason = count == 0 ? ENOSPC : errno
                unlink(path)
                return reason
            }
        }
        return 0
    }
}
