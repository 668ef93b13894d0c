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

    /// Prints text to standard output as it is.
    static func put(_ text: String) {
        write(text, to: STDOUT_FILENO)
    }

    /// Prints text and a line end to standard error.
    static func warn(_ text: String) {
        write(text + "\n", to: STDERR_FILENO)
    }

    /// Writes text to standard error as it is, for what is drawn over.
    static func tell(_ text: String) {
        write(text, to: STDERR_FILENO)
    }

    /// Writes bytes to standard output as they are; false where nobody reads them any more.
    static func write(_ bytes: [UInt8]) -> Bool {
        if write(bytes[...], to: STDOUT_FILENO) { return true }
        if errno != EPIPE { endWithoutOutput(errno) }
        return false
    }

    private static func write(_ text: String, to descriptor: Int32) {
        guard !write(Array(text.utf8)[...], to: descriptor), descriptor == STDOUT_FILENO else { return }
        endWithoutOutput(errno)
    }

    /// Output that goes missing must not look like success: a script would go on with half a file.
    private static func endWithoutOutput(_ reason: Int32) {
        // The reader has gone away where SIGPIPE is ignored; that is as quiet as where it is not.
        if reason != EPIPE {
            warn("hotseat: the output cannot be written: \(String(cString: strerror(reason)))")
            warn("  Make room, or send it elsewhere.")
        }
        exit(CommandFailure.Status.failed.rawValue)
    }

    private static func write(_ bytes: ArraySlice<UInt8>, to descriptor: Int32) -> Bool {
        var rest = bytes
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
            if written > 0 {
                rest = rest.dropFirst(written)
            } else if errno != EINTR {
                return false
            }
        }
        return true
    }
}
