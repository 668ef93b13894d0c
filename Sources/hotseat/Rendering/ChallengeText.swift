import InterviewModel

/// A challenge as a candidate may see it: without hidden cases and solution.
enum ChallengeText {
    /// The task, its cases and the file to begin with. `title` gives the name of a language.
    static func text(_ challenge: Challenge, title: (LanguageID) -> String) -> String {
        var words = ["\(challenge.id)", "level \(challenge.level.rawValue)"]
        if !challenge.topics.isEmpty {
            words.append("topics " + challenge.topics.map(\.rawValue).joined(separator: ", "))
        }
        var parts = [challenge.title, PlainText.wrapped(words.joined(separator: ", "))]
        parts.append(PlainText.wrapped(challenge.statement))
        parts.append(PlainText.wrapped(terms(challenge, title)))
        parts.append(
            "Visible cases:\n"
                + challenge.visible.map { CaseOutline.text($0, of: challenge.entry) }.joined(separator: "\n"))
        parts.append("and \(challenge.hidden.count) hidden. Limits of a case: \(limits(challenge.limits)).")
        let first = challenge.languages.first ?? .python
        let offered = challenge.languages.count > 1 ? ", in \(title(first))" : ""
        parts.append(
            "The file to begin with\(offered):\n\n"
                + VisibleText.of(String((challenge.starters[first] ?? "").trimmingSuffixes("\n"))))
        return parts.joined(separator: "\n\n")
    }

    /// What is to be written, in what, and how its time should grow.
    private static func terms(_ challenge: Challenge, _ title: (LanguageID) -> String) -> String {
        let task =
            switch challenge.entry {
            case .function(let name): "A function `\(name)`"
            case .type(let name): "A class `\(name)`"
            case .program: "A whole program"
            }
        let titles = challenge.languages.map(title)
        let choice = (titles.dropLast(2) + [titles.suffix(2).joined(separator: " or ")]).joined(
            separator: ", ")
        var text = "\(task), in \(choice)."
        if challenge.checker == .property { text += " There may be several right results." }
        if let growth = challenge.growth {
            text += " Its time should grow as \(growth.expected.notation), where n is \(growth.of)."
        }
        return text
    }

    private static func limits(_ limits: RunLimits) -> String {
        "\(ScenarioText.time(limits.time)), \(limits.memory >> 20) MiB of memory, \(limits.output >> 10) KiB of output"
    }
}
