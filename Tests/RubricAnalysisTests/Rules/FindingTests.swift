import InterviewModel
import RubricAnalysis
import Testing

@Suite("Findings")
struct FindingTests {
    private let question = Question(
        id: "cache", topic: "systems", level: .mid, prompt: "How would you keep a page fast?",
        concepts: [
            Concept(id: "small", label: "serve it compressed", alternatives: [.phrase("compress")]),
            Concept(id: "big", label: "cache it", weight: 3, alternatives: [.phrase("cache")]),
            Concept(id: "extra", label: "warm it", isRequired: false, alternatives: [.phrase("warm")]),
            Concept(
                id: "extra-two", label: "watch it", weight: 5, isRequired: false,
                alternatives: [.phrase("monitor")]),
        ],
        misconceptions: [
            Misconception(
                id: "free", alternatives: [.phrase("cache is free")], reason: "A cache must be kept valid.",
                penalty: 0.15)
        ])

    @Test("required concepts earn by weight; what is missing is listed with what it would win, most first")
    func weights() {
        let report = Assessing.report("I would compress what we send.", to: question)
        #expect(report.score == 0.25)
        #expect(report.scale == 2)
        #expect(report.lacks == [.concept("big")])
        #expect(report.findings.map(\.rule) == ["concept-covered", "concept-missing"])
        #expect(report.findings.last?.potential == 0.75)
        #expect(
            Assessing.report("I do it well.", to: question).lacks == [.concept("big"), .concept("small")])
    }

    @Test("bonus concepts add a tenth at most, and the sum ends at 1")
    func bonus() {
        let text = "I would compress it, and I would warm it and monitor it."
        #expect(Assessing.report(text, to: question).score == 0.35)
        let all = Assessing.report("I would cache it, compress it, warm it and monitor it.", to: question)
        #expect(all.score == 1)
        #expect(all.findings.contains { $0.rule == "end-of-scale" && $0.points == -0.1 })
    }

    @Test("a misconception costs its penalty and gives the reason, but not when it is denied")
    func misconception() {
        let report = Assessing.report("I would add one, as a cache is free.", to: question)
        #expect(report.score == 0.6)
        #expect(report.misconceptions.map(\.id) == ["free"])
        let denied = Assessing.report("It is not true that a cache is free.", to: question)
        #expect(denied.misconceptions.isEmpty)
    }

    @Test("the words of the question earn nothing where nothing else is said")
    func promptWords() {
        var echoing = question
        echoing.concepts = [Concept(id: "page", label: "a fast page", alternatives: [.phrase("page fast")])]
        #expect(Assessing.report("I would keep a page fast.", to: echoing).score == 0)
        #expect(Assessing.report("Compression and caching make the page fast.", to: echoing).score == 1)
    }

    @Test("examples are scored and compared with their bands")
    func check() {
        var tried = question
        tried.examples = [
            Example(band: .strong, answer: "I would cache it."),
            Example(band: .poor, answer: "I would cache it."),
            Example(band: .poor, answer: "I would compress it."), Example(band: .poor, answer: ""),
        ]
        let results = RubricCheck.check(tried, with: RubricAnalyser(frameworks: []))
        #expect(results.map(\.passes) == [true, false, true, false])
        #expect(results.map(\.score) == [0.75, 0.75, 0.25, nil])
    }

    @Test("the fingerprint changes with what moves a score, and with nothing else")
    func fingerprint() {
        let plain = RubricFingerprint.of(question, framework: nil)
        #expect(plain.count == 16)
        #expect(plain == RubricFingerprint.of(question, framework: nil))
        var other = question
        other.hints = ["think of time"]
        other.examples = [Example(band: .poor, answer: "x")]
        #expect(RubricFingerprint.of(other, framework: nil) == plain)
        other.concepts[0].weight = 2
        #expect(RubricFingerprint.of(other, framework: nil) != plain)
        #expect(RubricFingerprint.of(question, framework: StarFramework.framework) != plain)
        #expect(Assessing.report("I would cache it.", to: question).rubric == plain)
    }
}
