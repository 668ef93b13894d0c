import Foundation

/// Files that `new` commands write.
enum NewFile {
    /// Writes a file that must not exist yet, and the folders it lies in.
    ///
    /// - Throws: `CommandFailure` where there is one already, or it cannot be written.
    static func write(_ text: String, to path: String) throws {
        do {
            let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .withoutOverwriting)
        } catch CocoaError.fileWriteFileExists {
            throw exists(path)
        } catch {
            throw CommandFailure(
                .failed, "\(path) cannot be written: \(reason(error))",
                help: "Name another folder with --library FOLDER.")
        }
    }

    /// Puts another text in place of a file's, whole or not at all.
    ///
    /// - Throws: `CommandFailure` where it cannot be written.
    static func replace(_ path: String, with text: String) throws {
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw CommandFailure(
                .failed, "\(path) cannot be written: \(reason(error))",
                help: "See who may write it with: ls -ld '\(path)'")
        }
    }

    /// The failure of a name that is taken.
    static func exists(_ path: String) -> CommandFailure {
        CommandFailure(
            .failed, "\(path) exists already and is left as it is",
            help: "Choose another id, or edit that file.")
    }

    private static func reason(_ error: any Error) -> String {
        let inner = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
        guard let inner, inner.domain == NSPOSIXErrorDomain else { return error.localizedDescription }
        return String(cString: strerror(Int32(inner.code)))
    }
}
