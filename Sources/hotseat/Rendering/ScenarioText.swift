import InterviewModel
import ScenarioLibrary

/// A scenario as people read it.
enum ScenarioText {
    /// The scenario with its rounds and the questions' own words.
    static func text(_ scenario: Scenario, in library: Library) -> String {
        var parts = ["\(scenario.title) (\(scenario.id))", PlainText.wrapped(scenario.summary)]
        let total = budget(scenario).map { ", \(time($0))" } ?? ""
        parts.append("Level \(scenario.level.rawValue), answers \(scenario.mode.rawValue)\(total).")
        for (index, round) in scenario.rounds.enumerated() {
            parts.append(text(round, number: index + 1, in: library))
        }
        return parts.joined(separator: "\n\n")
    }

    /// The time of the session, or of all rounds together; nil where a round has none.
    static func budget(_ scenario: Scenario) -> Milliseconds? {
        if let budget = scenario.budget { return budget }
        let budgets = scenario.rounds.compactMap(\.budget)
        return budgets.count == scenario.rounds.count ? budgets.reduce(.zero, +) : nil
    }

    /// A time as people write it: `4m`, `1h30m`.
    static func time(_ time: Milliseconds) -> String {
        let seconds = time.count / 1000
        let parts = [(seconds / 3600, "h"), (seconds / 60 % 60, "m"), (seconds % 60, "s")]
        let text = parts.filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }.joined()
        return text.isEmpty ? "0s" : text
    }

    private static func text(_ round: Round, number: Int, in library: Library) -> String {
        let budget = round.budget.map { ", \(time($0))" } ?? ""
        var lines = ["\(number). \(round.title) (\(round.kind.rawValue)\(budget))"]
        lines += round.questions.map { question($0, in: library) }
        if let pick = round.pick { lines.append(text(pick)) }
        lines += round.before.map { question($0, in: library, note: "before each challenge: ") }
        lines += round.challenges.map { id in
            "   - \(library.challenge(id)?.title ?? "") (challenge \(id))"
        }
        lines += round.after.map { question($0, in: library, note: "after each challenge: ") }
        lines.append(PlainText.wrapped(limits(round), indent: "   "))
        return lines.joined(separator: "\n")
    }

    private static func question(_ id: QuestionID, in library: Library, note: String = "") -> String {
        let prompt = library.question(id)?.prompt ?? ""
        return PlainText.wrapped("\(note)\(prompt) (\(id))", indent: "     ", first: "   - ")
    }

    private static func text(_ pick: Pick) -> String {
        var filters: [String] = []
        if !pick.topics.isEmpty {
            filters.append("topics " + pick.topics.map(\.rawValue).joined(separator: ", "))
        }
        if !pick.levels.isEmpty {
            filters.append("level " + pick.levels.map(\.rawValue).joined(separator: ", "))
        }
        if !pick.competencies.isEmpty {
            filters.append("competencies " + pick.competencies.map(\.rawValue).joined(separator: ", "))
        }
        let from = filters.isEmpty ? "" : ": " + filters.joined(separator: "; ")
        return PlainText.wrapped("\(pick.count) drawn by the seed\(from)", indent: "     ", first: "   - ")
    }

    private static func limits(_ round: Round) -> String {
        let timing = round.timing
        var parts: [String] = []
        if timing.think > .zero { parts.append("\(time(timing.think)) to think") }
        parts.append("\(time(timing.answer)) to answer")
        switch timing.atLimit {
        case .soft: parts.append("may run over")
        case .grace: parts.append("then \(time(timing.grace)) of grace")
        case .strict: parts.append("then cut")
        }
        if round.probes.max > 0 {
            parts.append("up to \(Quantity.text(round.probes.max, "follow-up"))")
        }
        if let framework = round.framework { parts.append("framework \(framework)") }
        return parts.joined(separator: ", ")
    }
}
