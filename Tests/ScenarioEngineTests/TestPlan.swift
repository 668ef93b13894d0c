import Foundation
import InterviewModel
import ScenarioEngine

/// A test plan: what is done in a session of a scenario, when, and what must come of it.
///
/// It lies beside the scenario as `Scenarios/<id>.testplan`. Each line is a comment (`#`), a setting, a step or
/// an expectation:
///
///     seed 7                      the seed for the picks; 1 where none is named
///     report 0.55 lacks probe:1   what the analyser says from here on: a score or `none`, and what is missing:
///                                 `component:result`, `concept:lock`, or `probe:1`, the target of the item's
///                                 first probe
///     0:05 type I work on         a step at a time of the session, minutes:seconds
///       -> answerOpened           an event that the step must bring, in order and without gaps
///
/// Steps: `begin`, `wait`, `type TEXT`, `enter`, `done TEXT`, `skip`, `repeat`, `hint`, `extend`, `note TEXT`,
/// `pause`, `resume`, `resume counted`, `code TEXT`, `run`, `submit`, `verdict OUTCOME`, `eof`, `end`.
/// `\n` stands for a line end in TEXT. A refused step brings `refused`.
///
/// Edits of the draft are not listed. A question that the seed drew is written `asked (drawn)`, so that a plan
/// still holds when the bank grows. `HOTSEAT_RECORD=1 swift test --filter TestPlanTests` writes the
/// expectations anew; read the difference before committing it.
struct TestPlan {
    /// One line of a plan that does something.
    struct Step {
        var at: SessionInstant
        var action: String
        var argument: String
        var line: Int
        var expected: [String]
    }

    enum Line {
        case other(String)
        case report(String)
        case step(Step)
    }

    /// A line that cannot be read.
    struct Fault: Error, CustomStringConvertible {
        let line: Int
        let text: String
        var description: String { "line \(line) cannot be read: \(text)" }
    }

    var seed: UInt64 = 1
    var lines: [Line] = []

    init(_ text: String) throws {
        for (index, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = raw.trimmingCharacters(in: .whitespaces)
            let words = line.split(separator: " ", maxSplits: 2).map(String.init)
            if line.hasPrefix("->") {
                guard case .step(var step) = lines.last else { throw Fault(line: index + 1, text: line) }
                step.expected.append(String(line.dropFirst(2)).trimmingCharacters(in: .whitespaces))
                lines[lines.count - 1] = .step(step)
            } else if line.isEmpty || line.hasPrefix("#") {
                lines.append(.other(String(raw)))
            } else if words[0] == "seed", words.count == 2, let seed = UInt64(words[1]) {
                self.seed = seed
                lines.append(.other(String(raw)))
            } else if words[0] == "report", words.count > 1 {
                lines.append(.report(line))
            } else if let at = Self.time(words[0]), words.count > 1 {
                lines.append(
                    .step(
                        Step(
                            at: at, action: words[1],
                            argument: (words.count > 2 ? words[2] : "").replacing("\\n", with: "\n"),
                            line: index + 1, expected: [])))
            } else {
                throw Fault(line: index + 1, text: line)
            }
        }
        while case .other("") = lines.last { lines.removeLast() }
    }

    /// The plan as a file, with `results` in place of the expectations.
    func text(recording results: [[String]]) -> String {
        var results = results[...]
        return lines.map { line in
            switch line {
            case .other(let text), .report(let text):
                return text
            case .step(let step):
                let argument = step.argument.isEmpty ? "" : " " + step.argument.replacing("\n", with: "\\n")
                let head = "\(Self.text(step.at)) \(step.action)\(argument)"
                return ([head] + (results.popFirst() ?? []).map { "  -> \($0)" }).joined(separator: "\n")
            }
        }.joined(separator: "\n") + "\n"
    }

    private static func time(_ word: String) -> SessionInstant? {
        let parts = word.split(separator: ":")
        guard parts.count == 2, let minutes = Int(parts[0]), let seconds = Double(parts[1]) else {
            return nil
        }
        return SessionInstant(Milliseconds(minutes * 60_000 + Int((seconds * 1000).rounded())))
    }

    private static func text(_ instant: SessionInstant) -> String {
        let count = instant.offset.count
        let (minutes, seconds, rest) = (count / 60_000, count / 1000 % 60, count % 1000)
        let fraction = rest == 0 ? "" : String(format: ".%03d", rest)
        return String(format: "%d:%02d", minutes, seconds) + fraction
    }
}
