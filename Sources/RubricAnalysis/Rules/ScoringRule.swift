import InterviewModel

/// One rule: looks at what was measured and says what it finds. A rule never looks at another's findings.
protocol ScoringRule: Sendable {
    /// What the rule has to say, in the order in which it should be said.
    func findings(_ assessment: Assessment) -> [Finding]
}

/// The rules in use.
enum ScoringRules {
    /// All of them. The order matters only between findings worth the same.
    static let all: [any ScoringRule] = [
        ConceptRule(), BonusConceptRule(), KeywordListRule(), AskedConceptRule(), MisconceptionRule(),
        ComponentRule(), ResultEffectRule(), ThinComponentRule(), FirstPersonRule(), HypotheticalRule(),
        GenericClaimRule(), SpecificityRule(), TopicRule(), LessonRule(), FirstPersonRatioRule(), ShareRule(),
        EchoRule(), HonestDoubtRule(),
    ]
}
