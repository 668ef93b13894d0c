import InterviewModel

/// A verdict as plain text: one line a case, then what to look at first.
///
/// Used by `hotseat judge` and in an interview. What is hidden stays hidden: of hidden cases it tells the
/// number only, and how the first failing one ended.
struct VerdictText {
    /// The verdict.
    let verdict: Verdict
    /// The columns that sentences are wrapped to.
    var width = PlainText.width

    /// The text, without a line end at its end.
    var text: String { lines.joined(separator: "\n") }

    /// The text's lines, not wrapped.
    var lines: [String] {
        var lines = [headline]
        if let message = verdict.message {
            lines += [""] + VisibleText.lines(of: message)
        }
        if verdict.outcome != .notAProgram {
            lines.append("")
            lines += visible.map(line)
            lines += hiddenLines
            lines += generatedLines
            if let failing = verdict.smallestFailure {
                lines += [""] + details(of: failing)
            }
            if let growth = verdict.growth {
                lines += [""] + Wrapping.rows(of: growth.sentence, width: width)
            }
        }
        if verdict.containment == .limitsOnly {
            let sentence = "\(Containment.limitsOnlySentence) `hotseat doctor` tells what is missing."
            lines += [""] + Wrapping.rows(of: sentence, width: width)
        }
        return lines
    }

    private var visible: [CaseResult] { verdict.cases.filter(\.isVisible) }
    private var hidden: [CaseResult] { verdict.cases.filter { !$0.isVisible } }

    private var headline: String {
        let count = verdict.cases.count
        let generated = (verdict.generated?.passed).map { $0 > 0 ? " and \($0) generated ones" : "" } ?? ""
        return switch verdict.outcome {
        case .passed: (count == 1 ? "Passed the one case" : "Passed all \(count) cases") + generated + "."
        case .notAProgram: "Not a program: no case was run."
        case let outcome where verdict.passedCount == count && count > 0:
            "Failed (\(outcome.words)): passed "
                + (count == 1 ? "the one case" : "all \(count) cases") + ", but not all generated ones."
        default:
            "Failed (\(verdict.outcome.words)): \(verdict.passedCount) of \(count) "
                + (count == 1 ? "case passed." : "cases passed.")
        }
    }

    private func line(_ result: CaseResult) -> String {
        let mark = result.outcome == .passed ? "ok  " : result.wasRun ? "FAIL" : "--  "
        let outcome = result.outcome == .passed || !result.wasRun ? "" : "  \(result.outcome.words)"
        return VisibleText.line("  \(mark)  \(result.name)\(outcome)  \(Self.figures(result))")
    }

    private static func figures(_ result: CaseResult) -> String {
        guard result.wasRun else { return "(not run)" }
        return "(\(result.wall.count) ms, \(result.peakMemory >> 20) MiB)"
    }

    private var hiddenLines: [String] {
        guard !hidden.isEmpty else { return [] }
        let passed = hidden.count { $0.outcome == .passed }
        let mark = passed == hidden.count ? "ok  " : "FAIL"
        var lines = ["  \(mark)  \(passed) of \(hidden.count) hidden"]
        var counts: [CaseOutcome: Int] = [:]
        for result in hidden where result.outcome != .passed && result.wasRun {
            counts[result.outcome, default: 0] += 1
        }
        for outcome in CaseOutcome.allCases {
            if let count = counts[outcome] { lines.append("        \(count) \(outcome.words)") }
        }
        let left = hidden.count { $0.outcome != .passed && !$0.wasRun }
        if left > 0 { lines.append("        \(left) not run") }
        return lines
    }

    private var generatedLines: [String] {
        guard let generated = verdict.generated else { return [] }
        if let trouble = generated.trouble {
            let told = generated.count > 0 ? "no more than \(generated.count)" : "none"
            return [VisibleText.line("  --    generated cases: \(told) could be made (\(trouble))")]
        }
        let mark = generated.failure == nil ? "ok  " : "FAIL"
        let counts = "\(generated.passed) of \(generated.count) generated"
        let note =
            generated.failure == nil ? "" : ", stopped at the first that fails  (--seed \(generated.seed))"
        return ["  \(mark)  \(counts)\(note)"]
    }

    /// Everything about a failing case that its candidate may see.
    private func details(of result: CaseResult) -> [String] {
        var lines = ["\(VisibleText.line(result.name)): \(result.outcome.words)"]
        func block(_ title: String, _ text: String?) {
            guard let text, !text.isEmpty else { return }
            let parts = Self.shortened(VisibleText.lines(of: text))
            if parts.count == 1, parts[0].count <= 80 {
                lines.append("  \(title.padded(to: 10))\(parts[0])")
            } else {
                lines.append("  \(title)")
                lines += parts.map { "    \($0)" }
            }
        }
        block("input", result.input)
        if let expected = result.expected, let got = result.got,
            let difference = ValueDifference(expected: expected, got: got)
        {
            lines += difference.lines.map { "  \($0)" }
        } else {
            block("expected", result.expected)
            block("got", result.got)
        }
        block("printed", result.output.map { $0.hasSuffix("\n") ? String($0.dropLast()) : $0 })
        if let detail = result.detail {
            lines += VisibleText.lines(of: detail).map { "  \($0)" }
        }
        return lines
    }

    /// As much of a text as fits beside the rest on a screen: a program that prints without end would push its
    /// own verdict away.
    private static func shortened(_ lines: [String]) -> [String] {
        let (most, widest) = (10, 400)
        var shown = lines.prefix(most).map { $0.count > widest ? $0.prefix(widest) + "…" : $0 }
        if lines.count > most { shown.append("… (\(lines.count - most) more lines)") }
        return shown
    }
}
