/// A failure as the user is told of it: what happened, what to do next, and the exit status.
///
/// Modules throw plain enums; the commands turn those into this, and `main` alone prints it.
struct CommandFailure: Error {
    /// The exit statuses of Hotseat; 64, wrong usage, is ArgumentParser's own.
    enum Status: Int32 {
        /// The tool worked and found something: a failing verdict, a faulty file.
        case findings = 1
        /// The tool could not do its work.
        case failed = 2
        /// The command line names something that does not exist.
        case usage = 64
    }

    /// The exit status.
    let status: Status
    /// What happened, a lower-case clause without a full stop; nil where the command has already said it.
    let message: String?
    /// The next step, a sentence.
    let help: String?

    /// A failure to be told in a clause, with the next step in a sentence.
    init(_ status: Status = .failed, _ message: String, help: String? = nil) {
        self.status = status
        self.message = message
        self.help = help
    }

    /// An exit status for something that has already been printed.
    static func silent(_ status: Status) -> CommandFailure {
        CommandFailure(status: status, message: nil, help: nil)
    }

    private init(status: Status, message: String?, help: String?) {
        self.status = status
        self.message = message
        self.help = help
    }
}
