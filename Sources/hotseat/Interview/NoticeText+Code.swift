import InterviewModel
import InterviewSession
import ScenarioEngine

/// What is said of the program in a coding task.
extension NoticeText {
    /// Where the program is, and how to work on it.
    func codingHelp(path: String, isWatched: Bool) -> String {
        let first = remark("Your program is in") + "\n" + whole(path)
        guard isInteractive else { return first }
        let watching =
            isWatched
            ? remark(
                "Open it in an editor in another window: every save is kept and run on the visible cases.")
                + "\n" : ""
        return first + "\n" + watching
            + remark(
                ":edit opens it in your editor, or paste it here; :run tries the visible cases, :submit all "
                    + "of them, :done ends with what you have. What else you type here is kept as a thought.")
    }

    /// That a program is being run.
    func judging(_ scope: CodeRun.Scope) -> String {
        switch scope {
        case .visible: remark("Running the visible cases ...")
        case .all: remark("Running all cases ...")
        case .own: remark("Running your own tests ...")
        }
    }

    /// The changes since a version, as diffs of other tools look.
    func text(for difference: LineDifference, from version: Int) -> String {
        let name = version == 0 ? "the file you began with" : "version \(version)"
        let hunks = difference.hunks
        guard !hunks.isEmpty else { return remark("Nothing has changed since \(name).") }
        var lines = [
            remark(
                "Since \(name): \(Quantity.text(difference.added, "line")) added, \(difference.removed) removed."
            )
        ]
        for hunk in hunks {
            lines.append(palette.key(hunk.heading))
            lines += hunk.lines.map { line in
                let text = VisibleText.line(line.text)
                return switch line.side {
                case .both: " " + text
                case .removed: palette.bad("-" + text)
                case .added: palette.good("+" + text)
                }
            }
        }
        return lines.joined(separator: "\n")
    }

    /// What came of a save, in one row: it stands above the prompt while the candidate looks at an editor.
    func watched(_ run: CodeRun) -> String {
        let text = "Version \(run.version): \(VerdictLine.text(run))"
        let row = VisibleText.line(text).cut(to: max(20, form.width - 1))
        return run.verdict?.outcome == .passed ? palette.good(row) : palette.bad(row)
    }

    /// That the program is back at an earlier version, and how to get where it was.
    func restored(_ from: Int, as version: Int) -> String {
        let name = from == 0 ? "what you began with" : "version \(from)"
        return remark(
            "Your program is back at \(name), kept as version \(version). What was there is kept too: :undo N goes to "
                + "version N, :undo alone further back. In an editor that is open, load the file again.")
    }

    /// The candidate's newest test.
    func ownTest(_ text: String, in state: InterviewState) -> String {
        remark("Your test \(state.openTurn?.code?.ownTests.count ?? 1): \(text)")
    }

    /// The candidate's tests, numbered, after one of them was dropped.
    func testsLeft(in state: InterviewState) -> String {
        let tests = state.openTurn?.code?.ownTests ?? []
        guard !tests.isEmpty else { return remark("Dropped; you have no tests of your own now.") }
        let rows = tests.enumerated().map { wrap("\($0 + 1)  \($1)", indent: 2) }
        return ([remark("Dropped; these are left:")] + rows).joined(separator: "\n")
    }

    /// In which language the program goes on; its file is told of next.
    func languageChosen(_ language: LanguageID, in state: InterviewState) -> String {
        let isNew = state.openTurn?.code?.version == 0
        return remark(
            "Your program is in \(language) now"
                + (isNew ? "." : ", as you left it.")
                + " What you had is kept; the one that you end with is the one that counts.")
    }

    /// Which language the program is in, and which others there are.
    static func words(for language: LanguageID, offered: [LanguageID]) -> String {
        let others = offered.filter { $0 != language }.map(\.rawValue)
        guard let first = others.first else {
            return "Your program is in \(language); this task has no other language."
        }
        return "Your program is in \(language). There \(others.count == 1 ? "is" : "are") also "
            + "\(others.joined(separator: ", ")): :language \(first)"
    }
}
