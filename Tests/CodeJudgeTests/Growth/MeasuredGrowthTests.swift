import CodeJudge
import InterviewModel
import Testing

@Suite(
    "The growth of a program", .enabled(if: JudgeRig.environment.python != nil, "python3 is missing"),
    .serialized)
struct MeasuredGrowthTests {
    private func growth(
        _ source: String, expected: GrowthClass, upTo: Int = 4096, of challenge: Challenge = .sum()
    ) async throws -> GrowthReport {
        var challenge = challenge
        challenge.growth = ExpectedGrowth(expected: expected, of: "the length of the list", upTo: upTo)
        let verdict = try await JudgeRig.judge(source, challenge)
        #expect(verdict.outcome == .passed, "\(verdict)")
        return try #require(verdict.growth)
    }

    @Test("in proportion is called linear")
    func linear() async throws {
        let report = try await growth(
            "def f(x):\n    total = 0\n    for n in x: total += n\n    return total", expected: .linear)
        #expect(report.measured == .linear, "\(report)")
        #expect(report.stopped == nil)
        #expect(report.points.map(\.size) == [8, 16, 32, 64, 128, 256, 512, 1024, 2048, 4096])
        #expect(report.sentence.contains("as expected"))
    }

    @Test("with the square is called quadratic, and slower than expected")
    func quadratic() async throws {
        let source = """
            def f(x):
                total = 0
                for i in range(len(x)):
                    for j in range(len(x)):
                        if i == j: total += x[j]
                return total
            """
        let report = try await growth(source, expected: .linear, upTo: 1024)
        #expect(report.measured == .quadratic, "\(report)")
        #expect(report.isSlowerThanExpected)
        #expect(report.sentence.hasPrefix("Looks quadratic in the length of the list: "))
    }

    @Test("with the square is seen inside a built-in as well, where no line is executed")
    func builtIn() async throws {
        let source = "def f(x):\n    return sum(n for n in x if x.count(-1) == 0)"
        let report = try await growth(source, expected: .linear, upTo: 16_384)
        #expect(report.measured == .quadratic, "\(report)")
    }

    @Test("by a factor for each step is called exponential, though there are few sizes to see it by")
    func exponential() async throws {
        let challenge = Challenge.made(
            first: ChallengeCase(
                name: "three", input: .calls([CaseCall(name: "f", arguments: [.int(3)])]), accepted: [.int(2)]
            ),
            reference: "def f(n):\n    a, b = 0, 1\n    for _ in range(n): a, b = b, a + b\n    return a",
            maker: """
                def generate(random, size): return [size % 15]
                def grow(random, size): return [size]
                """)
        let report = try await growth(
            "def f(n): return n if n < 2 else f(n - 1) + f(n - 2)", expected: .linear, of: challenge)
        #expect(report.measured == .exponential, "\(report)")
        #expect(report.isSlowerThanExpected)
        #expect(report.points.count >= 3)
    }

    @Test("of a program that fails on large inputs is told as far as it went, with the reason")
    func stopped() async throws {
        let report = try await growth(
            "def f(x): return x[0] + f(x[1:]) if x else 0", expected: .linear, upTo: 100_000)
        #expect(report.stopped == "RecursionError at n = 1024", "\(report)")
        #expect(report.points.last?.size == 512)
    }

    @Test("is not measured of a program that is wrong, nor where only some cases are asked for")
    func unmeasured() async throws {
        var challenge = Challenge.sum()
        challenge.growth = ExpectedGrowth(expected: .linear, of: "n", upTo: 64)
        #expect(try await JudgeRig.judge("def f(x): return 1", challenge).growth == nil)
        #expect(try await JudgeRig.judge("def f(x): return sum(x)", challenge, scope: .visible).growth == nil)
        #expect(try await JudgeRig.judge("def f(x): return sum(x)", challenge).growth != nil)
    }
}
