import InterviewModel
import InterviewSession
import ScenarioEngine
import TranscriptStore

extension NoticeText {
    /// What an event of the journal looks like to the candidate; nil where it shows in the prompt alone.
    func text(for event: SessionEvent, at instant: SessionInstant, state: InterviewState) -> String? {
        switch event {
        case .roundStarted(let round): return roundHeading(round, in: state)
        case .asked(let turn): return asked(turn, in: state)
        case .warned(let remaining): return warning("\(TimeText.spoken(remaining)) left.")
        case .limitReached(let policy): return limit(policy, in: state)
        case .answered(let text, let ending): return answered(text, ending: ending, in: state)
        case .skipped: return remark("Passed over.")
        case .hintShown(let index, let text): return hint(text, number: index + 1, in: state)
        case .repeated: return state.openTurn.map { question($0.turn.prompt) }
        case .extended(let length): return remark("\(TimeText.spoken(length)) more.")
        case .codeJudged(let run): return judged(run)
        case .codeRestored(let version, let from): return restored(from, as: version)
        case .languageChosen(let language): return languageChosen(language, in: state)
        case .ownTestAdded(let text): return ownTest(text, in: state)
        case .ownTestDropped: return testsLeft(in: state)
        case .noted: return remark("Noted.")
        case .codingRated(_, let report): return "\n" + RatingText(form).lines(report).joined(separator: "\n")
        case .paused(let reason): return paused(reason)
        case .resumed(let counted): return resumed(counted: counted, in: state)
        case .interviewerJoined: return interviewerJoined(in: state)
        case .interviewerLeft:
            return warning(
                "Your interviewer is gone. The interview goes on as one alone; they can come back by their link."
            )
        case .itemsDropped(let places): return dropped(places, in: state)
        case .ended(let ending): return ended(ending)
        case .started, .answerOpened, .draftEdited, .assessed, .codeSaved, .alive, .sentenceLabelled,
            .labelTakenBack, .rescored, .selfRated, .commented, .commentTakenBack, .tagged, .untagged,
            .favoured, .discarded, .restored, .questionChosen, .heardEdited, .pointTicked, .interviewerNoted,
            .interviewerRated, .interviewerReviewed, .advised,
            .feedbackOpened, .recordingAttached:
            return nil
        }
    }

    private func roundHeading(_ index: Int, in state: InterviewState) -> String? {
        guard let agenda = state.agenda, agenda.rounds.indices.contains(index) else { return nil }
        let round = agenda.rounds[index]
        let budget = round.budget.map { ", \(TimeText.spoken($0))" } ?? ""
        return "\n"
            + palette.heading(
                "Round \(index + 1) of \(agenda.rounds.count): \(VisibleText.line(round.title))")
            + palette.dim(budget)
    }

    private func asked(_ turn: Turn, in state: InterviewState) -> String {
        var text = question(turn.prompt)
        if turn.isFollowUp { text = "\n" + palette.dim("A follow-up:") + text }
        if turn.think > .zero {
            let enter = isInteractive ? " Enter or the first word starts your answer." : ""
            text += remark(
                "\(TimeText.spoken(turn.think)) to think, then \(TimeText.spoken(turn.limit)).\(enter)")
        }
        return text
    }

    private func limit(_ policy: LimitPolicy, in state: InterviewState) -> String? {
        let grace = state.agendaRound?.timing.grace ?? .zero
        switch policy {
        case .soft: return warning("Time is up. Finish your thought; the clock now counts what you run over.")
        case .grace:
            let what = isHeard(in: state) ? "" : " what you are writing"
            return warning("Time is up. \(TimeText.spoken(grace)) more to finish\(what).")
        case .strict: return warning("Time is up.")
        }
    }

    private func answered(_ text: String, ending: AnswerEnding, in state: InterviewState) -> String? {
        guard ending == .timedOut else { return nil }
        guard text.allSatisfy(\.isWhitespace) else { return remark("What you had so far is kept.") }
        return remark(
            isHeard(in: state)
                ? "Nothing is written down yet; your interviewer can do that until they go on."
                : "Nothing was written; it counts as not answered.")
    }

    /// Whether somebody is there to write down what is said aloud.
    private func isHeard(in state: InterviewState) -> Bool {
        state.agenda?.mode == .spoken && state.isInterviewerHere
    }

    private func interviewerJoined(in state: InterviewState) -> String {
        remark(
            "Your interviewer is here."
                + (isHeard(in: state)
                    ? " Answer aloud; they write down in short what you say. \(doneWords) ends an answer, and what you "
                        + "type counts in place of what they wrote." : ""))
    }

    private func hint(_ text: String, number: Int, in state: InterviewState) -> String {
        let count = state.item.flatMap { state.agenda?[$0.place]?.hints.count } ?? number
        return wrap("Hint \(number) of \(count): \(text)", indent: 2)
    }

    private func judged(_ run: CodeRun) -> String {
        guard let verdict = run.verdict else {
            return warning(
                "The program could not be run: \(run.failure ?? "unknown reason"). Your code is kept; "
                    + "hotseat doctor tells what is missing.")
        }
        return verdictText(verdict)
    }

    private func verdictText(_ verdict: Verdict) -> String {
        var lines = VerdictText(verdict: verdict, width: form.width).lines
        lines[0] = verdict.outcome == .passed ? palette.good(lines[0]) : palette.bad(lines[0])
        if verdict.outcome == .passed && verdict.isTooSlow {
            lines += ["", remark("It is right. Can you make it faster? \(doneWords) ends with it as it is.")]
        }
        return lines.joined(separator: "\n")
    }

    private func paused(_ reason: PauseReason) -> String? {
        switch reason {
        case .asked: remark("Paused. Enter or :resume goes on, :quit leaves for later.")
        case .interviewer: remark("Your interviewer stopped the clock. Enter or :resume lets it go on.")
        case .interrupted, .suspended, .crashed, .quit, .hungUp: nil
        }
    }

    private func resumed(counted: Bool, in state: InterviewState) -> String? {
        guard let deadline = state.openTurn?.thinkDeadline ?? state.answerDeadline else { return nil }
        let left = max(.zero, deadline - state.lastAt)
        return remark(
            "The clock runs again\(counted ? ", the time away counted" : ""): \(TimeText.spoken(left)) left.")
    }

    private func dropped(_ places: [AgendaPlace], in state: InterviewState) -> String? {
        guard let agenda = state.agenda else { return nil }
        if let item = state.item, agenda[item.place]?.isChallenge == true,
            item.isSkipped || item.answers.first?.allSatisfy(\.isWhitespace) == true
        {
            return remark("The questions about the program are left out.")
        }
        return remark("No time is left for \(Quantity.text(places.count, "more question")).")
    }

    private func ended(_ ending: SessionEnding) -> String {
        let words =
            switch ending {
            case .completed: "That was the interview. Thank you."
            case .timedOut: "The time for this interview is over. Thank you."
            case .inputEnded: "The input ended, and the interview with it."
            case .abandoned: "Ended here. What you answered is kept."
            }
        return "\n" + palette.heading(words)
    }

    /// Why an input had no effect.
    static func words(for refusal: Refusal) -> String {
        switch refusal {
        case .noQuestionOpen: "No question is open."
        case .noHintLeft(let hadAny):
            hadAny ? "Those were all the hints." : "There are no hints for this one."
        case .noExtensionLeft(let allowedAny):
            allowedAny
                ? "You have had all the extra time there is for this one."
                : "This interview gives no extra time."
        case .noTimeToExtend: "The round has no more time to give."
        case .paused: "The clock is stopped; :resume goes on."
        case .notPaused: "The clock is running already."
        case .notCoding: "That works only while you write a program."
        case .answerOpen: "An answer is still open."
        case .timeIsUp: "Your answer is being taken; its time is up."
        case .nothingToUndo: "There is no earlier version of your program to go back to."
        case .noSuchVersion(let last):
            last == 0
                ? "There is only the file you began with, version 0."
                : "There is no such version; there are 0, the file you began with, to \(last)."
        case .alreadyThere(let version): "Your program reads just as version \(version) does."
        case .noSuchLanguage(let offered):
            "This task is not offered in that language. There \(offered.count == 1 ? "is" : "are"): "
                + offered.map(\.rawValue).joined(separator: ", ") + "."
        case .sameLanguage(let language, let offered): words(for: language, offered: offered)
        case .noOwnTests: "You have no tests of your own yet. Write one behind it: :test f(2) == 4"
        case .noSuchTest(let count):
            count == 0
                ? "You have no tests of your own to drop."
                : "Say which of your \(Quantity.text(count, "test")): :test drop \(count)"
        case .tooManyTests(let most):
            "You have \(most) tests, and more are not kept; :test drop 1 makes room."
        }
    }

    /// Columns of the commands in the help.
    private static let keyWidth = 13

    /// The commands, one a line.
    func help(isCoding: Bool, hasInterviewer: Bool) -> String {
        var rows: [(String, String)] = [
            (":done", "ends the answer (Ctrl-D does too)"), (":time", "how much is left"),
            (":hint", "the next hint; the transcript says that you had it"),
            (":repeat", "the question again"),
            (":skip", "on to the next question"), (":extend", "a little more time, if the script allows it"),
            (":pause", "stops the clock (Ctrl-C does too)"), (":resume", "goes on"),
            (":note ...", "a remark for yourself, kept in the transcript"),
            (":quit", "leaves; \(resumeCommand) goes on exactly here"),
            (":end", "ends the interview here"),
        ]
        if hasInterviewer {
            rows.append((":friend", "your friend's link again, or the screen to them where you share it"))
        }
        if isCoding {
            rows =
                [
                    (":edit", "opens your program in $VISUAL or $EDITOR"),
                    (":run", "tries the visible cases"),
                    (":submit", "tries all cases; when they pass you are done"),
                    (":test ...", "adds a test of your own, such as f(2) == 4, and runs all of those"),
                    (":test", "runs your own tests; :test drop 1 removes one"),
                    (":diff", "what has changed since the last run; :diff 2 since version 2"),
                    (":undo", "back to the version before; :undo 2 to version 2"),
                    (":language", "which there are; :language c goes on in that one"),
                ] + rows
        }
        let lines = rows.map { key, words in
            palette.key(key.padded(to: Self.keyWidth))
                + Wrapping.rows(of: words, width: max(20, form.width - Self.keyWidth))
                .joined(separator: "\n" + String(repeating: " ", count: Self.keyWidth))
        }
        return lines.joined(separator: "\n") + "\n"
            + remark("A line that starts with :: is text of your answer.")
    }
}
