import InterviewModel

extension SessionBrowser {
    /// The last row of the screen.
    ///
    /// - Parameter below: how many rows of the page are below the screen.
    func status(_ form: TerminalForm, below: Int) -> String {
        switch mode {
        case .finding(let text):
            return ScreenFrame.status(
                "/" + text + "_", keys: [("Enter", "finds"), ("Escape", "back")], form: form)
        case .numbering(let text):
            return ScreenFrame.status(
                "Question \(text)_ of \(questions)", keys: [("Enter", "goes there"), ("Escape", "back")],
                form: form)
        case .help:
            return ScreenFrame.status("Keys", keys: [("any key", "back")], form: form)
        case .reading:
            if let remark { return form.palette.warning(VisibleText.line(remark).cut(to: form.width)) }
            return ScreenFrame.status(place, keys: keys(isMore: below > 0), form: form)
        }
    }

    private var place: String {
        if let question { return "Question \(question) of \(questions)" }
        return page == 0 ? "Summary" : "Notes and pauses"
    }

    private func keys(isMore: Bool) -> [(key: String, words: String)] {
        var keys: [(key: String, words: String)] = []
        if isMore { keys.append(("space", "more")) }
        if page < pages - 1 { keys.append(("n", "next")) }
        if page > 0 { keys.append(("p", "previous")) }
        return keys + [
            ("q", "back"), ("?", "keys"), ("/", "search"), (":", "command"), ("s", "summary"),
        ]
    }

    /// The keys there are, for the screen of help.
    static func help(_ form: TerminalForm) -> [String] {
        ScreenFrame.help(
            "Reading a session",
            [
                ("n, right", "next question"), ("p, left", "question before"),
                ("7, Enter", "question 7"), ("s", "summary"),
                ("space, Page Down", "further down, and on to the next question at the end"),
                ("b, Page Up", "further up"), ("down, up", "a row down or up"),
                ("g, G", "beginning and end of the page"),
                ("/", "finds words; / and Enter finds the next place"),
                (":", "a prompt for commands: labels, model answer, the arithmetic of the score"),
                ("q, Escape", "leaves"),
            ], form: form)
    }
}
