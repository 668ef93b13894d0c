import Foundation
import InterviewModel
import Testing

@testable import ScenarioLibrary

@Suite("Library")
struct LibraryTests {
    @Test("a scenario is read with its defaults")
    func scenario() throws {
        let scenario = try #require(try TemporaryLibrary.with { try $0.open().scenario("short") })
        #expect(scenario.title == "A short one")
        #expect(scenario.mode == .typed)
        #expect(scenario.budget == .minutes(30))
        #expect(scenario.rounds.map(\.kind) == [.opener, .technical, .coding, .behavioral, .closing])
        #expect(scenario.rounds[0].timing == Timing())
        #expect(scenario.rounds[0].probes == ProbePolicy())
        let technical = scenario.rounds[1]
        #expect(technical.title == "Python")
        #expect(technical.pick == Pick(topics: ["python"], levels: [.junior], count: 2))
        #expect(
            technical.timing
                == Timing(
                    answer: .seconds(90), warnAt: [.seconds(30)], atLimit: .soft,
                    extensionLength: .seconds(30), maxExtensions: 0))
        #expect(technical.probes == ProbePolicy(max: 2, answer: .seconds(60)))
        #expect(scenario.rounds[2].timing.answer == .minutes(15))
        #expect(scenario.rounds[2].probes.max == 0)
        #expect(scenario.rounds[2].after == ["complexity"])
        #expect(scenario.rounds[3].framework == "star")
        #expect(scenario.rounds[4].probes.max == 0)
    }

    @Test("a question is read with all its parts")
    func question() throws {
        let question = try #require(try TemporaryLibrary.with { try $0.open().question("list-or-tuple") })
        #expect(question.topic == "python")
        #expect(question.level == .junior)
        #expect(
            question.concepts == [
                Concept(
                    id: "immutable", label: "a tuple cannot be changed", weight: 2,
                    alternatives: [
                        .phrase("immutable|unchangeable"), .near(["tuple", "cannot", "change|modify"]),
                        .pattern("can(not|'t) be (changed|modified)"),
                    ], probe: "What can be done to one, but not to the other?"),
                Concept(
                    id: "hashable", label: "a tuple of hashable values is hashable", isRequired: false,
                    alternatives: [.phrase("hashable")]),
            ])
        #expect(question.misconceptions.map(\.penalty) == [0.1])
        #expect(question.hints == ["Think of changing them.", "Think of keys."])
        #expect(question.examples.map(\.band) == [.strong, .poor])
        #expect(question.source == "Python documentation, Data model")
    }

    @Test("one framework is read without the others, and a faulty one is told of when it is asked for")
    func oneFramework() throws {
        try TemporaryLibrary.with { files in
            try files.write("format: 1\nnonsense: yes\n", to: "Rubrics/Frameworks/broken.yaml")
            let shelf = FrameworkShelf([files.root])
            #expect(shelf.framework("star") != nil)
            #expect(shelf.diagnostics == [])
            #expect(shelf.framework("star") == shelf.framework("star"))
            #expect(shelf.framework("broken") == nil)
            #expect(!shelf.diagnostics.isEmpty)
            #expect(shelf.framework("star") != nil)
            #expect(shelf.framework("none") == nil)
        }
    }

    @Test("a framework and a challenge are read with all their parts")
    func others() throws {
        try TemporaryLibrary.with { folder in
            let library = try folder.open()
            let star = try #require(library.framework("star"))
            #expect(star.components.map(\.share) == [0.1...0.2, 0.1...0.8])
            #expect(star.components.map(\.weight) == [1, 2])
            #expect(
                star.components[1].cues == [
                    Cue(.near(["in", "the", "end"])), Cue(.pattern("by \\d+ ?%"), weight: 3),
                ])
            let challenge = try #require(library.challenge("add-up"))
            #expect(challenge.entry == .function("add_up"))
            #expect(challenge.checker == .tolerance(1e-9))
            #expect(challenge.limits == RunLimits(time: .seconds(1), memory: 256 << 20, output: 16 << 10))
            let call = CaseCall(name: "add_up", arguments: [.array([.int(1), .int(2), .int(3)])])
            #expect(
                challenge.visible == [
                    ChallengeCase(name: "three", input: .calls([call]), accepted: [.int(6)])
                ])
            #expect(challenge.hidden.map(\.accepted) == [[.double(0.3)]])
            #expect(challenge.languages == [.python])
            #expect(challenge.starters.keys.sorted() == [.python])
            #expect(challenge.references[.python]?.contains("return sum(numbers)") == true)
            #expect(challenge.caseMaker == nil && challenge.growth == nil && challenge.expects.isEmpty)
        }
    }

    @Test("asking for one question reads neither scenarios nor challenges, nor topics without its id")
    func lazy() throws {
        try TemporaryLibrary.with { folder in
            for path in [
                "Scenarios/broken.yaml", "Rubrics/Questions/broken.yaml",
                "Rubrics/Challenges/x/challenge.yaml",
            ] {
                try folder.write("{", to: path)
            }
            let library = try folder.open()
            #expect(library.question("list-or-tuple") != nil)
            #expect(library.diagnostics == [])
            #expect(library.scenarioIDs() == ["broken", "short"])
            #expect(library.challengeIDs() == ["add-up", "x"])
            #expect(library.diagnostics == [])
            // A second question: now all files of questions are read.
            #expect(library.question("about-yourself") != nil)
            #expect(library.diagnostics.map(\.code) == ["HS007"])
        }
    }

    @Test("one question found by itself is the same as among all")
    func sameQuestion() throws {
        try TemporaryLibrary.with { folder in
            let all = try folder.open().questions()
            for question in all { #expect(try folder.open().question(question.id) == question) }
            #expect(all.count == 6)
        }
    }

    @Test("the places of a question and of its examples are known")
    func places() throws {
        try TemporaryLibrary.with { folder in
            let library = try folder.open()
            #expect(library.place(ofQuestion: "list-or-tuple")?.line == 4)
            #expect(library.places(ofExamplesOf: "list-or-tuple").map(\.line) == [28, 29])
            #expect(library.places(ofExamplesOf: "list-or-tuple").map(\.column) == [16, 16])
        }
    }

    @Test("what seems missing may be in a file that cannot be read, and the message says so")
    func unreadableHint() throws {
        try TemporaryLibrary.with { folder in
            try folder.write("questions: [", to: "Rubrics/Questions/stories.yaml")
            let found = try folder.diagnostics().first { $0.code == "HS052" }
            #expect(found?.help == "It may be in Rubrics/Questions/stories.yaml, which could not be read.")
        }
    }

    @Test("a pipe in place of a file is refused without waiting for a writer")
    func pipe() throws {
        try TemporaryLibrary.with { folder in
            #expect(mkfifo(folder.folder.appendingPathComponent("Scenarios/pipe.yaml").path, 0o600) == 0)
            let codes = try folder.codes()
            #expect(codes == ["HS002"])
        }
    }

    @Test(
        "a question is found by its id however the file writes it, though other files name it as well",
        arguments: [
            "  - id: gil\n", "  - {id: gil,", "  - 'id': 'gil'\n", "  - id:   \"gil\"\n",
            "  - level: mid\n    id: gil\n", "  - id:\n      gil\n", "  - id: !!str gil\n",
            "  - source: &name gil\n    id: *name\n",
        ])
    func byID(_ beginning: String) throws {
        let rest =
            beginning.hasSuffix(",") ? " level: mid, prompt: P, model: M}\n" : "    prompt: P\n    model: M\n"
        let level = beginning.contains("level") || beginning.hasSuffix(",") ? "" : "    level: mid\n"
        try TemporaryLibrary.with { library in
            try library.write(
                "format: 1\ntopic: threads\nquestions:\n\(beginning)\(level)\(rest)",
                to: "Rubrics/Questions/threads.yaml")
            try library.write(
                "format: 1\ntopic: other\nquestions:\n  - {id: agile, level: mid, prompt: gil, model: the gil}\n",
                to: "Rubrics/Questions/other.yaml")
            let opened = try library.open()
            #expect(opened.question("gil")?.prompt == "P")
            #expect(opened.question("agil") == nil)
        }
    }
}
