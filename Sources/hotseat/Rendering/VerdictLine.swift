import InterviewModel

/// A run in one line: how many of the visible cases passed, and the first that did not.
enum VerdictLine {
    /// Such as `visible 2/3, FAIL: empty: expected 0, got None`; not cut to any width.
    static func text(_ run: CodeRun) -> String {
        guard let verdict = run.verdict else { return "could not be run: \(run.failure ?? "unknown reason")" }
        if verdict.outcome == .notAProgram {
            // The rows below the first show the place in the program, which is in the editor.
            let message = verdict.message.map(VisibleText.lines)?.first { !$0.trimmed.isEmpty }
            return ["not a program", message?.trimmed].compactMap(\.self).joined(separator: ": ")
        }
        let visible = verdict.cases.filter(\.isVisible)
        let passed = visible.count { $0.outcome == .passed }
        let count = "visible \(passed)/\(visible.count)"
        guard let failing = visible.first(where: { $0.outcome != .passed }) else {
            return verdict.outcome == .passed ? "\(count) passed" : "\(count), \(verdict.outcome.words)"
        }
        return "\(count), FAIL: \(failing.name): \(reason(failing))"
    }

    private static func reason(_ result: CaseResult) -> String {
        if result.outcome == .wrongAnswer, let expected = result.expected, let got = result.got {
            return "expected \(expected), got \(got)"
        }
        // Of a traceback the last line says what happened.
        let detail = result.detail.map(VisibleText.lines)?.last { !$0.trimmed.isEmpty }
        return [result.outcome.words, detail?.trimmed].compactMap(\.self).joined(separator: ", ")
    }
}

extension String {
    fileprivate var trimmed: String {
        let start = drop(while: \.isWhitespace)
        return String(start.reversed().drop(while: \.isWhitespace).reversed())
    }
}
