import Foundation
import InterviewModel
import Testing

@testable import ScenarioLibrary

@Suite("Files to start from")
struct TemplateTests {
    @Test("a new scenario passes the check and has a round of each kind that the library can fill")
    func scenario() throws {
        try TemporaryLibrary.with { folder in
            let library = try folder.open()
            let text = ScenarioTemplate.text(
                id: "fresh", questions: library.questions(), challenges: library.challenges(),
                frameworks: library.frameworks())
            try folder.write(try #require(text), to: "Scenarios/fresh.yaml")
            #expect(try folder.codes() == [])
            let rounds = try #require(try folder.open().scenario("fresh")).rounds
            #expect(rounds.map(\.kind) == [.technical, .coding, .behavioral])
        }
    }

    @Test("without questions there is no scenario to begin with")
    func noScenario() {
        #expect(ScenarioTemplate.text(id: "fresh", questions: [], challenges: [], frameworks: []) == nil)
    }

    @Test("a new question, framework and challenge pass the check in an empty library")
    func others() throws {
        try TemporaryLibrary.with(empty: true) { folder in
            try folder.write(
                QuestionTemplate.file(topic: "fresh", id: "first"), to: "Rubrics/Questions/fresh.yaml")
            try folder.write(FrameworkTemplate.text(id: "own"), to: "Rubrics/Frameworks/own.yaml")
            for id in ["two-words", "class", "2sum"] {
                for (name, text) in ChallengeTemplate.files(id: ChallengeID(rawValue: id)) {
                    try folder.write(text, to: "Rubrics/Challenges/\(id)/\(name)")
                }
            }
            #expect(try folder.diagnostics().map(\.summary) == [])
            let library = try folder.open()
            #expect(library.question("first") != nil)
            #expect(library.framework("own") != nil)
            #expect(library.challenge("two-words")?.entry == .function("two_words"))
            #expect(library.challenges().count == 3)
            #expect(library.challenge("class")?.growth?.slow == .quadratic)
            #expect(library.challenge("class")?.caseMaker?.contains("def generate(random, size):") == true)
        }
    }

    @Test("a question is added at the end of a file and leaves the rest as it was", arguments: [true, false])
    func adding(endsWithLine: Bool) throws {
        try TemporaryLibrary.with { folder in
            let file = folder.folder.appendingPathComponent("Rubrics/Questions/python.yaml")
            var old = try String(contentsOf: file, encoding: .utf8)
            if !endsWithLine { old.removeLast() }
            let new = try #require(QuestionTemplate.adding("fresh", to: old, topic: "python"))
            #expect(new.hasPrefix(old))
            try folder.write(new, to: "Rubrics/Questions/python.yaml")
            #expect(try folder.codes() == [])
            #expect(try folder.open().questions().count == 7)
        }
    }

    @Test(
        "a file that is laid out otherwise is not touched",
        arguments: [
            "format: 1\ntopic: python\nquestions: []\n", "format: 1\nquestions: [\n", "",
            "format: 1\nquestions:\n  - id: a\n    level: mid\n    prompt: P\n    model: M\ntopic: python\n",
        ])
    func notAdding(text: String) {
        #expect(QuestionTemplate.adding("fresh", to: text, topic: "python") == nil)
    }
}
