import InterviewModel

/// The words for what happened while a program was written.
extension Wording {
    /// What came of a task's program over time, in one line above the moments.
    static func heading(_ timeline: CodeTimeline) -> String {
        guard let first = timeline.firstRun else {
            return "Timeline from the start of the task, without a run"
        }
        return "Timeline from the start of the task, first run after \(time(first)), "
            + Quantity.text(timeline.runs, "run")
    }

    /// A moment in words; what has more than a line, as a long note, is left for elsewhere.
    static func moment(_ what: CodeTimeline.What) -> String {
        switch what {
        case .saved(let version, let added, let removed): "version \(version): +\(added) -\(removed) lines"
        case .restored(let version, let from):
            "version \(version): back to \(from == 0 ? "the beginning" : "version \(from)")"
        case .ran(let result): "ran version \(result.version), \(outcome(result))"
        case .languageChosen(let language): "on in \(language)"
        case .hint(let index): "hint \(index + 1)"
        case .thought(let text):
            isOneLine(text)
                ? "\u{201C}\(text.trimmingTrailingSpaces)\u{201D}" : "a note of several lines, see below"
        case .testAdded(let text): "own test: \(text)"
        case .testDropped(let text): "own test dropped: \(text)"
        }
    }

    /// Whether a note is told in full by its moment.
    static func isOneLine(_ note: String) -> Bool { VisibleText.lines(of: note).count == 1 }

    /// How a run went, in a few words: `visible cases: wrong answer, 1 of 4 passed`.
    static func outcome(_ result: CodeResult) -> String {
        let cases = scope(result.scope)
        guard let outcome = result.outcome else {
            return "\(cases): could not be run: \(result.failure ?? "unknown reason")"
        }
        if outcome == .notAProgram { return "\(cases): \(outcome.words)" }
        let count = "\(result.passed) of \(result.total) passed"
        return "\(cases): \(outcome == .passed ? count : "\(outcome.words), \(count)")"
    }

    /// What was run.
    static func scope(_ scope: CodeRun.Scope) -> String {
        switch scope {
        case .visible: "visible cases"
        case .all: "all cases"
        case .own: "own tests"
        }
    }

    /// What was reached without hints beside what was reached with them; nil where no hint was shown.
    static func aid(_ item: TranscriptItem) -> String? {
        guard let code = item.code, item.isAided else { return nil }
        let before = code.unaided.map(outcome) ?? "nothing had been run"
        let after = code.aided.map(outcome) ?? "nothing was run"
        return "Before the first hint: \(before). With \(Quantity.text(item.hints.count, "hint")): \(after)."
    }
}
