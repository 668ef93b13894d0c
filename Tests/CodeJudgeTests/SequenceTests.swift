import CodeJudge
import InterviewModel
import Testing

@Suite("A class challenge", .enabled(if: JudgeRig.environment.python != nil, "python3 is missing"))
struct SequenceTests {
    let counter = Challenge.bare(
        entry: .type("Counter"),
        visible: [
            ChallengeCase(
                name: "counts",
                input: .calls([
                    CaseCall(name: "Counter", arguments: [.int(5)]),
                    CaseCall(name: "add", arguments: [.int(2)]),
                    CaseCall(name: "value", arguments: []),
                ]),
                accepted: [.array([.null, .null, .int(7)])])
        ])

    @Test("passes where every call gives what is expected")
    func passed() async throws {
        let source = """
            class Counter:
                def __init__(self, n): self.n = n
                def add(self, k): self.n += k
                def value(self): return self.n
            """
        let verdict = try await JudgeRig.judge(source, counter)
        #expect(verdict.outcome == .passed)
        #expect(verdict.cases[0].input == "it = Counter(5)\nit.add(2)\nit.value()")
        #expect(verdict.cases[0].expected == "[None, None, 7]")
    }

    @Test("names the first call that went wrong")
    func wrong() async throws {
        let source = """
            class Counter:
                def __init__(self, n): self.n = n
                def add(self, k): return self
                def value(self): return self.n
                def __repr__(self): return "Counter!"
            """
        let verdict = try await JudgeRig.judge(source, counter)
        #expect(verdict.outcome == .wrongAnswer)
        #expect(verdict.cases[0].detail == "Call 2, add(2): expected None, got Counter!.")
        #expect(verdict.cases[0].got == "[None, Counter!, 5]")
    }

    @Test("says that a method is missing")
    func missingMethod() async throws {
        let verdict = try await JudgeRig.judge("class Counter:\n    def __init__(self, n): pass", counter)
        #expect(verdict.outcome == .runtimeError)
        #expect(verdict.cases[0].detail == "AttributeError: 'Counter' object has no attribute 'add'")
    }
}
