import InterviewModel

/// Draws questions and tasks for one interview, no one twice, and keeps the reasons.
struct BankDraw {
    /// Why each was taken, in the order of drawing.
    private(set) var choices: [GeneratedScenario.Choice] = []

    private let request: GenerationRequest
    private let bank: [Question]
    private let tasks: [Challenge]
    private let preference: Preference
    private var generator: SeededGenerator
    private var taken: Set<String> = []
    private var drawnOf: [String: Int] = [:]

    /// A draw for `request`; both lists in the order of their ids.
    init(_ request: GenerationRequest, questions: [Question], challenges: [Challenge]) {
        self.request = request
        bank = questions
        tasks = challenges
        generator = SeededGenerator(seed: request.seed)
        let subjects = Dictionary(questions.map { ($0.id.rawValue, Self.subject($0)) }) { first, _ in first }
        preference = Preference(request) { subjects[$0] }
    }

    /// Whether there is anything for a part at all.
    func has(_ part: InterviewPart) -> Bool {
        part == .coding ? !tasks.isEmpty : !candidates(for: part).isEmpty
    }

    /// Those of `ids` that are in the bank.
    func present(_ ids: [QuestionID]) -> [QuestionID] {
        ids.filter { id in bank.contains { $0.id == id } }
    }

    /// The question that every interview has, or another of its topic where the bank lacks it.
    mutating func usual(_ id: QuestionID, topic: TopicID) -> QuestionID? {
        guard bank.contains(where: { $0.id == id }) else { return another(topic: topic) }
        take(id.rawValue, about: topic.rawValue, .usual)
        return id
    }

    /// A question of a topic, whatever its level.
    mutating func another(topic: TopicID) -> QuestionID? {
        draw(bank.filter { $0.topic == topic }.map { Candidate($0.id.rawValue, topic.rawValue, 1) })
            .map { QuestionID(rawValue: $0) }
    }

    /// As many questions of a part as there are, at most `count`.
    mutating func questions(_ count: Int, for part: InterviewPart) -> [QuestionID] {
        var ids: [QuestionID] = []
        let candidates = candidates(for: part)
        while ids.count < count, let name = draw(candidates) { ids.append(QuestionID(rawValue: name)) }
        return ids
    }

    /// A live-coding task of the level, or of the nearest level that has any.
    mutating func challenge() -> ChallengeID? {
        let levels = [request.level, request.level.below, .mid, .junior, .senior].compactMap(\.self)
        let nearest = levels.first { level in tasks.contains { $0.level == level } }
        let wanted = request.role.challenges
        let candidates = tasks.filter { $0.level == nearest }.map { task in
            // A task outside the role's topics stays possible, so that a small bank is never out of tasks.
            Candidate(
                task.id.rawValue, task.topics.first?.rawValue ?? "",
                wanted.isEmpty ? 1 : Swift.max(0.01, task.topics.compactMap { wanted[$0] }.max() ?? 0))
        }
        return draw(candidates).map { ChallengeID(rawValue: $0) }
    }

    /// What may be drawn, with how much its subject and level count.
    private struct Candidate {
        let name: String
        let subject: String
        let weight: Double

        init(_ name: String, _ subject: String, _ weight: Double) {
            self.name = name
            self.subject = subject
            self.weight = weight
        }
    }

    private func candidates(for part: InterviewPart) -> [Candidate] {
        bank.compactMap { question in
            guard question.level.isWithin(request.level), let weight = weight(of: question, in: part) else {
                return nil
            }
            // About one in four from the level below: an easier question shows what a harder one hides.
            let ease = question.level == request.level ? 1 : 0.35
            return Candidate(question.id.rawValue, Self.subject(question), weight * ease)
        }
    }

    /// How often a question's subject comes up in a part; nil where it is not asked in it.
    private func weight(of question: Question, in part: InterviewPart) -> Double? {
        let role = request.role
        switch part {
        case .technical where !request.topics.isEmpty:
            guard question.competency == nil, request.topics.contains(question.topic) else { return nil }
            return role.topics[question.topic] ?? 1
        case .technical: return role.asks(question, in: part) ? role.topics[question.topic] : nil
        case .behavioral:
            guard role.asks(question, in: part) else { return nil }
            return question.competency.flatMap { role.competencies[$0] } ?? 1
        case .design, .coding: return role.asks(question, in: part) ? 1 : nil
        }
    }

    private static func subject(_ question: Question) -> String {
        question.competency?.rawValue ?? question.topic.rawValue
    }

    private mutating func take(_ name: String, about: String, _ reason: GeneratedScenario.Reason) {
        taken.insert(name)
        drawnOf[about, default: 0] += 1
        choices.append(GeneratedScenario.Choice(name: name, about: about, reason: reason))
    }

    /// Draws one by weight; what was asked lately only where nothing else is left, the longest ago first.
    private mutating func draw(_ candidates: [Candidate]) -> String? {
        let judged = candidates.filter { !taken.contains($0.name) }.map { candidate in
            (candidate, preference.judge(candidate.name, subject: candidate.subject))
        }
        let weights = judged.map { candidate, judgement in
            // A subject that has had its turn steps back, so that an interview has breadth.
            let turns = Double(1 + drawnOf[candidate.subject, default: 0])
            return judgement.weight * candidate.weight / (turns * turns)
        }
        if let index = generator.draw(weighted: weights) {
            let (candidate, judgement) = judged[index]
            take(candidate.name, about: candidate.subject, judgement.reason)
            return candidate.name
        }
        let oldest = judged.max { left, right in
            (left.1.reason.days, right.0.name) < (right.1.reason.days, left.0.name)
        }
        guard let (candidate, judgement) = oldest else { return nil }
        take(candidate.name, about: candidate.subject, judgement.reason)
        return candidate.name
    }
}

extension GeneratedScenario.Reason {
    /// How many days ago it was asked; 0 where it never was.
    fileprivate var days: Int {
        switch self {
        case .usual, .unasked, .weakSubject: 0
        case .askedBefore(let days), .wentBadly(_, let days), .nothingElse(let days): days
        }
    }
}
