import InterviewModel

/// Inputs and results as the candidate would write them.
struct CaseText {
    /// Whether values are shown as JSON, as the candidate's language writes them, rather than as Python does.
    let usesJSON: Bool

    /// An input: calls as they would be written, or what a program reads.
    func input(_ input: CaseInput, isClass: Bool) -> String {
        switch input {
        case .calls(let calls) where isClass:
            calls.enumerated().map { index, call in
                (index == 0 ? "it = " : "it.") + self.call(call)
            }.joined(separator: "\n")
        case .calls(let calls): calls.map(call).joined(separator: "\n")
        case .program(let input): text(of: input)
        }
    }

    /// A call.
    func call(_ call: CaseCall) -> String {
        "\(call.name)(\(call.arguments.map(value).joined(separator: ", ")))"
    }

    /// A plain value; what a program printed as it is.
    func result(_ result: JSONValue, of input: CaseInput) -> String {
        if case .program = input, case .string(let text) = result { return text }
        return value(result)
    }

    /// A plain value.
    func value(_ value: JSONValue) -> String { usesJSON ? JSONText.of(value) : PythonText.of(value) }

    /// A value as the program reported it.
    func value(_ value: CaseReport.Value) -> String {
        switch value {
        case .plain(let plain): self.value(plain)
        case .odd(let text), .failed(let text): text
        }
    }

    private func text(of input: ProgramInput) -> String {
        var parts: [String] = []
        if !input.arguments.isEmpty { parts.append("arguments: " + input.arguments.joined(separator: " ")) }
        for (name, content) in input.files.sorted(by: { $0.key < $1.key }) {
            parts.append("\(name):\n\(content)")
        }
        if !input.text.isEmpty { parts.append(input.text) }
        return parts.isEmpty ? "(nothing)" : parts.joined(separator: "\n")
    }
}
