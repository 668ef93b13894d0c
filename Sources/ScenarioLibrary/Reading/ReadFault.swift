import Foundation
import InterviewModel

/// Why the bytes of a file could not be had.
enum ReadFault: Error, Hashable {
    /// There is nothing of that name.
    case missing
    /// The user may not read it.
    case denied
    /// It is a folder.
    case folder
    /// It is a pipe, a device or a socket.
    case special
    /// Symbolic links lead in a circle.
    case linkLoop
    /// It has more bytes than `ContentFile.maximumSize`.
    case tooLarge
    /// The system said something else, in its own words.
    case other(String)

    /// The fault behind an `errno`.
    init(errno code: Int32) {
        switch code {
        case ENOENT, ENOTDIR: self = .missing
        case EACCES, EPERM: self = .denied
        case EISDIR: self = .folder
        case ELOOP: self = .linkLoop
        case ENXIO: self = .special
        default: self = .other(String(cString: strerror(code)))
        }
    }

    /// The fault as a diagnostic of the file as a whole. `path` is what the user is shown.
    func diagnostic(path: String) -> Diagnostic {
        let (code, message, help) = words(path: path)
        return Diagnostic(
            code: code.rawValue, severity: code.severity, file: path, line: nil, column: nil, excerpt: nil,
            message: message, help: help)
    }

    private func words(path: String) -> (code: DiagnosticCode, message: String, help: String?) {
        switch self {
        case .missing:
            (.brokenLink, "the link leads to nothing", "Point the link at a file, or remove it.")
        case .denied:
            (.unreadableFile, "you may not read this", "Allow it with: chmod u+r '\(path)'")
        case .folder:
            (.notAFile, "this is a folder, not a file", "Move the folder elsewhere, or rename it.")
        case .special:
            (.notAFile, "this is a pipe or a device, not a file", "Put a plain text file in its place.")
        case .linkLoop:
            (.brokenLink, "the link leads in a circle", "Point the link at a file, or remove it.")
        case .tooLarge:
            (
                .fileTooLarge, "the file is larger than 1 MiB, the most that is read",
                "Split it into several files."
            )
        case .other(let reason):
            (.unreadableFile, "the file cannot be read: \(reason)", nil)
        }
    }
}
