import InterviewModel
import Testing

@testable import CodeJudge

@Suite("An expectation")
struct ExpectationTests {
    private let call = CaseInput.calls([CaseCall(name: "f", arguments: [])])

    private func look(
        _ result: JSONValue, accepted: [JSONValue], checker: ResultChecker = .equal, isClass: Bool = false,
        of input: CaseInput? = nil, objection: ((JSONValue) -> String?)? = nil
    ) -> CodeJudge.Expectation.Finding {
        CodeJudge.Expectation(accepted: accepted, checker: checker, objection: objection)
            .look(at: result, of: input ?? call, isClass: isClass)
    }

    @Test("is met by any of the results listed")
    func anyOf() {
        #expect(look(.int(2), accepted: [.int(1), .int(2)]) == .right)
        #expect(look(.int(3), accepted: [.int(1), .int(2)]) == .wrong(nil))
        #expect(look(.int(3), accepted: []) == .wrong(nil))
    }

    @Test("asks for the property only where no listed result equals")
    func property() {
        var asked = 0
        let objection = { (result: JSONValue) -> String? in
            asked += 1
            return result == .int(5) ? nil : "not five"
        }
        #expect(look(.int(1), accepted: [.int(1)], checker: .property, objection: objection) == .right)
        #expect(asked == 0)
        #expect(look(.int(5), accepted: [.int(1)], checker: .property, objection: objection) == .right)
        #expect(look(.int(6), accepted: [], checker: .property, objection: objection) == .wrong("not five"))
        #expect(asked == 2)
    }

    @Test("compares the calls of an object one by one, so that their order counts whatever the checker")
    func calls() {
        let wanted = JSONValue.array([.null, .array([.int(1), .int(2)]), .int(3)])
        let turned = JSONValue.array([.null, .array([.int(2), .int(1)]), .int(3)])
        let swapped = JSONValue.array([.null, .int(3), .array([.int(1), .int(2)])])
        #expect(look(turned, accepted: [wanted], checker: .unordered, isClass: true) == .right)
        #expect(look(swapped, accepted: [wanted], checker: .unordered, isClass: true) == .wrong(nil))
        #expect(look(swapped, accepted: [wanted], checker: .unordered) == .right)
        #expect(look(turned, accepted: [wanted], isClass: true) == .wrong(nil))
    }

    @Test("takes what a program printed for text, and what a function returned for a value")
    func printed() {
        let program = CaseInput.program(ProgramInput())
        #expect(look(.string("3 \n"), accepted: [.string("3")], of: program) == .right)
        #expect(look(.string("3 \n"), accepted: [.string("3")]) == .wrong(nil))
    }

    @Test("names the first call that went wrong, where there is one list to hold it against")
    func firstWrongCall() {
        let expectation = CodeJudge.Expectation(
            accepted: [.array([.null, .int(1), .int(2)])], checker: .equal)
        #expect(expectation.firstWrongCall([.null, .int(1), .int(3)]) == 2)
        #expect(expectation.firstWrongCall([.null, nil, .int(3)]) == 1)
        #expect(expectation.firstWrongCall([.null, .int(1), .int(2)]) == nil)
        #expect(expectation.firstWrongCall([.null, .int(9)]) == nil)
        let several = CodeJudge.Expectation(
            accepted: [.array([.int(1)]), .array([.int(2)])], checker: .equal)
        #expect(several.firstWrongCall([.int(3)]) == nil)
    }
}

@Suite("A case as the candidate would write it")
struct CaseTextTests {
    @Test("is calls, in Python's words or in JSON")
    func calls() {
        let call = CaseCall(name: "f", arguments: [.null, .bool(true), .string("a'b"), .array([.double(1)])])
        let input = CaseInput.calls([call, CaseCall(name: "g", arguments: [])])
        let python = CaseText(usesJSON: false)
        #expect(python.input(input, isClass: false) == "f(None, True, \"a'b\", [1.0])\ng()")
        #expect(python.input(input, isClass: true) == "it = f(None, True, \"a'b\", [1.0])\nit.g()")
        #expect(CaseText(usesJSON: true).call(call) == "f(null, true, \"a'b\", [1.0])")
    }

    @Test("is what a program reads: arguments, files by name, its input, or nothing")
    func programs() {
        let text = CaseText(usesJSON: false)
        let whole = ProgramInput(text: "in\n", files: ["b": "2\n", "a": "1"], arguments: ["-x", "y"])
        #expect(text.input(.program(whole), isClass: false) == "arguments: -x y\na:\n1\nb:\n2\n\nin\n")
        #expect(text.input(.program(ProgramInput()), isClass: false) == "(nothing)")
        #expect(text.result(.string("a\"b"), of: .program(whole)) == "a\"b")
        #expect(text.result(.string("a"), of: .calls([])) == "'a'")
    }
}
