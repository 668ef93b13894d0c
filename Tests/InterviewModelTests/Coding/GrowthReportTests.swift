import InterviewModel
import Testing

@Suite("A report on growth")
struct GrowthReportTests {
    private func report(
        _ measured: GrowthClass?, alsoFits: [GrowthClass] = [], expected: GrowthClass = .linear,
        points: [GrowthPoint] = [], stopped: String? = nil
    ) -> GrowthReport {
        GrowthReport(
            expected: ExpectedGrowth(expected: expected, of: "the length of the list"), measured: measured,
            alsoFits: alsoFits, points: points, stopped: stopped)
    }

    @Test("is slower than expected only where every class left open is")
    func slower() {
        #expect(report(.quadratic).isSlowerThanExpected)
        #expect(report(.linearithmic, alsoFits: [.quadratic]).isSlowerThanExpected)
        #expect(!report(.linearithmic, alsoFits: [.linear]).isSlowerThanExpected)
        #expect(!report(.linear).isSlowerThanExpected)
        #expect(!report(.constant).isSlowerThanExpected)
        #expect(!report(nil, alsoFits: [.quadratic]).isSlowerThanExpected)
    }

    @Test("takes its factors from the largest two sizes a factor of two apart that have the cost")
    func ratios() {
        let points = [
            GrowthPoint(size: 8, lines: 10), GrowthPoint(size: 16, seconds: 0.5, lines: 25),
            GrowthPoint(size: 32, seconds: 1.5), GrowthPoint(size: 40, seconds: 9),
        ]
        #expect(report(.linear, points: points).timeRatio == 3)
        #expect(report(.linear, points: points).linesRatio == 2.5)
        #expect(report(.linear).timeRatio == nil)
        let flat = [GrowthPoint(size: 8, lines: 0), GrowthPoint(size: 16, lines: 4)]
        #expect(report(.linear, points: flat).linesRatio == nil)
    }

    static let timed = [
        GrowthPoint(size: 512, seconds: 0.01, lines: 1000),
        GrowthPoint(size: 1024, seconds: 0.041, lines: 2000),
    ]

    @Test("says what was found, by which factor and how it stands to what is expected")
    func sentences() {
        #expect(
            report(.quadratic, points: Self.timed).sentence
                == "Looks quadratic in the length of the list: 4.1 times the time for twice the input. "
                + "Expected: linear.")
        #expect(
            report(
                .linear, alsoFits: [.linearithmic],
                points: [GrowthPoint(size: 8, lines: 10), GrowthPoint(size: 16, lines: 20)]
            ).sentence
                == "Looks linear in the length of the list: 2.0 times the executed lines for twice the input, "
                + "as expected. Linearithmic (n log n) would look much the same.")
        #expect(
            report(.constant).sentence
                == "Looks constant in the length of the list, better than expected (linear).")
        #expect(
            report(.exponential, stopped: "the time limit at n = 32").sentence
                == "Looks exponential in the length of the list. Expected: linear. "
                + "Larger inputs were not tried: the time limit at n = 32.")
        #expect(
            report(nil, stopped: "RecursionError at n = 16").sentence
                == "The growth could not be measured: RecursionError at n = 16.")
        #expect(report(nil).sentence.contains("too quick to be timed"))
    }

    @Test("knows the classes from the slowest growing on, in words and in notation")
    func classes() {
        #expect(
            GrowthClass.allCases.sorted().map(\.rawValue)
                == ["1", "log n", "n", "n log n", "n^2", "n^3", "2^n"])
        #expect(
            GrowthClass.allCases.map(\.notation)
                == ["O(1)", "O(log n)", "O(n)", "O(n log n)", "O(n²)", "O(n³)", "O(2ⁿ)"])
        #expect(Set(GrowthClass.allCases.map(\.words)).count == 7)
    }
}
