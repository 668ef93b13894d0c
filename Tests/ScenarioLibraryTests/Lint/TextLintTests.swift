import InterviewModel
import Testing

@testable import ScenarioLibrary

/// Each rule with a question that it advises on and one that it does not.
@Suite("Advice on the texts of a question")
struct TextLintTests {
    private static let question: Question = {
        let concepts = ["a", "b", "c", "d"].map {
            Concept(id: ConceptID(rawValue: $0), label: $0, alternatives: [.phrase($0)], probe: "And?")
        }
        let examples = ScoreBand.allCases.map { Example(band: $0, answer: "An answer.") }
        return Question(
            id: "good", topic: "demo", level: .mid, prompt: "What is a lock?", concepts: concepts,
            model: words(100), hints: ["One.", "Two."], examples: examples, source: "A book")
    }()

    private static func words(_ count: Int) -> String {
        Array(repeating: "word", count: count).joined(separator: " ")
    }

    private func advice(_ change: (inout Question) -> Void) -> [LintFinding] {
        var question = Self.question
        change(&question)
        return TextLint.findings(in: [question], among: [Self.question])
    }

    @Test("there is nothing to advise on a good question")
    func good() {
        #expect(advice { _ in } == [])
    }

    @Test("fewer than four concepts, more than nine, or fewer than three required are told")
    func concepts() {
        #expect(advice { $0.concepts.removeLast() }.map(\.code) == [.conceptCount])
        #expect(advice { $0.concepts = [] }.map(\.code) == [.conceptCount])
        #expect(
            advice { question in question.concepts += Array(repeating: question.concepts[0], count: 6) }
                .map(\.message) == ["10 concepts are more than an answer can hold"])
        let few = advice { question in for index in 0...1 { question.concepts[index].isRequired = false } }
        #expect(few.map(\.message) == ["of 4 concepts only 2 are required"])
    }

    @Test("a story may have few concepts, and no model answer")
    func story() {
        #expect(
            advice {
                $0.competency = "conflict"
                $0.concepts = []
                $0.model = nil
            } == [])
    }

    @Test("one hint and four hints are told, two and three are not", arguments: 0...4)
    func hints(count: Int) {
        let found = advice { $0.hints = Array(repeating: "Think.", count: count) }
        #expect(found.map(\.code) == ((2...3).contains(count) ? [] : [.hintCount]))
        #expect(found.first.map { $0.part == (count == 0 ? .whole : .hint(0)) } != false)
    }

    @Test("a band without an example is told by its name", arguments: ScoreBand.allCases)
    func bands(band: ScoreBand) {
        let found = advice { $0.examples.removeAll { $0.band == band } }
        #expect(found.map(\.code) == [.missingExample])
        #expect(found.first?.message == "it has no \(band.rawValue) example")
    }

    @Test("without any example it is one piece of advice")
    func noExamples() {
        #expect(advice { $0.examples = [] }.map(\.message) == ["it has no strong, middling or poor example"])
    }

    @Test("a required concept without a probe is told, a bonus without one is not")
    func probes() {
        #expect(advice { $0.concepts[2].probe = nil }.map(\.part) == [.concept(2)])
        #expect(
            advice {
                $0.concepts[2].probe = nil
                $0.concepts[2].isRequired = false
            } == [])
    }

    @Test("a model answer far from 80 to 160 words is told", arguments: [59, 60, 200, 201])
    func model(count: Int) {
        let found = advice { $0.model = Self.words(count) }
        #expect(found.map(\.code) == ((60...200).contains(count) ? [] : [.modelLength]))
        #expect(found.first?.part != .whole)
    }

    @Test("a question of knowledge without a model answer is told, one after experience is not")
    func noModel() {
        #expect(advice { $0.model = nil }.map(\.message) == ["it has no model answer"])
        #expect(
            advice {
                $0.model = nil
                $0.source = nil
            }.map(\.code) == [])
    }

    @Test("facts without a source are told where others of the topic name theirs")
    func source() {
        #expect(advice { $0.source = nil }.map(\.code) == [.missingSource])
        #expect(
            advice {
                $0.source = nil
                $0.topic = "closing"
            } == [])
        #expect(
            advice {
                $0.source = nil
                $0.competency = "conflict"
            } == [])
    }

    @Test("a long sentence of long words is told, in a prompt, hint or probe")
    func reading() {
        let hard = """
            Characterise the organisational considerations determining the architecture of a continuous integration \
            pipeline for geographically distributed development teams.
            """
        #expect(advice { $0.prompt = hard }.map(\.part) == [.prompt])
        #expect(advice { $0.hints[1] = hard }.map(\.part) == [.hint(1)])
        #expect(advice { $0.concepts[3].probe = hard }.map(\.part) == [.probe(ofConcept: 3)])
        #expect(advice { $0.componentProbes = ["result": hard] }.map(\.part) == [.componentProbe("result")])
        // Too short to be judged.
        #expect(advice { $0.prompt = "Characterise multiprocessing architecture considerations." } == [])
    }
}
