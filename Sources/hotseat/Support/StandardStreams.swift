import Foundation

/// Plain writing to the standard streams, for commands that are no interview.
enum StandardStreams {
    /// Prints text and a line end to standard output.
    ///
    /// A reader that has gone away (`hotseat review | head`) ends the program quietly: SIGPIPE keeps its
    /// default action.
    static func say(_ text: String) {
        write(text + "\n", to: STDOUT_FILENO)
    }

    /// Prints text and a line end to standard error.
    static func warn(_ text: String) {
        write(text + "\n", to: STDERR_FILENO)
    }

    private static func write(_ text: String, to descriptor: Int32) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if written > 0 {
                rest = rest.dropFirst(written)
            } else if errno != EINTR {
                return
            }
        }
    }
}
