import InterviewModel

/// Looks up what a scenario names, and whether its picks can be drawn.
struct ScenarioCheck {
    /// The questions.
    let questions: QuestionIndex
    /// The frameworks.
    let frameworks: FrameworkIndex
    /// The challenges; those that are named are read, because a session needs them.
    let challenges: ChallengeShelf

    /// Adds to `faults` what does not fit.
    func check(_ decoded: DecodedScenario, _ faults: FaultList) {
        for reference in decoded.references { check(reference, faults) }
        checkRepeats(decoded, faults)
        checkPicks(decoded, faults)
    }

    /// Adds to `faults` where something that is named does not exist, or is left out because of its own faults.
    func check(_ reference: Reference, _ faults: FaultList) {
        let position = reference.position
        switch reference.target {
        case .question(let id):
            guard questions.questions[id] == nil else { return }
            if let place = questions.places[id] {
                faults.add(
                    .faultyReference, at: position,
                    "the question `\(id)` is left out because of its own faults",
                    help: "Mend \(place.file):\(place.line) first.")
            } else {
                faults.add(
                    .unknownQuestion, at: position, "there is no question `\(id)`",
                    help: Suggestion.help(for: id.rawValue, in: questions.allIDs)
                        ?? questions.unreadableHint ?? "`hotseat rubric list` lists them.")
            }
        case .framework(let id): frameworks.check(id, at: position, faults)
        case .challenge(let id): check(id, at: position, faults)
        case .topic(let id):
            guard !questions.topics.contains(id.rawValue) else { return }
            faults.add(
                .unknownTopic, at: position, "there is no topic `\(id)`",
                help: Suggestion.help(for: id.rawValue, in: questions.topics)
                    ?? Self.choice(questions.topics))
        case .competency(let id):
            let known = Set(questions.questions.values.compactMap(\.competency?.rawValue))
            guard !known.contains(id.rawValue) else { return }
            faults.add(
                .unknownCompetency, at: position, "no question is after the competency `\(id)`",
                help: Suggestion.help(for: id.rawValue, in: known) ?? Self.choice(known))
        }
    }

    private func check(_ id: ChallengeID, at position: Position, _ faults: FaultList) {
        guard let folder = challenges.folder(id) else {
            faults.add(
                .unknownChallenge, at: position, "there is no challenge `\(id)`",
                help: Suggestion.help(for: id.rawValue, in: challenges.ids.map(\.rawValue))
                    ?? "`hotseat rubric list --challenges` lists them.")
            return
        }
        if folder.challenge == nil {
            faults.add(
                .faultyReference, at: position, "the challenge `\(id)` is left out because of its own faults",
                help: "Mend \(folder.path) first.")
        }
    }

    private func checkRepeats(_ decoded: DecodedScenario, _ faults: FaultList) {
        var seen: [Reference.Target: Position] = [:]
        for reference in decoded.references {
            let name: String
            switch reference.target {
            case .question(let id): name = "question `\(id)`"
            case .challenge(let id): name = "challenge `\(id)`"
            default: continue
            }
            if let first = seen[reference.target] {
                faults.add(
                    .askedTwice, at: reference.position,
                    "the \(name) is already asked, on line \(first.line)",
                    help: "Leave one of the two out.")
            } else {
                seen[reference.target] = reference.position
            }
        }
    }

    /// Reports picks that some seed could not fill.
    ///
    /// Earlier picks draw first and do not look ahead, so of the questions that two picks share, all that an
    /// earlier one may take count as taken.
    private func checkPicks(_ decoded: DecodedScenario, _ faults: FaultList) {
        let fixed = decoded.scenario.fixedQuestions
        var earlier: [(ids: Set<QuestionID>, count: Int)] = []
        for (index, round) in decoded.scenario.rounds.enumerated() {
            guard let pick = round.pick, let position = decoded.picks[index] else { continue }
            let candidates = pick.candidates(
                in: round.kind, from: questions.questions.values, excluding: fixed)
            let ids = Set(candidates.map(\.id))
            let taken = earlier.map { min($0.count, $0.ids.intersection(ids).count) }.reduce(0, +)
            let left = max(0, ids.count - taken)
            if pick.count > left {
                let shared = taken > 0 ? ", of which earlier picks may draw \(min(taken, ids.count))" : ""
                faults.add(
                    .impossiblePick, at: position,
                    "the pick asks for \(pick.count), but the library has \(Self.questions(ids.count))\(shared)",
                    help: left > 0 ? "Ask for at most \(left), or draw from more." : "Draw from more.")
            }
            earlier.append((ids, pick.count))
        }
    }

    private static func questions(_ count: Int) -> String {
        switch count {
        case 0: "no such question"
        case 1: "only 1 such question"
        default: "only \(count) such questions"
        }
    }

    private static func choice(_ words: Set<String>) -> String? {
        words.isEmpty || words.count > 12
            ? nil : "There are \(words.sorted().map { "`\($0)`" }.joined(separator: ", "))."
    }
}
