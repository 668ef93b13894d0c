import InterviewModel

/// Looks up what a role names, and whether there is anything to ask for it.
struct RoleCheck {
    /// The questions.
    let questions: QuestionIndex
    /// The challenges, which are all read for it.
    let challenges: [Challenge]

    /// Reports a topic that has no questions.
    func topic(_ id: TopicID, at position: Position, _ faults: FaultList) {
        guard !questions.topics.contains(id.rawValue) else { return }
        faults.add(
            .unknownTopic, at: position, "there is no topic `\(id)`",
            help: help(id.rawValue, questions.topics))
    }

    /// Reports a topic that no challenge exercises.
    func challengeTopic(_ id: TopicID, at position: Position, _ faults: FaultList) {
        let known = Set(challenges.flatMap(\.topics).map(\.rawValue))
        guard !known.contains(id.rawValue) else { return }
        faults.add(
            .unknownChallengeTopic, at: position, "no challenge exercises the topic `\(id)`",
            help: help(id.rawValue, known))
    }

    /// Reports a competency that no question is after.
    func competency(_ id: CompetencyID, at position: Position, _ faults: FaultList) {
        let known = Set(questions.questions.values.compactMap(\.competency?.rawValue))
        guard !known.contains(id.rawValue) else { return }
        faults.add(
            .unknownCompetency, at: position, "no question is after the competency `\(id)`",
            help: help(id.rawValue, known))
    }

    /// Reports the parts of a role's interviews for which there is nothing to ask.
    func parts(of role: Role, at position: Position, _ faults: FaultList) {
        for level in Level.allCases {
            guard let mix = role.mix[level] else { continue }
            for part in InterviewPart.allCases where mix[part] > 0 && !isThere(part, role, level) {
                faults.add(
                    .nothingToAsk, at: position,
                    "the library has nothing for the \(part.rawValue) part of a \(level.rawValue) interview",
                    help: "Write questions of that level, or give the part 0%.")
            }
        }
    }

    private func isThere(_ part: InterviewPart, _ role: Role, _ level: Level) -> Bool {
        switch part {
        case .coding: !challenges.isEmpty
        default: questions.questions.values.contains { role.asks($0, in: part) && $0.level.isWithin(level) }
        }
    }

    private func help(_ word: String, _ known: Set<String>) -> String? {
        Suggestion.help(for: word, in: known)
            ?? (known.isEmpty
                ? nil : "There are \(known.sorted().map { "`\($0)`" }.joined(separator: ", ")).")
    }
}
