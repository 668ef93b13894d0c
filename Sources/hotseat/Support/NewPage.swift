import Dispatch
import Foundation
import InterviewModel

/// Pages that commands write for a browser.
enum NewPage {
    /// Writes a page to a file that must not exist yet, prints its path, and opens it where that is asked for. That it
    /// cannot be opened is told and is no failure: the page is there.
    ///
    /// - Throws: `CommandFailure` where there is one already, or it cannot be written.
    static func write(_ document: String, to path: String, opens: Bool = false) throws {
        let path = path.hasPrefix("/") ? path : "\(WorkingFolder.path)/\(path)"
        do {
            try NewFile.write(document, to: path)
        } catch let failure as CommandFailure {
            throw CommandFailure(
                failure.status, failure.message ?? "the page cannot be written",
                help: "Name another file with --html.")
        }
        StandardStreams.say(path)
        if opens { open(path) }
    }

    private static func open(_ path: String) {
        let failed = DispatchSemaphore(value: 0)
        let tell = { @Sendable (reason: String) in
            StandardStreams.warn("hotseat: the page could not be opened: \(VisibleText.line(reason))")
            StandardStreams.warn("  Open it in a browser yourself; it is written.")
        }
        let reason = Browser.open(
            path, searchPath: ProcessInfo.processInfo.environment["PATH"] ?? "",
            whenFailed: {
                tell($0)
                failed.signal()
            })
        if let reason { return tell(reason) }
        // What fails does so at once; a browser that runs on is not waited for.
        _ = failed.wait(timeout: .now() + 1)
    }
}
