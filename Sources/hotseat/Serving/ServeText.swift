import InterviewModel

/// What `hotseat serve` says.
struct ServeText {
    /// The form of standard output.
    let form: TerminalForm
    /// Whether a person can press Enter.
    let hasPerson: Bool

    /// What is said at the start: the link, and what there is to know. From a pipe the link is the first line, for a
    /// script to take.
    func start(link: String, port: UInt16, asked: UInt16) -> [String] {
        var rows = [link, ""]
        if hasPerson {
            rows = form.wrapped("Your sessions are at:") + ["", "  \(form.palette.key(link))", ""]
        }
        if asked != 0, port != asked {
            rows += form.wrapped("Port \(asked) is taken, so it is \(port).")
        }
        rows += form.wrapped(
            "The link works once and for ten minutes. Nothing leaves this machine: the address is reachable from "
                + "here alone, and shows nothing to a browser that did not come by a link.")
        rows += form.wrapped(
            hasPerson
                ? "Enter prints a fresh link, Ctrl-C ends the site." : "Ctrl-C or SIGTERM ends the site.")
        return rows
    }

    /// A fresh link.
    func fresh(link: String) -> [String] { ["", "  \(form.palette.key(link))", ""] }

    /// That no browser was opened.
    func noBrowser(_ reason: String) -> [String] {
        form.wrapped(
            "No browser could be opened (\(reason)). Open the link yourself.", style: form.palette.warning)
    }
}
