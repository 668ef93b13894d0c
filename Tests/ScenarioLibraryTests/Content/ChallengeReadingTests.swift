import InterviewModel
import Testing

@testable import ScenarioLibrary

@Suite("Reading challenges")
struct ChallengeReadingTests {
    /// The challenge that a folder of these files makes; nil where it has faults, which are then told.
    private func read(_ files: [String: String], id: ChallengeID = "task") throws -> Challenge? {
        try TemporaryLibrary.with { library in
            for (name, text) in files { try library.write(text, to: "Rubrics/Challenges/\(id)/\(name)") }
            #expect(try library.diagnostics().map(\.summary) == [])
            return try library.open().challenge(id)
        }
    }

    private static func head(_ entry: String) -> String {
        """
        format: 1
        id: task
        title: A task
        level: mid
        statement: Do it.
        entry: \(entry)

        """
    }

    @Test("a whole program is read in each of its languages, with texts as they stand")
    func program() throws {
        let challenge = try read([
            "challenge.yaml": Self.head("program") + "languages: [c, python]\nchecker: unordered\n",
            "cases.yaml": """
            format: 1
            visible:
              - name: all of it
                input: " 1 2\\n\\n"
                files: {a.txt: "x\\ty", b c.log: ""}
                args: [-v, ""]
                expected: |
                  one
                  two
              - {name: nothing, anyOf: ["", none]}
            """,
            "starter.c": "/* starter */", "reference.c": "/* reference */", "starter.py": "# starter",
            "reference.py": "# reference",
        ])
        let task = try #require(challenge)
        #expect(task.entry == .program)
        #expect(task.languages == ["c", "python"])
        #expect(task.starters == ["c": "/* starter */", "python": "# starter"])
        #expect(task.references == ["c": "/* reference */", "python": "# reference"])
        #expect(
            task.visible == [
                ChallengeCase(
                    name: "all of it",
                    input: .program(
                        ProgramInput(
                            text: " 1 2\n\n", files: ["a.txt": "x\ty", "b c.log": ""], arguments: ["-v", ""])),
                    accepted: [.string("one\ntwo\n")]),
                ChallengeCase(
                    name: "nothing", input: .program(ProgramInput()),
                    accepted: [.string(""), .string("none")]),
            ])
    }

    @Test("a task in C alone needs Python only where its cases are made")
    func withoutPython() throws {
        var files = [
            "challenge.yaml": Self.head("program") + "languages: [c]\n",
            "cases.yaml": "format: 1\nvisible:\n  - {name: one, expected: x}\n",
            "starter.c": "", "reference.c": "int main(void);",
        ]
        #expect(try read(files)?.references.keys.sorted() == ["c"])
        files["cases.py"] = "def generate(random, size):\n    return {}\n"
        try TemporaryLibrary.with { library in
            for (name, text) in files { try library.write(text, to: "Rubrics/Challenges/task/\(name)") }
            #expect(try library.diagnostics().map(\.file) == ["Rubrics/Challenges/task/reference.py"])
        }
        files["reference.py"] = "print('x')\n"
        let task = try read(files)
        #expect(task?.references.keys.sorted() == ["c", "python"])
        #expect(task?.starters.keys.sorted() == ["c"])
    }

    @Test("results of calls may be one of several, or left to the property")
    func results() throws {
        let program = "class Box:\n    ...\n"
        let files = [
            "challenge.yaml": Self.head("{class: Box}") + "checker: property\n",
            "cases.yaml": """
            format: 1
            visible:
              - {name: open, calls: [[Box, 1], [get, a, b]]}
              - {name: one, calls: [[Box]], expected: [null]}
              - {name: either, calls: [[Box], [get]], anyOf: [[null, 1], [null, [2]]]}
            """,
            "starter.py": program, "reference.py": program,
            "cases.py": "def check(input, result):\n    return True\n",
        ]
        let task = try #require(try read(files))
        #expect(task.checker == .property)
        #expect(task.caseMaker == files["cases.py"])
        #expect(
            task.visible.map(\.accepted) == [
                [], [.array([.null])], [.array([.null, .int(1)]), .array([.null, .array([.int(2)])])],
            ])
        let calls = [
            CaseCall(name: "Box", arguments: [.int(1)]),
            CaseCall(name: "get", arguments: [.string("a"), .string("b")]),
        ]
        #expect(task.visible.first?.input == .calls(calls))
    }

    @Test("the growth and what questions expect are read with their defaults")
    func growthAndExpectations() throws {
        let program = "def f(x):\n    ...\n"
        var files = [
            "challenge.yaml": Self.head("{function: f}") + """
                growth: {expected: 1, of: the number}
                expects:
                  complexity:
                    - {id: own-idea, label: An idea, weight: 2, anyOf: [idea, {near: [a, b]}], probe: Why?}
                """,
            "cases.yaml": "format: 1\nvisible:\n  - {name: one, args: [1], expected: null}\n",
            "starter.py": program, "reference.py": program,
            "cases.py": "def grow(random, size):\n    return [size]\n",
        ]
        let task = try #require(try read(files))
        #expect(
            task.growth == ExpectedGrowth(expected: .constant, of: "the number", upTo: 100_000, slow: nil))
        #expect(
            task.expects == [
                "complexity": [
                    Concept(
                        id: "own-idea", label: "An idea", weight: 2,
                        alternatives: [.phrase("idea"), .near(["a", "b"])], probe: "Why?")
                ]
            ])
        #expect(task.visible.first?.accepted == [.null])
        files["challenge.yaml"] =
            Self.head("{function: f}") + "growth: {expected: log n, of: the list, upTo: 16, slow: n}\n"
        files["slow.py"] = program
        let slow = ExpectedGrowth(expected: .logarithmic, of: "the list", upTo: 16, slow: .linear)
        #expect(try read(files)?.growth == slow)
    }

    @Test("a challenge alone is read without the questions that it expects something of")
    func noQuestions() throws {
        try TemporaryLibrary.with { folder in
            try folder.write("{", to: "Rubrics/Questions/broken.yaml")
            let library = try folder.open()
            #expect(library.challenge("add-up") != nil)
            #expect(library.diagnostics(ofChallenge: "add-up") == [])
            #expect(library.diagnostics == [])
        }
    }

    @Test("what a case gives to a program is bounded, aliases included")
    func bounded() throws {
        try TemporaryLibrary.with { folder in
            let text = String(repeating: "x", count: 600_000)
            let files = [
                "challenge.yaml": Self.head("program"), "starter.py": "", "reference.py": "pass",
                "cases.yaml": """
                format: 1
                visible:
                  - {name: one, input: &large "\(text)", expected: x}
                  - {name: two, input: *large, files: {a: *large}, expected: x}
                """,
            ]
            for (name, text) in files { try folder.write(text, to: "Rubrics/Challenges/task/\(name)") }
            let found = try folder.diagnostics()
            #expect(found.map(\.code) == ["HS008"])
            #expect(found.first?.line == 4)
        }
    }
}
