public import InterviewModel

/// Makes scenarios from the bank. The same request and bank always give the same scenario.
public struct ScenarioGenerator {
    private let questions: [Question]
    private let challenges: [Challenge]

    /// A generator over the content at hand.
    public init(questions: [Question], challenges: [Challenge]) {
        self.questions = questions.sorted { $0.id < $1.id }
        self.challenges = challenges.sorted { $0.id < $1.id }
    }

    /// An interview as requested.
    ///
    /// - Throws: `GenerationError` where the bank or the role cannot give it.
    public func generate(_ request: GenerationRequest) throws(GenerationError) -> GeneratedScenario {
        guard let mix = request.role.mix[request.level] else {
            throw .levelNotOffered(Level.allCases.filter { request.role.mix[$0] != nil })
        }
        let split = TimeSplit(minutes: request.minutes)
        var draw = BankDraw(request, questions: questions, challenges: challenges)
        let shares = mix.shares.filter { draw.has($0.key) }
        guard !shares.isEmpty else { throw .nothingToAsk }
        let (times, leftOut) = PartTimes.share(split.questions, by: shares, level: request.level)
        var rounds: [Round] = []
        if let round = opener(split.introduction, &draw) { rounds.append(round) }
        for part in InterviewPart.allCases {
            guard let time = times[part] else { continue }
            rounds += Self.round(part, time, request.level, &draw)
        }
        for (time, usual, title) in [
            (split.candidatesQuestions, QuestionID("questions-for-us"), "Your questions"),
            (split.wrapUp, "anything-to-add", "Wrapping up"),
        ] {
            guard let question = draw.usual(usual, topic: "closing") else { continue }
            rounds.append(
                Round(
                    kind: .closing, title: title, budget: time, questions: [question],
                    timing: Timing(
                        answer: time, warnAt: [.seconds(60)].filter { $0 < time }, atLimit: .soft),
                    probes: ProbePolicy(max: 0)))
        }
        let id = "\(request.role.id.rawValue.prefix(36))-\(request.level)-\(request.minutes)-\(request.seed)"
        return GeneratedScenario(
            scenario: Scenario(
                id: ScenarioID(rawValue: id), title: "\(request.role.title), \(request.minutes) minutes",
                summary: "Made for a \(request.level.rawValue) interview with the seed \(request.seed).",
                level: request.level, mode: .typed, budget: .minutes(request.minutes), rounds: rounds),
            choices: draw.choices, leftOut: leftOut)
    }

    private func opener(_ time: Milliseconds, _ draw: inout BankDraw) -> Round? {
        guard let first = draw.usual("tell-me-about-yourself", topic: "openers") else { return nil }
        var ids = [first]
        if time >= .minutes(5), let second = draw.another(topic: "openers") { ids.append(second) }
        let answer = Swift.min(.seconds(150), time)
        return Round(
            kind: .opener, title: "Introduction", budget: time, questions: ids,
            timing: Timing(answer: answer, warnAt: [.seconds(30)].filter { $0 < answer }),
            probes: ProbePolicy(max: ids.count > 1 ? 1 : 0, answer: .seconds(60)))
    }

    private static func round(
        _ part: InterviewPart, _ time: Milliseconds, _ level: Level, _ draw: inout BankDraw
    ) -> [Round] {
        switch part {
        case .technical:
            let each = PartTimes.technicalQuestion(level)
            let ids = draw.questions(Swift.max(1, time.count / each.count), for: part)
            return [
                Round(
                    kind: .technical, title: "Technical questions", budget: time, questions: ids,
                    timing: Timing(
                        think: .seconds(10), answer: each - .seconds(60),
                        warnAt: [.seconds(60), .seconds(15)]),
                    probes: ProbePolicy(max: 1, answer: .seconds(45)))
            ]
        case .design:
            return [
                Round(
                    kind: .technical, title: "System design", budget: time,
                    questions: draw.questions(1, for: part), framework: .systemDesign,
                    timing: Timing(
                        think: .seconds(60), answer: time - .minutes(4), warnAt: [.minutes(5), .minutes(1)],
                        extensionLength: .minutes(2)),
                    probes: ProbePolicy(max: 2, answer: .seconds(90)))
            ]
        case .coding:
            guard let challenge = draw.challenge() else { return [] }
            return [
                Round(
                    kind: .coding, title: "Live coding", budget: time, challenges: [challenge],
                    before: draw.present(["how-would-you-approach-it"]),
                    after: draw.present(["what-is-the-complexity", "what-about-edge-cases"]),
                    timing: Timing(
                        think: .seconds(30), answer: time - .minutes(4), warnAt: [.minutes(5), .minutes(1)],
                        extensionLength: .minutes(2)),
                    probes: ProbePolicy(max: 1, answer: .seconds(45)))
            ]
        case .behavioral:
            let ids = draw.questions(
                Swift.max(1, time.count / PartTimes.story.count), for: part)
            return [
                Round(
                    kind: .behavioral, title: "Stories from your work", budget: time, questions: ids,
                    framework: "star",
                    timing: Timing(answer: .minutes(3), warnAt: [.seconds(60), .seconds(15)]),
                    probes: ProbePolicy(max: 1, answer: .seconds(60)))
            ]
        }
    }
}
