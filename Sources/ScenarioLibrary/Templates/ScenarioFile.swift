public import InterviewModel

/// A scenario as the text of its file; reading that gives the same scenario.
public enum ScenarioFile {
    /// The text of `Scenarios/<id>.yaml`.
    ///
    /// `remarks` stand as comments at the top, a line each; `notes` behind the ids of questions and challenges.
    public static func text(_ scenario: Scenario, remarks: [String] = [], notes: [String: String] = [:])
        -> String
    {
        var lines = remarks.map { "# \(oneLine($0))" }
        lines += [
            "format: 1", "id: \(scenario.id)", "title: \(YAMLText.inline(scenario.title))",
            "summary: \(YAMLText.inline(scenario.summary))", "level: \(scenario.level.rawValue)",
            "mode: \(scenario.mode.rawValue)",
        ]
        if let budget = scenario.budget { lines.append("budget: \(budget.written)") }
        lines.append("rounds:")
        for round in scenario.rounds { lines += Self.lines(round, notes) }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func lines(_ round: Round, _ notes: [String: String]) -> [String] {
        var lines = ["  - kind: \(round.kind.rawValue)", "    title: \(YAMLText.inline(round.title))"]
        if let budget = round.budget { lines.append("    budget: \(budget.written)") }
        if let framework = round.framework { lines.append("    framework: \(framework)") }
        lines += list("questions", round.questions.map(\.rawValue), notes)
        if let pick = round.pick { lines += Self.lines(pick) }
        lines += list("challenges", round.challenges.map(\.rawValue), notes)
        lines += list("before", round.before.map(\.rawValue), notes)
        lines += list("after", round.after.map(\.rawValue), notes)
        let timing = round.timing
        lines += [
            "    perQuestion:", "      think: \(timing.think == .zero ? "0s" : timing.think.written)",
            "      answer: \(timing.answer.written)",
            "      warnAt: [\(timing.warnAt.map(\.written).joined(separator: ", "))]",
            "      atLimit: \(timing.atLimit.rawValue)",
        ]
        if timing.atLimit == .grace { lines.append("      grace: \(timing.grace.written)") }
        lines += [
            "      extend: {by: \(timing.extensionLength.written), max: \(timing.maxExtensions)}",
            "    probes: {max: \(round.probes.max), answer: \(round.probes.answer.written)}",
        ]
        return lines
    }

    private static func lines(_ pick: Pick) -> [String] {
        var lines = ["    pick:"]
        func add(_ key: String, _ words: [String]) {
            if !words.isEmpty { lines.append("      \(key): [\(words.joined(separator: ", "))]") }
        }
        add("topics", pick.topics.map(\.rawValue))
        add("level", pick.levels.map(\.rawValue))
        add("competencies", pick.competencies.map(\.rawValue))
        lines.append("      count: \(pick.count)")
        return lines
    }

    private static func list(_ key: String, _ ids: [String], _ notes: [String: String]) -> [String] {
        guard !ids.isEmpty else { return [] }
        let width = ids.map(\.count).max() ?? 0
        return ["    \(key):"]
            + ids.map { id in
                guard let note = notes[id] else { return "      - \(id)" }
                return "      - \(id)\(String(repeating: " ", count: width - id.count)) # \(oneLine(note))"
            }
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }
}
