import InterviewModel
import Testing

@Suite("The order of feedback")
struct FeedbackTests {
    private let good = Finding(
        rule: "component-present", points: 0.4, quote: Quote(start: 0, end: 4),
        message: "You made the Action clear.")
    private let faint = Finding(
        rule: "component-faint", points: 0.05, potential: 0.15, message: "Make the Task plainer.")
    private let missing = Finding(
        rule: "component-missing", points: 0, potential: 0.4, message: "The answer has no Result yet.")
    private let remark = Finding(rule: "question-echoed", points: 0, message: "This repeats the question.")

    private func report(_ findings: [Finding]) -> AnswerReport {
        AnswerReport(
            score: 0.45, scale: 3,
            components: ["task", "action", "result"].map {
                ComponentReport(id: $0, presence: 0.5, share: 0.3, quotes: [])
            },
            sentences: [],
            concepts: [
                ConceptReport(
                    id: "lock", label: "one lock for all", weight: 1, isRequired: true, credit: 0,
                    how: .missing, quote: nil)
            ], misconceptions: [],
            delivery: DeliveryReport(
                words: 9, fillersPer100Words: 0, hedgesPer100Words: 0, firstPersonSingular: 0,
                firstPersonPlural: 0, numbers: 0),
            findings: findings, lacks: [], engine: "test", rubric: nil)
    }

    private let probes = [
        Probe(target: .component("task"), text: "What had to be done?"),
        Probe(target: .component("result"), text: "What came of it?"),
        Probe(target: .concept("lock"), text: "What protects it?"),
    ]

    @Test("what is mostly missing is no strength, however many points it won")
    func strength() {
        #expect(good.isGood)
        #expect(!faint.isGood)
        #expect(!missing.isGood)
        #expect(!remark.isGood)
    }

    @Test("tells what was good, the change worth most with its probe, and the rest")
    func order() {
        let feedback = Feedback(report([good, faint, missing, remark]), probes: probes)
        #expect(feedback.good == [good])
        #expect(feedback.next == missing)
        #expect(feedback.probe?.text == "What came of it?")
        #expect(feedback.rest == [faint, remark])
    }

    @Test("tells every finding once, so that what is told adds up")
    func once() {
        for findings in [[], [good], [faint], [remark], [good, faint, missing, remark, good]] {
            let feedback = Feedback(report(findings), probes: probes)
            let told = feedback.good + [feedback.next].compactMap(\.self) + feedback.rest
            #expect(told.count == findings.count)
            #expect(Set(told) == Set(findings))
        }
    }

    @Test("does not call good what has won little of what it is worth")
    func faintIsNotGood() {
        let feedback = Feedback(report([faint, missing]), probes: probes)
        #expect(feedback.good == [])
        #expect(feedback.rest == [faint])
    }

    @Test("takes the probe of the point that the change names")
    func conceptProbe() {
        let lock = Finding(
            rule: "concept-missing", points: 0, potential: 0.9, message: "Add this point: one lock for all.")
        #expect(Feedback(report([lock, missing]), probes: probes).probe?.text == "What protects it?")
    }

    @Test("has no probe where the change names no part or several, or nobody asks for it")
    func noProbe() {
        let misconception = Finding(
            rule: "misconception", points: -0.5, potential: 0.5, message: "Check this again: it is not so.")
        let both = Finding(
            rule: "order", points: 0, potential: 0.5, message: "Tell the Task before the Result.")
        #expect(Feedback(report([misconception]), probes: probes).probe == nil)
        #expect(Feedback(report([both]), probes: probes).probe == nil)
        #expect(Feedback(report([missing]), probes: []).probe == nil)
    }

    @Test("knows a part by the name of the rule, and not within another word")
    func names() {
        let effect = Finding(
            rule: "result-without-number", points: -0.1, potential: 0.1, message: "Give it a number.")
        let word = Finding(
            rule: "share", points: 0, potential: 0.1, message: "Tasks and Resulting words are many.")
        #expect(Feedback(report([effect]), probes: probes).probe?.text == "What came of it?")
        #expect(Feedback(report([word]), probes: probes).probe == nil)
    }
}
