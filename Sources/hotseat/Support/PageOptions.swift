import ArgumentParser
import Foundation
import InterviewModel
import Synchronization

/// The options of commands that can write what they show as a page for a browser, and the writing.
struct PageOptions: ParsableArguments {
    @Flag(help: "Write a page for a browser that needs neither network nor script, and print its path.")
    var html = false

    @Option(
        help: ArgumentHelp("Where --html writes to, a file that must not exist yet.", valueName: "file"),
        completion: .file(extensions: ["html"]))
    var output: String?

    @Flag(help: "Open the page that --html writes in your browser.")
    var open = false

    func validate() throws {
        if !html, output != nil { throw ValidationError("--output goes with --html.") }
        if !html, open { throw ValidationError("--open goes with --html.") }
    }

    /// Writes a page, prints its path, and opens it where that was asked for. A browser that is not there is told of;
    /// the page is written all the same.
    ///
    /// - Parameter usual: where it goes without `--output`; a page of ours, which takes the place of an earlier one.
    /// - Throws: `CommandFailure` where the page cannot be written, or `--output` names a file that is there already.
    func write(_ document: String, inPlaceOf usual: String) throws {
        let path: String
        if let output {
            path = output.hasPrefix("/") ? output : "\(WorkingFolder.path)/\(output)"
            do {
                try NewFile.write(document, to: path)
            } catch let failure as CommandFailure {
                throw CommandFailure(
                    failure.status, failure.message ?? "the page cannot be written",
                    help: "Name another file with --output.")
            }
        } else {
            path = usual
            try NewFile.replace(path, with: document)
        }
        StandardStreams.say(path)
        if open { show(path) }
    }

    private func show(_ path: String) {
        let searchPath = ProcessInfo.processInfo.environment["PATH"] ?? ""
        // The opener says at once whether it found a browser; this process would otherwise end before it did.
        let isOver = DispatchSemaphore(value: 0)
        let reason = SharedText()
        let immediate = Browser.open(path, searchPath: searchPath) { told in
            reason.set(told)
            isOver.signal()
        }
        if immediate == nil { _ = isOver.wait(timeout: .now() + .milliseconds(500)) }
        if let reason = immediate ?? reason.text {
            CommandFailure.warn(
                of: CommandFailure(
                    .failed, "no browser was opened: \(reason)", help: "Open the page yourself: \(path)"))
        }
    }
}

/// A text that one thread sets and another reads.
private final class SharedText: Sendable {
    private let value = Mutex<String?>(nil)

    var text: String? { value.withLock { $0 } }

    func set(_ text: String) { value.withLock { $0 = text } }
}
