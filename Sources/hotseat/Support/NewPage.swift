/// Pages that commands write for a browser.
enum NewPage {
    /// Writes a page to a file that must not exist yet, and prints its path.
    ///
    /// - Throws: `CommandFailure` where there is one already, or it cannot be written.
    static func write(_ document: String, to path: String) throws {
        let path = path.hasPrefix("/") ? path : "\(WorkingFolder.path)/\(path)"
        do {
            try NewFile.write(document, to: path)
        } catch let failure as CommandFailure {
            throw CommandFailure(
                failure.status, failure.message ?? "the page cannot be written",
                help: "Name another file with --html.")
        }
        StandardStreams.say(path)
    }
}
