import InterviewModel

/// A case of a challenge as it is shown before anything is run.
enum CaseOutline {
    /// Its name, what it gives and what is right.
    static func text(_ item: ChallengeCase, of entry: ChallengeEntry) -> String {
        let lines =
            switch item.input {
            case .calls(let calls):
                if case .type = entry { sequence(calls, item.accepted) } else { single(calls, item.accepted) }
            case .program(let input): program(input, item.accepted)
            }
        return (["  - \(item.name)"] + lines.map { $0.isEmpty ? "" : "      \($0)" }).joined(separator: "\n")
    }

    /// The call of a function with its results, such as `add(1, 2) -> 3`.
    private static func single(_ calls: [CaseCall], _ accepted: [JSONValue]) -> [String] {
        let results = accepted.map(PythonText.of).joined(separator: " or ")
        return calls.map { results.isEmpty ? PythonText.call($0) : "\(PythonText.call($0)) -> \(results)" }
    }

    /// The calls of a class. Where several lists of results are right, each is shown whole below.
    private static func sequence(_ calls: [CaseCall], _ accepted: [JSONValue]) -> [String] {
        if accepted.count == 1, case .array(let results) = accepted[0], results.count == calls.count {
            return zip(calls, results).map { call, result in
                result == .null
                    ? PythonText.call(call) : "\(PythonText.call(call)) -> \(PythonText.of(result))"
            }
        }
        return calls.map(PythonText.call) + accepted.map { "-> \(PythonText.of($0))" }
    }

    /// What a program reads and prints, each text below its name.
    private static func program(_ input: ProgramInput, _ accepted: [JSONValue]) -> [String] {
        var lines: [String] = []
        func block(_ name: String, _ text: String) {
            lines.append("\(name):")
            lines += self.lines(text).map { $0.isEmpty ? "" : "  \($0)" }
        }
        if !input.arguments.isEmpty {
            lines.append(
                "arguments: " + input.arguments.map { PythonText.of(.string($0)) }.joined(separator: " "))
        }
        for file in input.files.sorted(by: { $0.key < $1.key }) { block("the file \(file.key)", file.value) }
        if !input.text.isEmpty { block("standard input", input.text) }
        for (index, value) in accepted.enumerated() {
            guard case .string(let text) = value else { continue }
            block(index == 0 ? "it prints" : "or", text)
        }
        return lines
    }

    private static func lines(_ text: String) -> [String] {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { VisibleText.of(String($0)) }
        let kept = lines.last == "" ? lines.dropLast() : lines[...]
        return kept.isEmpty ? ["(nothing)"] : Array(kept)
    }
}
