import InterviewModel

/// Reads one round of a scenario and gathers what it names.
struct RoundDecoder {
    private static let keys = [
        "kind", "title", "budget", "questions", "pick", "challenges", "before", "after", "framework",
        "perQuestion",
        "probes",
    ]

    private let faults: FaultList
    /// What the round names in other files.
    private(set) var references: [Reference] = []
    /// Where its pick stands.
    private(set) var pickPosition: Position?

    /// A decoder whose faults go to `faults`.
    init(_ faults: FaultList) {
        self.faults = faults
    }

    /// The round; nil where it is no mapping or its kind is not known, so that nothing can be said of the rest.
    mutating func decode(_ field: Field) -> Round? {
        guard let map = field.mapping("a round", keys: Self.keys) else { return nil }
        let kind: RoundKind? = map.required("kind")?.word()
        let title = map["title"]?.text()
        let budget = map["budget"]?.duration()
        let questions = ids(map["questions"], of: "question ids") { .question($0) }
        let challenges = ids(map["challenges"], of: "challenge ids") { .challenge($0) }
        let before = ids(map["before"], of: "question ids") { .question($0) }
        let after = ids(map["after"], of: "question ids") { .question($0) }
        let framework: FrameworkID? = map["framework"].flatMap { field in
            field.id(Framework.self).map {
                references.append(Reference(target: .framework($0), position: field.position))
                return $0
            }
        }
        let pick = map["pick"].flatMap { decodePick($0, at: map.keyPosition("pick")) }
        let timing = decodeTiming(map["perQuestion"], kind: kind)
        let probes = decodeProbes(map["probes"], kind: kind)
        guard let kind else { return nil }
        checkContent(map, kind: kind)
        return Round(
            kind: kind, title: title ?? kind.heading, budget: budget, questions: questions, pick: pick,
            challenges: challenges, before: before, after: after, framework: framework, timing: timing,
            probes: probes)
    }

    private mutating func ids<Entity>(
        _ field: Field?, of what: String, _ target: (Identifier<Entity>) -> Reference.Target
    ) -> [Identifier<Entity>] {
        var ids: [Identifier<Entity>] = []
        for element in field?.list(of: what) ?? [] {
            guard let id = element.id(Entity.self) else { continue }
            ids.append(id)
            references.append(Reference(target: target(id), position: element.position))
        }
        return ids
    }

    private mutating func decodePick(_ field: Field, at position: Position?) -> Pick? {
        guard let map = field.mapping("a pick", keys: ["topics", "level", "competencies", "count"]) else {
            return nil
        }
        var pick = Pick(count: 0)
        for element in map["topics"]?.oneOrMore(of: "topics") ?? [] {
            guard let topic: TopicID = element.id() else { continue }
            pick.topics.append(topic)
            references.append(Reference(target: .topic(topic), position: element.position))
        }
        pick.levels = (map["level"]?.oneOrMore(of: "levels") ?? []).compactMap { $0.word() }
        for element in map["competencies"]?.oneOrMore(of: "competencies") ?? [] {
            guard let competency: CompetencyID = element.id() else { continue }
            pick.competencies.append(competency)
            references.append(Reference(target: .competency(competency), position: element.position))
        }
        guard let count = map.required("count")?.integer(in: 1...1000) else { return pick }
        pick.count = count
        pickPosition = map.keyPosition("count") ?? position
        return pick
    }

    private func decodeTiming(_ field: Field?, kind: RoundKind?) -> Timing {
        var timing = Timing(answer: kind == .coding ? .minutes(15) : .minutes(4))
        let keys = ["think", "answer", "warnAt", "atLimit", "grace", "extend"]
        guard let map = field?.mapping("`perQuestion`", keys: keys) else { return timing }
        if let think = map["think"]?.duration(allowZero: true) { timing.think = think }
        let answer = map["answer"]?.duration()
        if let answer { timing.answer = answer }
        if let policy: LimitPolicy = map["atLimit"]?.word() { timing.atLimit = policy }
        if let grace = map["grace"]?.duration() { timing.grace = grace }
        if timing.atLimit != .grace, let position = map.keyPosition("grace") {
            faults.add(
                .graceUnused, at: position,
                "`grace` has no effect with `atLimit: \(timing.atLimit.rawValue)`",
                help: "Remove it, or write `atLimit: grace`.")
        }
        if let elements = map["warnAt"]?.oneOrMore(of: "times") {
            var times: Set<Milliseconds> = []
            for element in elements {
                guard let time = element.duration() else { continue }
                if time >= timing.answer {
                    element.fault(
                        .warningTooEarly,
                        "a warning \(time.written) before the end never comes: the answer has \(timing.answer.written)",
                        help: "Warn later, or give the answer more time.")
                } else {
                    times.insert(time)
                }
            }
            timing.warnAt = times.sorted(by: >)
        }
        if let extend = map["extend"]?.mapping("`extend`", keys: ["by", "max"]) {
            if let length = extend["by"]?.duration() { timing.extensionLength = length }
            if let most = extend["max"]?.integer(in: 0...100) { timing.maxExtensions = most }
        }
        return timing
    }

    private func decodeProbes(_ field: Field?, kind: RoundKind?) -> ProbePolicy {
        var policy = ProbePolicy()
        if kind == .coding || kind == .closing { policy.max = 0 }
        guard let map = field?.mapping("`probes`", keys: ["max", "answer"]) else { return policy }
        if let most = map["max"]?.integer(in: 0...20) { policy.max = most }
        if let answer = map["answer"]?.duration() { policy.answer = answer }
        return policy
    }

    private func checkContent(_ map: MappingDecoder, kind: RoundKind) {
        if kind != .coding {
            for key in ["challenges", "before", "after"] {
                guard let position = map.keyPosition(key) else { continue }
                faults.add(
                    .misplacedKey, at: position,
                    "`\(key)` belongs to a coding round, and this is \(kind.withArticle) round",
                    help: key == "challenges"
                        ? "Write `kind: coding`." : "Put the questions under `questions`.")
            }
        }
        let hasContent = ["questions", "challenges", "pick"].contains { key in
            guard let field = map[key] else { return false }
            if case .sequence(let values) = field.value.content { return !values.isEmpty }
            return true
        }
        if !hasContent {
            faults.add(
                .emptyRound, at: map.position, "nothing is asked in this \(kind.rawValue) round",
                help: kind == .coding ? "Give it `challenges`." : "Give it `questions` or a `pick`.")
        }
    }
}

extension RoundKind {
    /// The heading of a round that has no title of its own.
    var heading: String {
        switch self {
        case .opener: "Getting to know you"
        case .technical: "Technical questions"
        case .coding: "Live coding"
        case .behavioral: "Behavioral questions"
        case .closing: "Your questions"
        }
    }

    /// The kind with its indefinite article.
    var withArticle: String { (self == .opener ? "an " : "a ") + rawValue }
}

extension Milliseconds {
    /// The time as content files write it.
    var written: String {
        let seconds = count / 1000
        let parts = [(seconds / 3600, "h"), (seconds / 60 % 60, "m"), (seconds % 60, "s")]
        let text = parts.filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }.joined()
        return text.isEmpty ? "0s" : text
    }
}
