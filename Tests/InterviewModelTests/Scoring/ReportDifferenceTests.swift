import InterviewModel
import Testing

@Suite("What moved between two reports")
struct ReportDifferenceTests {
    private func report(
        _ score: Double?, _ findings: [Finding], presence: Double = 0.5, credit: Double = 0.5,
        engine: String = "a", rubric: String? = "1"
    ) -> AnswerReport {
        AnswerReport(
            score: score, scale: nil,
            components: [ComponentReport(id: "result", presence: presence, share: 0, quotes: [])],
            sentences: [],
            concepts: [
                ConceptReport(
                    id: "lock", label: "one lock", weight: 1, isRequired: true, credit: credit, how: .phrase,
                    quote: nil)
            ], misconceptions: [],
            delivery: DeliveryReport(
                words: 9, fillersPer100Words: 0, hedgesPer100Words: 0, firstPersonSingular: 0,
                firstPersonPlural: 0, numbers: 0),
            findings: findings, lacks: [], engine: engine, rubric: rubric)
    }

    private let present = Finding(
        rule: "component-present", points: 0.4, message: "You made the Result clear.")
    private let thin = Finding(
        rule: "thin-component", points: -0.1, quote: Quote(start: 0, end: 5), message: "It is thin.")

    @Test("Of one and the same report, nothing")
    func nothing() {
        let same = ReportDifference(from: report(0.3, [present, thin]), to: report(0.3, [present, thin]))
        #expect(!same.hasMovement)
        #expect(same.engine == nil && same.rubric == nil)
    }

    @Test("Findings that came, went and changed are told with their points")
    func findings() {
        let other = Finding(rule: "misconception", points: -0.2, message: "Check this again.")
        let thinner = Finding(
            rule: "thin-component", points: -0.3, quote: Quote(start: 0, end: 5), message: "It is thin.")
        let difference = ReportDifference(
            from: report(0.3, [present, thin]), to: report(-0.1, [thinner, other]))
        #expect(difference.findings.map(\.name) == ["component-present", "thin-component", "misconception"])
        #expect(difference.findings.map(\.before) == [0.4, -0.1, nil])
        #expect(difference.findings.map(\.after) == [nil, -0.3, -0.2])
    }

    @Test("A finding in other words about the same part has not moved")
    func reworded() {
        let before = [
            present, thin, Finding(rule: "concept-missing", points: 0, message: "Not said yet: one lock."),
        ]
        let after = [
            Finding(rule: "component-present", points: 0.4, message: "The Result is there."),
            Finding(
                rule: "thin-component", points: -0.1, quote: Quote(start: 0, end: 5), message: "Say more."),
            Finding(rule: "concept-missing", points: 0, message: "Add this point: one lock."),
        ]
        #expect(!ReportDifference(from: report(0.3, before), to: report(0.3, after)).hasMovement)
    }

    @Test("A finding of the same rule and points about another part is another one")
    func otherPart() {
        var old = report(
            0.4, [Finding(rule: "component-missing", points: 0, message: "There is no Task yet.")])
        old.components.append(ComponentReport(id: "task", presence: 0, share: 0, quotes: []))
        var new = report(
            0.4, [Finding(rule: "component-missing", points: 0, message: "There is no Result yet.")])
        new.components = old.components
        #expect(ReportDifference(from: old, to: new).findings.count == 2)
    }

    @Test("Concepts and components are told where their credit and presence changed")
    func parts() {
        let difference = ReportDifference(
            from: report(0.3, [present]), to: report(0.3, [present], presence: 1, credit: 0.75))
        #expect(difference.concepts.map(\.after) == [0.75])
        #expect(difference.components.map(\.name) == ["result"])
        #expect(difference.hasMovement)
    }

    @Test("Another engine or rubric is told, and is no movement by itself")
    func origin() {
        let difference = ReportDifference(
            from: report(0.3, [present]), to: report(0.3, [present], engine: "b", rubric: nil))
        #expect(difference.engine == .init(before: "a", after: "b"))
        #expect(difference.rubric == .init(before: "1", after: nil))
        #expect(!difference.hasMovement)
    }

    @Test("An answer that had no report or no score has moved when it gets one")
    func firstReport() {
        let new = report(0.4, [present])
        #expect(ReportDifference(from: nil, to: new).hasMovement)
        #expect(ReportDifference(from: report(nil, [present]), to: new).hasMovement)
        #expect(ReportDifference(from: nil, to: new).engine == nil)
    }
}
