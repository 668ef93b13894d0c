import InterviewModel

/// A challenge as a candidate may see it: without hidden cases and solution.
enum ChallengeText {
    /// The task, its cases and the file to begin with.
    static func text(_ challenge: Challenge) -> String {
        var words = ["\(challenge.id)", "level \(challenge.level.rawValue)"]
        if !challenge.topics.isEmpty {
            words.append("topics " + challenge.topics.map(\.rawValue).joined(separator: ", "))
        }
        var parts = [challenge.title, PlainText.wrapped(words.joined(separator: ", "))]
        parts.append(PlainText.wrapped(challenge.statement))
        parts.append("Visible cases:\n" + challenge.visible.map(text).joined(separator: "\n"))
        parts.append("and \(challenge.hidden.count) hidden. Limits of a case: \(limits(challenge.limits)).")
        parts.append(
            "The file to begin with:\n\n"
                + VisibleText.of(String((challenge.starters[.python] ?? "").trimmingSuffixes("\n"))))
        return parts.joined(separator: "\n\n")
    }

    private static func text(_ item: ChallengeCase) -> String {
        let calls = zip(Self.calls(item), Self.expected(item)).map { call, expected in
            let arguments = call.arguments.map(literal).joined(separator: ", ")
            let result = expected == .null ? "" : " -> \(literal(expected))"
            return "      \(call.name)(\(arguments))\(result)"
        }
        return "  - \(item.name)\n" + calls.joined(separator: "\n")
    }

    private static func calls(_ item: ChallengeCase) -> [CaseCall] {
        if case .calls(let calls) = item.input { calls } else { [] }
    }

    private static func expected(_ item: ChallengeCase) -> [JSONValue] {
        if calls(item).count > 1, case .array(let values)? = item.accepted.first { return values }
        return item.accepted
    }

    private static func limits(_ limits: RunLimits) -> String {
        "\(ScenarioText.time(limits.time)), \(limits.memory >> 20) MiB of memory, \(limits.output >> 10) KiB of output"
    }

    /// The value as Python writes it.
    private static func literal(_ value: JSONValue) -> String {
        switch value {
        case .null: "None"
        case .bool(let value): value ? "True" : "False"
        case .int(let value): String(value)
        case .double(let value): String(value)
        case .string(let text): quoted(text)
        case .array(let values): "[" + values.map(literal).joined(separator: ", ") + "]"
        case .object(let object):
            "{"
                + object.sorted { $0.key < $1.key }.map { "\(quoted($0.key)): \(literal($0.value))" }
                .joined(separator: ", ") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            .replacing("\n", with: "\\n").replacing("\t", with: "\\t")
        return "\"\(escaped)\""
    }
}
