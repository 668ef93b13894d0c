import Foundation
import InterviewModel

/// A test that the candidate wrote: in Python statements of which the last is an expression, such as
/// `add(1, 2) == 3`; in another language one call, `==` and a value, both as JSON; of a whole program its input,
/// `=>` and what it must print, with `\n` for line ends.
struct OwnTest {
    /// The test as it was typed.
    let text: String
    /// What all of them share.
    let setting: CaseSetting

    /// How to write one, for a text that is none.
    var help: String {
        "Write a call and its result, such as name([1, 2]) == 3; for a program its input => what it must print."
    }

    /// Runs it; nil where it cannot be read.
    func run(in sandbox: CandidateSandbox) -> Harness.Answer? {
        switch form {
        case .python: sandbox.run(test: text)
        case .example(let input, _): sandbox.run(input)
        case nil: nil
        }
    }

    /// What came of it.
    func result(of process: CaseProcess) -> CaseResult {
        if case .example(let input, let expected)? = form {
            var result = judgement(input, accepted: [expected]).result(of: process)
            result.name = text
            return result
        }
        var result = judgement(.calls([]), accepted: []).result(of: process)
        result.input = nil
        result.expected = nil
        result.got = nil
        let values = process.report?.values ?? []
        let isComplete =
            process.reason == .none && process.signal == 0 && process.exitStatus == 0
            && process.report?.trouble == nil && process.report != nil && process.isTidy
        guard isComplete else { return result }
        result.detail = nil
        switch values.count {
        case 3:
            result.got = setting.text.value(values[0])
            result.expected = setting.text.value(values[1])
            result.outcome = values[2] == .plain(.bool(true)) ? .passed : .wrongAnswer
        case 1:
            result.got = setting.text.value(values[0])
            result.outcome = values[0] == .plain(.bool(true)) ? .passed : .wrongAnswer
            if case .plain(.bool) = values[0] { break }
            result.detail = "It compares nothing. Write == and what you expect behind the call."
        default: result.outcome = .passed
        }
        return result
    }

    /// A result that no process of this test stands behind.
    func result(_ outcome: CaseOutcome, detail: String) -> CaseResult {
        CaseResult(name: text, isVisible: true, outcome: outcome, detail: detail)
    }

    private enum Form {
        case python
        case example(CaseInput, expected: JSONValue)
    }

    private var form: Form? {
        if setting.isProgram {
            guard let arrow = text.range(of: "=>") else { return nil }
            return .example(
                .program(ProgramInput(text: Self.unescaped(text[..<arrow.lowerBound]))),
                expected: .string(Self.unescaped(text[arrow.upperBound...])))
        }
        guard setting.runsCommand else { return .python }
        guard let open = text.firstIndex(of: "("), let equals = text.range(of: ") == "),
            open < equals.lowerBound,
            case .array(let arguments)? = try? JSONReader.read(
                Array("[\(text[text.index(after: open)..<equals.lowerBound])]".utf8)),
            let expected = try? JSONReader.read(Array(text[equals.upperBound...].utf8)), !setting.isClass
        else { return nil }
        return .example(
            .calls([CaseCall(name: String(text[..<open]), arguments: arguments)]), expected: expected)
    }

    private func judgement(_ input: CaseInput, accepted: [JSONValue]) -> CaseJudgement {
        CaseJudgement(
            name: text, input: input, expectation: Expectation(accepted: accepted, checker: setting.checker),
            isVisible: true, setting: setting)
    }

    /// The text with `\n`, `\t` and `\\` read, and without the spaces around it: those beside the arrow are not meant.
    private static func unescaped(_ text: Substring) -> String {
        var text = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        var result = ""
        var isEscaped = false
        for character in text {
            if isEscaped {
                result.append(character == "n" ? "\n" : character == "t" ? "\t" : character)
                isEscaped = false
            } else if character == "\\" {
                isEscaped = true
            } else {
                result.append(character)
            }
        }
        return result
    }
}
