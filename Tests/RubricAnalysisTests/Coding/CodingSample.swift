import InterviewModel

@testable import RubricAnalysis

/// Evidence made by hand: a task done well in every respect, to take from and to spoil.
enum CodingSample {
    static let scale = CodingScale.allCases

    /// A report on an answer; `said` are the concepts with the words they were said in, `missing` the others.
    static func answer(
        _ text: String, said: [(id: String, quote: String)] = [], missing: [String] = [],
        particular: Set<ConceptID> = []
    ) -> CodingEvidence.Answer {
        let concepts =
            said.map { concept($0.id, credit: 1, quote: quote($0.quote, in: text)) }
            + missing.map { concept($0, credit: 0, quote: nil) }
        let report = AnswerReport(
            score: 0.5, scale: 3, components: [], sentences: [], concepts: concepts, misconceptions: [],
            delivery: DeliveryReport(
                words: 1, fillersPer100Words: 0, hedgesPer100Words: 0, firstPersonSingular: 0,
                firstPersonPlural: 0, numbers: 0), findings: [], lacks: [], engine: "rules-2", rubric: nil)
        return CodingEvidence.Answer(text, report: report, particular: particular)
    }

    static func concept(_ id: String, credit: Double, quote: Quote?) -> ConceptReport {
        ConceptReport(
            id: ConceptID(rawValue: id), label: id.replacing("-", with: " "), weight: 1, isRequired: true,
            credit: credit, how: credit > 0 ? .phrase : .missing, quote: quote)
    }

    static func quote(_ words: String, in text: String) -> Quote? {
        text.firstRange(of: words).map { range in
            Quote(
                start: text[..<range.lowerBound].utf8.count, end: text[..<range.upperBound].utf8.count)
        }
    }

    static let approach = answer(
        "So I get a list of words. The simple way compares all pairs; a dict by sorted letters is one pass, O(n).",
        said: [
            ("task-restated", "I get a list of words"), ("simple-idea", "compares all pairs"),
            ("better-idea-with-cost", "one pass, O(n)"), ("structure-by-name", "dict"),
            ("shared-key", "sorted letters"), ("group-in-dict", "a dict by"),
        ], particular: ["shared-key", "group-in-dict"])

    static let complexity = answer(
        "It is O(n) in time because every word is looked at once, and O(n) in memory for the dict.",
        said: [("time-class", "O(n)"), ("why", "every word is looked at once")])

    static let edges = answer(
        "With an empty list it returns an empty list, and a single word forms a group alone; doubles stay together.",
        said: [
            ("what-it-does", "returns an empty list"), ("nothing-to-group", "empty list"),
            ("alone", "a single word"), ("doubles", "doubles"),
        ], missing: ["case-and-order"],
        particular: ["nothing-to-group", "alone", "doubles", "case-and-order"])

    static let thoughts = [
        CodingEvidence.Thought(at: .seconds(40), "I take the sorted letters as the key of a dict."),
        CodingEvidence.Thought(
            at: .seconds(200), "Now the groups must stand in the order of their first words."),
    ]

    static let ownTests = [
        "group_anagrams([]) == []", "group_anagrams([\"a\", \"b\"]) == [[\"a\"], [\"b\"]]",
    ]

    /// A verdict on `passed` of `total` cases.
    static func verdict(_ passed: Int, of total: Int, growth: GrowthReport? = nil) -> Verdict {
        let cases = (0..<max(0, total)).map {
            CaseResult(name: "case \($0)", isVisible: $0 < 2, outcome: $0 < passed ? .passed : .wrongAnswer)
        }
        return Verdict(
            outcome: passed == total ? .passed : .wrongAnswer, cases: cases, containment: .sandbox,
            growth: growth)
    }

    static func run(
        _ scope: CodeRun.Scope, _ verdict: Verdict?, at seconds: Int, version: Int = 1
    ) -> CodingEvidence.Run {
        CodingEvidence.Run(
            at: .seconds(seconds),
            CodeRun(
                version: version, scope: scope, verdict: verdict, failure: verdict == nil ? "no python" : nil)
        )
    }

    /// A run of the candidate's own tests, all of which ended alike.
    static func own(_ tests: [String], _ outcome: CaseOutcome = .passed) -> CodingEvidence.Run {
        let cases = tests.map { CaseResult(name: $0, isVisible: true, outcome: outcome) }
        return run(.own, Verdict(outcome: outcome, cases: cases, containment: .sandbox), at: 300)
    }

    static let size = ExpectedGrowth(
        expected: .linear, of: "the number of words", upTo: 50_000, slow: .quadratic)

    /// Measurements of a class with a time ratio for twice the input.
    static func growth(
        _ measured: GrowthClass?, ratio: Double = 2, alsoFits: [GrowthClass] = []
    ) -> GrowthReport {
        GrowthReport(
            expected: size, measured: measured, alsoFits: alsoFits,
            points: [GrowthPoint(size: 100, seconds: 1), GrowthPoint(size: 200, seconds: ratio)])
    }

    /// All of it done well.
    static let full = CodingEvidence(
        challenge: "group-anagrams", entry: .function("group_anagrams"), growth: size, approach: approach,
        complexity: complexity, edgeCases: edges, thoughts: thoughts,
        starter: "def group_anagrams(words):\n    ...\n",
        versions: [
            CodingEvidence.Version(at: .seconds(100), "def group_anagrams(words):\n    return []\n"),
            CodingEvidence.Version(at: .seconds(280), "def group_anagrams(words):\n    groups = {}\n"),
        ],
        runs: [
            run(.visible, verdict(9, of: 14), at: 370), own(ownTests),
            run(.all, verdict(14, of: 14, growth: growth(.linear)), at: 500),
        ],
        ownTests: ownTests, used: .seconds(500), limit: .minutes(20))

    /// The full evidence with something changed.
    static func with(_ change: (inout CodingEvidence) -> Void) -> CodingEvidence {
        var evidence = full
        change(&evidence)
        return evidence
    }

    /// The points on one scale.
    static func points(_ evidence: CodingEvidence, _ scale: CodingScale) -> Int? {
        CodingRater().rate(evidence).rating(scale)?.points
    }
}
