import InterviewModel

/// Keeps the tallies of all elements of all rubrics.
struct ElementLedger: Sendable {
    /// Names one element.
    struct Key: Hashable, Sendable {
        /// What kind of element it is.
        let kind: WeakElement.Kind
        /// The framework of a component, the question of a concept or misconception; empty for a rule.
        let owner: String
        /// Its id.
        let id: String
    }

    /// The tallies, in no order.
    private(set) var tallies: [Key: ElementTally] = [:]
    /// The components in the order in which they first came, which is that of their frameworks.
    private(set) var components: [Key] = []
    private var looked: [RuleSubject.Scope: Int] = [:]
    /// How often each question was scored, which is how often its misconceptions could be held.
    private var asked: [String: Int] = [:]

    /// Less presence or credit than this is a miss: the element is rather absent than there.
    static let leastPresence = 0.5

    /// Enters a scored answer. What is no number, as a damaged journal may hold it, is passed over.
    mutating func add(_ answer: AnswerRecord) {
        let elements = answer.elements
        guard !elements.isEmpty, answer.score != nil else { return }
        asked[answer.name, default: 0] += 1
        for scope in scopes where scope.includes(elements) { looked[scope, default: 0] += 1 }
        let rules = elements.filter { $0.kind == .rule && $0.value.isFinite }
        for element in elements where element.kind != .rule { add(element, of: answer, rules: rules) }
        // A rule that speaks several times of one answer was broken once, by all that it cost.
        let broken = Dictionary(grouping: rules.filter { !RuleSubject.isCountedElsewhere($0.id) }, by: \.id)
        for (rule, elements) in broken {
            let lost = elements.reduce(0) { $0 + $1.value }
            guard lost > 0 else { continue }
            let subject = RuleSubject(rule: rule)
            let key = Key(kind: .rule, owner: "", id: rule)
            tallies[key, default: ElementTally(label: subject.words)]
                .miss(at: looked[subject.scope] ?? 0, lost: lost, question: answer.name)
        }
    }

    /// How many answers could have had an element.
    func chances(_ key: Key) -> Int {
        switch key.kind {
        case .rule: looked[RuleSubject(rule: key.id).scope] ?? 0
        case .misconception: asked[key.owner] ?? 0
        case .component, .concept: tallies[key]?.chances ?? 0
        }
    }

    private mutating func add(
        _ element: AnswerRecord.Element, of answer: AnswerRecord, rules: [AnswerRecord.Element]
    ) {
        guard let value = element.value.unit else { return }
        let kind = WeakElement.Kind(element.kind)
        let owner = element.kind == .component ? answer.framework?.rawValue ?? "" : answer.name
        let key = Key(kind: kind, owner: owner, id: element.id)
        if kind == .component, tallies[key] == nil { components.append(key) }
        var tally = tallies[key] ?? ElementTally(label: element.label)
        tally.label = element.label
        let isMissed = kind == .misconception || value < Self.leastPresence
        tally.add(presence: value, share: element.share?.unit ?? 0)
        if isMissed {
            let lost = rules.first { $0.tells(of: element) }?.value ?? 0
            tally.miss(
                at: kind == .misconception ? asked[owner] : nil, lost: lost, question: answer.name)
        }
        tallies[key] = tally
    }

    private let scopes: [RuleSubject.Scope] = [.any, .story, .part("result"), .part("action"), .points]
}

extension WeakElement.Kind {
    /// The kind of a record's element.
    init(_ kind: AnswerRecord.Element.Kind) {
        self =
            switch kind {
            case .component: .component
            case .concept: .concept
            case .misconception: .misconception
            case .rule: .rule
            }
    }
}

extension AnswerRecord.Element {
    /// Whether this rule's points are those of a component, concept or misconception, by the words of its message:
    /// the rules name a component by its title, and end with a concept's or misconception's own words.
    fileprivate func tells(of other: Self) -> Bool {
        switch other.kind {
        case .component:
            id.hasPrefix("component-") && label.contains(other.id.capitalizedFirst)
        case .concept: id.hasPrefix("concept-") && label.dropLast().hasSuffix(other.label)
        case .misconception: id == "misconception" && label.hasSuffix(other.label)
        case .rule: false
        }
    }
}
