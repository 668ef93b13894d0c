import InterviewModel
import ScenarioEngine
import Testing

@Suite("Generated interviews")
struct ScenarioGeneratorTests {
    static let day = 86_400_000
    static let now = 100 * day

    /// Thirty questions on each of two topics, ten a level; six stories; two designs; a task a level.
    static let bank: [Question] = {
        var questions: [Question] = [
            Question(id: "tell-me-about-yourself", topic: "openers", level: .junior, prompt: "?"),
            Question(id: "why-us", topic: "openers", level: .junior, prompt: "?"),
            Question(id: "questions-for-us", topic: "closing", level: .junior, prompt: "?"),
            Question(id: "anything-to-add", topic: "closing", level: .junior, prompt: "?"),
        ]
        for topic in ["core", "web"] {
            for level in Level.allCases {
                for number in 0..<10 {
                    questions.append(
                        Question(
                            id: QuestionID(rawValue: "\(topic)-\(level.rawValue)-\(number)"),
                            topic: TopicID(rawValue: topic), level: level, prompt: "?"))
                }
            }
        }
        for (number, competency) in ["conflict", "ownership", "failure"].enumerated() {
            for level in [Level.junior, .senior] {
                questions.append(
                    Question(
                        id: QuestionID(rawValue: "story-\(number)-\(level.rawValue)"), topic: "behavioral",
                        level: level, competency: CompetencyID(rawValue: competency), framework: "star",
                        prompt: "?"))
            }
        }
        for level in [Level.mid, .senior] {
            questions.append(
                Question(
                    id: QuestionID(rawValue: "design-\(level.rawValue)"), topic: "system-design",
                    level: level,
                    framework: .systemDesign, prompt: "?"))
        }
        return questions
    }()

    static let tasks = Level.allCases.map {
        Challenge(
            id: ChallengeID(rawValue: "task-\($0.rawValue)"), title: "", level: $0, topics: ["lists"],
            statement: "", entry: .program)
    }

    static let role = Role(
        id: "backend", title: "Backend", summary: "", topics: ["core": 3, "web": 1],
        mix: [
            .junior: InterviewMix(shares: [.technical: 0.5, .coding: 0.3, .behavioral: 0.2]),
            .senior: InterviewMix(shares: [.technical: 0.3, .design: 0.4, .behavioral: 0.3]),
        ])

    static func request(
        _ level: Level = .junior, minutes: Int = 60, topics: [TopicID] = [], seed: UInt64 = 1,
        weak: Bool = false, past: [PastAnswer] = []
    ) -> GenerationRequest {
        GenerationRequest(
            role: role, level: level, minutes: minutes, topics: topics, seed: seed, prefersWeakSpots: weak,
            past: past, now: now)
    }

    static func generate(_ request: GenerationRequest) throws -> GeneratedScenario {
        try ScenarioGenerator(questions: bank, challenges: tasks).generate(request)
    }

    private static func technical(_ made: GeneratedScenario) -> [String] {
        made.scenario.rounds.filter { $0.kind == .technical }.flatMap(\.questions).map(\.rawValue)
    }

    @Test("the same request gives the same interview, another seed another one")
    func deterministic() throws {
        let first = try Self.generate(Self.request())
        #expect(first == (try Self.generate(Self.request())))
        let shuffled = try ScenarioGenerator(
            questions: Self.bank.reversed(), challenges: Self.tasks.reversed()
        )
        .generate(Self.request())
        #expect(first == shuffled)
        #expect(try Set((1...9).map { try Self.technical(Self.generate(Self.request(seed: $0))) }).count > 5)
    }

    @Test("the rounds fill the time exactly, and nothing is asked twice", arguments: Level.allCases)
    func shape(_ level: Level) throws {
        guard Self.role.mix[level] != nil else {
            #expect(throws: GenerationError.levelNotOffered([.junior, .senior])) {
                try Self.generate(Self.request(level))
            }
            return
        }
        for minutes in [10, 15, 30, 45, 60, 90, 240] {
            for seed in UInt64(1)...20 {
                let made = try Self.generate(Self.request(level, minutes: minutes, seed: seed))
                let total = made.scenario.rounds.compactMap(\.budget).reduce(.zero, +)
                #expect(total == .minutes(minutes), "\(minutes)")
                #expect(made.scenario.rounds.allSatisfy { $0.timing.answer > .zero })
                #expect(Set(made.choices.map(\.name)).count == made.choices.count)
                let asked = made.scenario.rounds.flatMap {
                    $0.questions.map(\.rawValue) + $0.challenges.map(\.rawValue)
                }
                #expect(asked == made.choices.map(\.name))
                #expect(made.scenario.rounds.allSatisfy { !$0.questions.isEmpty || !$0.challenges.isEmpty })
            }
        }
    }

    @Test("questions come from the level and the one below, most from the level itself")
    func levels() throws {
        var counts: [String: Int] = [:]
        for seed in UInt64(1)...60 {
            for name in Self.technical(try Self.generate(Self.request(.senior, minutes: 90, seed: seed))) {
                counts[name.split(separator: "-").dropFirst().first.map(String.init) ?? "", default: 0] += 1
            }
        }
        #expect(counts["junior"] == nil)
        #expect(counts["senior", default: 0] > 2 * counts["mid", default: 0])
        #expect(counts["mid", default: 0] > 0)
    }

    @Test("a topic that the role names more often comes up more often, and no interview has one topic only")
    func breadth() throws {
        var core = 0
        var web = 0
        for seed in UInt64(1)...60 {
            let names = Self.technical(try Self.generate(Self.request(seed: seed)))
            core += names.count { $0.hasPrefix("core") }
            web += names.count { $0.hasPrefix("web") }
        }
        #expect(core > web && web > 60)
    }

    @Test("named topics take the place of the role's")
    func topics() throws {
        let names = Self.technical(try Self.generate(Self.request(topics: ["web"])))
        #expect(names.allSatisfy { $0.hasPrefix("web") } && !names.isEmpty)
    }

    @Test("what was asked in the last two weeks is left out, as long as there is anything else")
    func lately() throws {
        let lately = Self.bank.filter { $0.topic == "core" }.prefix(15).map {
            PastAnswer(name: $0.id.rawValue, askedAt: Self.now - 13 * Self.day, score: 0.9)
        }
        for seed in UInt64(1)...20 {
            let made = try Self.generate(Self.request(seed: seed, past: lately))
            #expect(Set(Self.technical(made)).isDisjoint(with: lately.map(\.name)))
        }
        let everything = Self.bank.map {
            PastAnswer(name: $0.id.rawValue, askedAt: Self.now - 3 * Self.day, score: 0.9)
        }
        let made = try Self.generate(Self.request(past: everything))
        #expect(!Self.technical(made).isEmpty)
        #expect(made.choices.contains { $0.reason == .nothingElse(days: 3) })
    }

    @Test("with weak spots preferred, what went badly comes back although it was asked lately, and says so")
    func weak() throws {
        let past = [
            PastAnswer(name: "core-junior-1", askedAt: Self.now - 3 * Self.day, score: 0.2),
            PastAnswer(name: "core-junior-2", askedAt: Self.now - 3 * Self.day, score: 0.3),
            PastAnswer(name: "core-junior-3", askedAt: Self.now - 3 * Self.day, score: 0.95),
        ]
        func share(_ name: String, weak: Bool) throws -> Int {
            try (UInt64(1)...60).count { seed in
                try Self.technical(Self.generate(Self.request(seed: seed, weak: weak, past: past))).contains(
                    name)
            }
        }
        #expect(try share("core-junior-1", weak: false) == 0)
        #expect(try share("core-junior-1", weak: true) > 20)
        #expect(try share("core-junior-3", weak: true) == 0)
        let all = try (UInt64(1)...60).flatMap {
            try Self.generate(Self.request(seed: $0, weak: true, past: past)).choices
        }
        #expect(all.contains { $0.name == "core-junior-1" && $0.reason == .wentBadly(score: 0.2, days: 3) })
        #expect(all.contains { if case .weakSubject = $0.reason { $0.about == "core" } else { false } })
    }

    @Test("a part that would be too short is left out, and its time goes to the others")
    func tooShort() throws {
        let made = try Self.generate(Self.request(.senior, minutes: 30))
        #expect(made.leftOut[.design] == .minutes(8))
        #expect(!made.scenario.rounds.contains { $0.framework == .systemDesign })
        let longer = try Self.generate(Self.request(.senior, minutes: 60))
        #expect(longer.leftOut.isEmpty)
        #expect(longer.scenario.rounds.contains { $0.framework == .systemDesign })
    }

    @Test("a bank with nothing for the role is told so")
    func nothing() {
        #expect(throws: GenerationError.nothingToAsk) {
            try ScenarioGenerator(questions: [], challenges: []).generate(Self.request())
        }
    }
}
