import InterviewModel

/// Somebody did something: "I rewrote the parser", "we then agreed". Marks an action.
struct DoingSign: SentenceSign {
    /// Actions, singular and plural.
    let components: [ComponentID] = ["action", "actions"]

    /// How many words may stand between "I" and what I did: "I very quickly then rang".
    static let reach = 3

    /// 0.8 for each deed of "I", 0.5 of "we", up to 2.
    func strength(of sentence: Sentence, in text: ParsedText) -> Double {
        var strength = 0.0
        var sinceSubject = Int.max
        var subjectWeight = 0.0
        var hasSubject = false
        for token in text.tokens[sentence.tokens] {
            if token.traits.contains(.firstSingular) || token.traits.contains(.firstPlural) {
                sinceSubject = 0
                subjectWeight = token.traits.contains(.firstSingular) ? 0.8 : 0.5
                hasSubject = true
            } else if token.traits.contains(.pastDeed), !token.traits.contains(.outcome) {
                if sinceSubject <= Self.reach {
                    strength += subjectWeight
                } else if hasSubject {
                    strength += 0.25
                }
                sinceSubject = Int.max
            } else if sinceSubject != Int.max {
                sinceSubject += 1
            }
        }
        return min(2, strength)
    }
}
