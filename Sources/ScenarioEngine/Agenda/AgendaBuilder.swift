public import InterviewModel

/// Turns a scenario into an agenda: draws the picks and gathers what the engine needs of each question.
public struct AgendaBuilder {
    private let questions: [QuestionID: Question]
    private let frameworks: [FrameworkID: Framework]
    private let challenges: [ChallengeID: Challenge]

    /// A builder over the content at hand.
    public init(questions: [Question], frameworks: [Framework], challenges: [Challenge]) {
        self.questions = Dictionary(questions.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.frameworks = Dictionary(frameworks.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.challenges = Dictionary(challenges.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The agenda of one session. The same scenario, content and seed always give the same agenda.
    ///
    /// - Throws: `AgendaError` where the scenario asks for content that is not there; the library's check
    ///   reports the same faults with their lines.
    public func agenda(for scenario: Scenario, seed: UInt64) throws(AgendaError) -> Agenda {
        var generator = SeededGenerator(seed: seed)
        var taken = scenario.fixedQuestions
        var rounds: [AgendaRound] = []
        for (index, round) in scenario.rounds.enumerated() {
            var items: [AgendaItem] = []
            for id in round.questions {
                items.append(try item(for: id, in: round))
            }
            if let pick = round.pick {
                let candidates = pick.candidates(
                    in: round.kind, from: questions.values, excluding: taken)
                guard candidates.count >= pick.count else {
                    throw .impossiblePick(round: index, wanted: pick.count, found: candidates.count)
                }
                for question in generator.draw(pick.count, from: candidates) {
                    taken.insert(question.id)
                    items.append(item(for: question, in: round))
                }
            }
            for id in round.challenges {
                guard let challenge = challenges[id] else { throw .unknownChallenge(id) }
                for id in round.before {
                    items.append(try item(for: id, in: round, about: challenge))
                }
                items.append(item(for: challenge))
                for id in round.after {
                    items.append(try item(for: id, in: round, about: challenge))
                }
            }
            rounds.append(
                AgendaRound(
                    kind: round.kind, title: round.title, budget: round.budget, timing: round.timing,
                    probes: round.probes, items: items))
        }
        return Agenda(
            scenario: scenario.id, title: scenario.title, mode: scenario.mode, seed: seed,
            budget: scenario.budget, rounds: rounds)
    }

    private func item(
        for id: QuestionID, in round: Round, about challenge: Challenge? = nil
    ) throws(AgendaError) -> AgendaItem {
        guard let question = questions[id] else { throw .unknownQuestion(id) }
        return item(for: question, in: round, about: challenge)
    }

    private func item(for question: Question, in round: Round, about challenge: Challenge? = nil)
        -> AgendaItem
    {
        let question = challenge.map { question.asked(about: $0) } ?? question
        let framework = (question.framework ?? round.framework).flatMap { frameworks[$0] }
        return AgendaItem(
            subject: .question(question.id), topic: question.topic, competency: question.competency,
            level: question.level, prompt: question.prompt, about: challenge?.id, framework: framework?.id,
            hints: question.hints, probes: Probe.all(for: question, in: framework))
    }

    private func item(for challenge: Challenge) -> AgendaItem {
        let languages = challenge.languages
        return AgendaItem(
            subject: .challenge(challenge.id), topic: challenge.topics.first, level: challenge.level,
            prompt: challenge.statement, hints: challenge.hints,
            starter: challenge.starters[languages.first ?? .python],
            languages: languages == [.python] ? nil : languages,
            starters: languages.count > 1 ? challenge.starters : nil)
    }
}

/// Why a scenario cannot be made definite.
public enum AgendaError: Error, Hashable, Sendable {
    /// A question is named that is not in the bank.
    case unknownQuestion(QuestionID)
    /// A challenge is named that is not in the library.
    case unknownChallenge(ChallengeID)
    /// A pick asks for more questions than there are; the round is counted from 0.
    case impossiblePick(round: Int, wanted: Int, found: Int)
}
