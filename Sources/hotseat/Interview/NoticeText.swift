import InterviewModel
import InterviewSession
import ScenarioEngine

/// The words for everything that a candidate is told during an interview.
struct NoticeText {
    /// The terminal's width and colours.
    let form: TerminalForm
    /// Whether a person sits at the terminal; the hints on how to go on are left out otherwise.
    let isInteractive: Bool
    /// How the session is continued, for the user to type.
    let resumeCommand: String
    /// What ends an answer, as the candidate knows it: a command, or a button's words.
    var doneWords = ":done"

    /// How to emphasise.
    var palette: Palette { form.palette }

    /// The text for a notice; nil where nothing needs to be said.
    func text(for notice: Notice) -> String? {
        switch notice {
        case .welcome(let agenda): welcome(agenda)
        case .welcomeBack(let agenda, let away): welcomeBack(agenda, away: away)
        case .event(let event, let instant, let state): text(for: event, at: instant, state: state)
        case .recall(let turn, let item, let draft): recall(turn, item: item, draft: draft)
        case .help(let isCoding, let hasInterviewer): help(isCoding: isCoding, hasInterviewer: hasInterviewer)
        case .time(let answer, let round, let session): time(answer: answer, round: round, session: session)
        case .refused(let refusal): remark(Self.words(for: refusal))
        case .unknownCommand(let word, let suggestion): unknown(word, suggestion: suggestion)
        case .emptyNote: remark("Write the note behind it: :note ask about the deadline")
        case .nothingWritten:
            remark("You have written nothing yet, and the clock still runs. :done again leaves the task.")
        case .notTheProgram(let names):
            remark(
                "These lines do not define \(names.joined(separator: " or ")), so they are kept as a thought, and your "
                    + "program is as it was. Paste it whole to replace it.")
        case .codeTaken(let lines):
            remark("Took \(Quantity.text(lines, "line")) as your program.")
        case .codingHelp(let path, let isWatched): codingHelp(path: path, isWatched: isWatched)
        case .difference(let difference, let version): text(for: difference, from: version)
        case .watched(let run): watched(run)
        case .judging(let scope): judging(scope)
        case .stillJudging: remark("The last run is not finished yet; its verdict comes in a moment.")
        case .editorFailed(let reason, let path):
            warning("The editor did not work: \(reason). Set $EDITOR, or edit this file in another window:")
                + "\n" + whole(path)
        case .solutionTrouble(let reason, let path):
            warning("Your file \(reason). You can paste your program here instead.") + "\n" + whole(path)
        case .farewell: remark("Saved. Go on with:") + "\n" + whole(resumeCommand)
        case .alone: remark("You practise alone. With a friend: hotseat pair")
        case .friend: nil
        case .interviewerChooses:
            remark(
                "Nothing is asked at the moment: your interviewer chooses what comes next. What you wrote is kept as a "
                    + "note; :skip goes on without waiting.")
        case .pausedHelp:
            remark(
                "Paused; nothing is lost. Enter or :resume goes on, :quit leaves for later, :end ends here.")
        case .gapQuestion(let length):
            warning(
                "You were away for \(TimeText.spoken(length)). Does that time count against you? [y/N]"
            )
        case .journalTrouble(let reason):
            warning(
                "The session cannot be saved at the moment (\(reason)). Go on: everything is kept in memory and "
                    + "saved as soon as that works again. Making room on the disk helps.")
        case .journalRecovered: remark("The session is saved again, nothing is missing.")
        }
    }

    /// A quiet line.
    func remark(_ text: String) -> String {
        palette.dim(wrap(text))
    }

    /// A line to be noticed.
    func warning(_ text: String) -> String {
        palette.warning(wrap(text))
    }

    /// A path in one piece, however long, so that it can be copied.
    func whole(_ path: String) -> String {
        palette.dim(VisibleText.line(path))
    }

    /// Breaks lines at the width of the screen.
    func wrap(_ text: String, indent: Int = 0) -> String {
        form.wrapped(text, first: String(repeating: " ", count: indent)).joined(separator: "\n")
    }

    private func welcome(_ agenda: Agenda) -> String {
        var lines = [
            "\n" + palette.heading(VisibleText.line(agenda.title)),
            wrap(
                "\(Quantity.text(agenda.rounds.count, "round"))\(lengthText(of: agenda)). The seed is \(agenda.seed)."
            ),
        ]
        if isInteractive {
            lines += [
                "",
                wrap(
                    "Answer in as many lines as you like and end with :done on a line of its own, or Ctrl-D. "
                        + "Ctrl-C pauses, :help shows the rest. Every key is saved as you type."),
            ]
        }
        return lines.joined(separator: "\n")
    }

    private func lengthText(of agenda: Agenda) -> String {
        let rounds = agenda.rounds.compactMap(\.budget)
        let whole = agenda.budget ?? (rounds.count == agenda.rounds.count ? rounds.reduce(.zero, +) : nil)
        return whole.map { ", at most \(TimeText.spoken($0))" } ?? ""
    }

    private func welcomeBack(_ agenda: Agenda, away: Milliseconds) -> String {
        "\n" + palette.heading(VisibleText.line(agenda.title)) + "\n"
            + wrap("Welcome back. The session has stood still for \(TimeText.spoken(away)).")
    }

    private func recall(_ turn: TurnState, item: AgendaItem?, draft: String) -> String {
        var lines = [question(turn.turn.prompt)]
        if !draft.isEmpty {
            let what = turn.isCoding ? "Typed here so far, and not run yet:" : "Your answer so far:"
            lines += [remark(what), "\n", wrap(draft, indent: 2)]
        }
        return lines.joined()
    }

    /// The words of a question, set off from everything else by an empty line before and after.
    func question(_ prompt: String) -> String {
        "\n" + palette.key(wrap(prompt, indent: 2)) + "\n\n"
    }

    private func time(answer: Milliseconds?, round: Milliseconds?, session: Milliseconds?) -> String {
        let parts = [("answer", answer), ("round", round), ("session", session)].compactMap { name, left in
            left.map { "\(TimeText.spoken($0)) for the \(name)" }
        }
        return remark(parts.isEmpty ? "No clock is running." : "Left: " + parts.joined(separator: ", ") + ".")
    }

    private func unknown(_ word: String, suggestion: CandidateCommand?) -> String {
        let guess = suggestion.map { " Did you mean :\($0.rawValue)?" } ?? ""
        return remark("There is no :\(word).\(guess) A line that starts with :: is text.")
    }
}
