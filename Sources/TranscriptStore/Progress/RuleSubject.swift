import InterviewModel

/// What a scoring rule is about, for counting how often it spoke where it could have: its words, and which answers
/// it looks at.
struct RuleSubject: Hashable, Sendable {
    /// Which answers a rule looks at.
    enum Scope: Hashable, Sendable {
        /// Every scored answer in words.
        case any
        /// Those measured against a framework.
        case story
        /// Those measured against a framework with this component.
        case part(String)
        /// Those whose question has concepts.
        case points
    }

    /// What it is that costs points, in words that stand before a colon.
    let words: String
    /// Which answers it looks at.
    let scope: Scope

    /// Rules whose points are counted with the component, concept or misconception that they are about, and the one
    /// that only holds the sum to its range.
    static func isCountedElsewhere(_ rule: String) -> Bool {
        rule.hasPrefix("component-") || rule.hasPrefix("concept-")
            || ["misconception", "bonus-concept", "end-of-scale"].contains(rule)
    }

    /// What a rule is about; of a rule that this version does not know, its name.
    init(rule: String) {
        let known = Self.known[rule]
        words = known?.words ?? rule.replacing("-", with: " ").capitalizedFirst
        scope = known?.scope ?? .any
    }

    private init(_ words: String, _ scope: Scope) {
        self.words = words
        self.scope = scope
    }

    private static let known: [String: RuleSubject] = [
        "result-without-number": RuleSubject("Result without a number", .part("result")),
        "no-first-person-in-action": RuleSubject("Action told as we, never as I", .part("action")),
        "vague-words": RuleSubject("Vague words where names belong", .part("action")),
        "generic-claim": RuleSubject("General claims where deeds belong", .part("action")),
        "not-a-story-yet": RuleSubject("What one would do, told for what one did", .part("action")),
        "thin-component": RuleSubject("A part told in a few words only", .story),
        "about-something-else": RuleSubject("Story about something else", .story),
        "asked-not-said": RuleSubject("Points asked about rather than made", .points),
        "keyword-list": RuleSubject("Terms listed, not explained", .any),
    ]
}

extension RuleSubject.Scope {
    /// Whether an answer with these elements is looked at.
    func includes(_ elements: [AnswerRecord.Element]) -> Bool {
        switch self {
        case .any: true
        case .story: elements.contains { $0.kind == .component }
        case .part(let id): elements.contains { $0.kind == .component && $0.id == id }
        case .points: elements.contains { $0.kind == .concept }
        }
    }
}
