import InterviewModel

/// Answers made of a rubric's own words, as somebody would who has read it and understood nothing.
struct Salad {
    /// What it is made of.
    enum Dressing: String, CaseIterable {
        /// Every word of every way of saying every concept.
        case everything
        /// Every way of saying every concept, by the first word at each place.
        case everyWay
        /// One way of saying each concept.
        case oneWayEach
        /// Every way of saying every concept, and every cue of the framework.
        case withCues
    }

    /// What it is made of.
    let dressing: Dressing
    /// How its terms are joined.
    let joint: String
    let text: String

    var name: String { "\(dressing.rawValue), \(joint)" }

    /// All salads that can be made for a question.
    static func all(for question: Question, framework: Framework?) -> [Salad] {
        Dressing.allCases.flatMap { dressing -> [Salad] in
            let terms = terms(dressing, question, framework)
            return terms.isEmpty ? [] : mixed(terms, dressing)
        }
    }

    private static func terms(_ dressing: Dressing, _ question: Question, _ framework: Framework?) -> [String]
    {
        switch dressing {
        case .everything:
            question.concepts.flatMap { $0.alternatives.map { spelt($0, all: true) } }
        case .everyWay:
            question.concepts.flatMap { $0.alternatives.map { spelt($0, all: false) } }
        case .oneWayEach:
            question.concepts.compactMap { $0.alternatives.first.map { spelt($0, all: false) } }
        case .withCues:
            framework == nil
                ? []
                : question.concepts.flatMap { $0.alternatives.map { spelt($0, all: false) } }
                    + (framework?.components.flatMap { $0.cues.map { spelt($0.alternative, all: false) } }
                        ?? [])
        }
    }

    private static func mixed(_ terms: [String], _ dressing: Dressing) -> [Salad] {
        var random = FixedRandom(seed: 7)
        let words = terms.flatMap { $0.split(separator: " ") }.shuffled(using: &random).joined(separator: " ")
        let order = terms.shuffled(using: &random)
        let commas = terms.joined(separator: ", ")
        return [
            ("spaces", terms.joined(separator: " ")), ("commas", commas),
            ("lines", terms.joined(separator: "\n")), ("and", terms.joined(separator: " and ")),
            ("stops", terms.joined(separator: ". ") + "."), ("shuffled words", words),
            ("shuffled terms", order.joined(separator: ", ")),
            ("framed", "I would say that it is about " + commas + ", and that is why it matters to me."),
            ("framed words", "I would say that it is about " + words + ", and that is why it matters to me."),
            ("bullets", terms.map { "- \($0)" }.joined(separator: "\n")),
        ].map { Salad(dressing: dressing, joint: $0.0, text: $0.1) }
    }

    /// The words of an alternative; of a pattern those that stand in it as they are.
    private static func spelt(_ alternative: Alternative, all: Bool) -> String {
        switch alternative {
        case .phrase(let source): phrase(source, all: all)
        case .near(let members): members.map { phrase($0, all: all) }.joined(separator: " ")
        case .pattern(let source):
            source.replacing(#/\\.|\{[^}]*\}|\[[^\]]*\]/#, with: " ")
                .split { !$0.isLetter }.prefix(all ? .max : 4).joined(separator: " ")
        }
    }

    private static func phrase(_ source: String, all: Bool) -> String {
        source.split(separator: " ").map { place in
            let options = place.split(separator: "|")
            return all ? options.joined(separator: " ") : String(options.first ?? place)
        }.joined(separator: " ")
    }
}

/// Random numbers that are the same in every run (SplitMix64).
struct FixedRandom: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return value ^ (value >> 31)
    }
}
