import InterviewModel
import Testing

@testable import ScenarioLibrary

@Suite("Places of a question's parts")
struct QuestionPlacesTests {
    @Test("each part stands on its line, and what is not there on the question's")
    func places() throws {
        try TemporaryLibrary.with { folder in
            let library = try folder.open()
            let file = try #require(library.place(ofQuestion: "list-or-tuple")).file
            var places = QuestionPlaces()
            func excerpt(_ part: QuestionPart) -> String? {
                places.place(of: part, in: "list-or-tuple", file: file)?.excerpt.trimmed
            }
            #expect(excerpt(.whole) == "- id: list-or-tuple")
            #expect(excerpt(.prompt) == "prompt: How does a tuple differ from a list?")
            #expect(excerpt(.concept(1)) == "- id: hashable")
            #expect(excerpt(.alternative(1, ofConcept: 0)) == "- near: [tuple, cannot, change|modify]")
            #expect(excerpt(.probe(ofConcept: 0)) == "probe: What can be done to one, but not to the other?")
            #expect(excerpt(.model)?.hasPrefix("model: A tuple") == true)
            #expect(excerpt(.hint(1)) == "hints: [Think of changing them., Think of keys.]")
            #expect(excerpt(.example(1)) == "- {band: poor, answer: They look different.}")
            #expect(excerpt(.componentProbe("result")) == "- id: list-or-tuple")
            #expect(excerpt(.hint(7)) == "- id: list-or-tuple")
            #expect(places.place(of: .prompt, in: "gone", file: file) == nil)
            #expect(places.place(of: .prompt, in: "list-or-tuple", file: "nowhere.yaml") == nil)
        }
    }
}
