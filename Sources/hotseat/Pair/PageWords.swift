import InterviewModel
import InterviewSession
import ScenarioEngine

/// What a candidate at a page is told beside what the page shows by itself: in the words of the terminal, but where
/// those name keys and commands.
struct PageWords {
    /// Wide enough that a page breaks the lines, and nobody else.
    private let text = NoticeText(
        form: TerminalForm(width: 400, palette: Palette(isColored: false)), isInteractive: false,
        resumeCommand: "", doneWords: "I am done")

    /// The words for a notice, and whether they are a warning; nil where nothing needs to be said.
    func words(for notice: Notice) -> (text: String, isWarning: Bool)? {
        switch notice {
        case .event(let event, let instant, let state): words(for: event, at: instant, state: state)
        case .refused(let refusal): (Self.words(for: refusal), true)
        case .gapQuestion(let length):
            (
                "The interview stood still for \(TimeText.spoken(length)). That time does not count against you. "
                    + "Press Go on when you are ready.", true
            )
        case .pausedHelp: ("The clock is stopped, and nothing is lost. Press Go on when you are ready.", true)
        case .nothingWritten:
            (
                "You have written nothing yet, and the clock still runs. Press I am done again to leave the task.",
                true
            )
        case .emptyNote: ("There is nothing in that note.", true)
        case .solutionTrouble(let reason, _): ("The file of your program \(reason).", true)
        case .interviewerChooses: ("Your interviewer chooses what comes next.", false)
        case .journalTrouble: plain(notice, isWarning: true)
        case .judging, .stillJudging, .journalRecovered: plain(notice, isWarning: false)
        case .welcome, .welcomeBack, .recall, .help, .time, .unknownCommand, .codeTaken, .notTheProgram,
            .codingHelp, .difference, .watched, .editorFailed, .farewell, .friend, .alone:
            nil
        }
    }

    private func words(
        for event: SessionEvent, at instant: SessionInstant, state: InterviewState
    ) -> (text: String, isWarning: Bool)? {
        let notice = Notice.event(event, at: instant, state: state)
        switch event {
        case .warned, .limitReached, .interviewerLeft: return plain(notice, isWarning: true)
        case .paused(.interviewer): return ("Your interviewer stopped the clock.", true)
        case .languageChosen(let language): return ("Your program is in \(language) now.", false)
        case .answered, .skipped, .extended, .codeJudged, .ownTestAdded, .ownTestDropped, .noted, .resumed,
            .interviewerJoined, .itemsDropped, .ended:
            return plain(notice, isWarning: false)
        // The question, its hints and the clock are there to see.
        default: return nil
        }
    }

    private func plain(_ notice: Notice, isWarning: Bool) -> (text: String, isWarning: Bool)? {
        guard let words = text.text(for: notice) else { return nil }
        let lines = words.split(separator: "\n", omittingEmptySubsequences: false)
        let rows = lines.drop { $0.isEmpty }.reversed().drop { $0.isEmpty }.reversed()
        return (rows.joined(separator: "\n"), isWarning)
    }

    private static func words(for refusal: Refusal) -> String {
        switch refusal {
        case .paused: "The clock is stopped. Press Go on when you are ready."
        case .noOwnTests: "You have no tests of your own yet."
        case .tooManyTests(let most): "You have \(most) tests, and more are not kept."
        case .sameLanguage(let language, _): "Your program is in \(language) already."
        default: NoticeText.words(for: refusal)
        }
    }
}
