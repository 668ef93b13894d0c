import Foundation
import InterviewModel
import Testing

@testable import CodeJudge

@Suite("Costs at growing sizes")
struct GrowthClassifierTests {
    typealias Cost = GrowthClassifier.Cost

    /// A law with the parts that real programs have beside it: a start and a walk over the input.
    struct Law: CustomTestStringConvertible, Sendable {
        let growth: GrowthClass
        let sizes: [Int]
        let cost: @Sendable (Double) -> Double

        var testDescription: String { growth.rawValue }

        func series(scale: Double = 1, noise: (Int) -> Double = { _ in 1 }) -> [Cost] {
            sizes.enumerated().map { Cost(size: Double($1), cost: cost(Double($1)) * scale * noise($0)) }
        }
    }

    private static func doublings(upTo end: Int) -> [Int] {
        Array(sequence(first: 8) { $0 * 2 }.prefix { $0 <= end })
    }

    static let laws: [Law] = [
        Law(growth: .constant, sizes: doublings(upTo: 65_536)) { _ in 90 },
        Law(growth: .logarithmic, sizes: doublings(upTo: 65_536)) { 20 + 6 * log2($0) },
        Law(growth: .linear, sizes: doublings(upTo: 65_536)) { 400 + 3 * $0 },
        Law(growth: .linearithmic, sizes: doublings(upTo: 65_536)) { 100 + 2 * $0 + 3 * $0 * log2($0) },
        Law(growth: .quadratic, sizes: doublings(upTo: 4096)) { 300 + 20 * $0 + $0 * $0 / 2 },
        Law(growth: .cubic, sizes: doublings(upTo: 1024)) { 300 + 20 * $0 + $0 * $0 * $0 / 6 },
        Law(growth: .exponential, sizes: [8, 16, 20]) { 50 + 5 * $0 + pow(2, $0) },
    ]

    @Test("show a steep law by lines and time together where a busy machine leaves few of each")
    func fewOfEach() {
        let lines = [Cost(size: 8, cost: 1_868), Cost(size: 16, cost: 11_276), Cost(size: 32, cost: 77_324)]
        let times = [Cost(size: 64, cost: 0.0302), Cost(size: 128, cost: 0.2718)]
        #expect(GrowthClassifier.classesOfBoth(lines: lines, times: times) == [.cubic])
        #expect(GrowthClassifier.classesOfBoth(lines: Array(lines.prefix(2)), times: times) == [])
        let points = [
            GrowthPoint(size: 8, seconds: nil, lines: 1_868),
            GrowthPoint(size: 16, seconds: nil, lines: 11_276),
            GrowthPoint(size: 32, seconds: nil, lines: 77_324),
            GrowthPoint(size: 64, seconds: 0.0302, lines: nil),
            GrowthPoint(size: 128, seconds: 0.2718, lines: nil),
        ]
        let expected = ExpectedGrowth(expected: .quadratic, of: "the texts", upTo: 800, slow: .cubic)
        let report = GrowthClassifier.report(points: points, expected: expected, stopped: "the time limit")
        #expect(report.measured == .cubic)
    }

    @Test("show the law by their executed lines, whatever comes with it", arguments: laws)
    func lines(law: Law) {
        #expect(GrowthClassifier.classOfLines(law.series()) == law.growth)
    }

    @Test("leave the law among the classes of a time with a tenth of noise", arguments: laws)
    func time(law: Law) {
        for seed in 0..<300 {
            var numbers = SeededNumbers(seed: UInt64(seed))
            let noise = law.sizes.map { _ in Double.random(in: 0.9...1.1, using: &numbers) }
            let classes = GrowthClassifier.classesOfTime(law.series(scale: 1e-6) { noise[$0] })
            // Of the time's exponential growth only what is above two milliseconds counts.
            if law.growth == .exponential {
                let long = law.series(scale: 1e-3) { noise[$0] }
                #expect(GrowthClassifier.classesOfTime(long) == [.exponential], "seed \(seed)")
            } else {
                #expect(classes.contains(law.growth), "seed \(seed): \(classes)")
                #expect(classes.count <= 2)
            }
        }
    }

    @Test("give a report that names the law and agrees with the challenge that expects it", arguments: laws)
    func report(law: Law) {
        let points = law.sizes.map { size in
            let cost = law.cost(Double(size))
            return GrowthPoint(size: size, seconds: cost * 1e-6, lines: Int(cost))
        }
        let expected = ExpectedGrowth(expected: law.growth, of: "n")
        let report = GrowthClassifier.report(points: points.shuffled(), expected: expected, stopped: nil)
        #expect(report.measured == law.growth)
        #expect(!report.isSlowerThanExpected)
        if law.growth > .linear {
            let strict = ExpectedGrowth(expected: .logarithmic, of: "n")
            #expect(
                GrowthClassifier.report(points: points, expected: strict, stopped: nil).isSlowerThanExpected)
        }
    }

    @Test("are too few to say anything")
    func tooFew() {
        let three = [8.0, 16, 32].map { Cost(size: $0, cost: $0 * $0) }
        #expect(GrowthClassifier.classOfLines(three) == nil)
        #expect(GrowthClassifier.classOfLines([]) == nil)
        #expect(GrowthClassifier.classesOfTime(Array(three.prefix(2))).isEmpty)
        #expect(GrowthClassifier.classesOfTime([]).isEmpty)
        let report = GrowthClassifier.report(
            points: [GrowthPoint(size: 8, seconds: 0.02, lines: 40)],
            expected: ExpectedGrowth(expected: .linear, of: "n"), stopped: "the time limit at n = 16")
        #expect(report.measured == nil && report.alsoFits.isEmpty)
        #expect(report.stopped == "the time limit at n = 16")
        #expect(!report.isSlowerThanExpected)
    }

    @Test("are told for exponential by two steps, but not where they count next to nothing")
    func fewButSteep() {
        func series(_ costs: [Double]) -> [Cost] {
            zip([8.0, 16], costs).map { Cost(size: $0, cost: $1) }
        }
        #expect(GrowthClassifier.classOfLines(series([256, 65_536])) == .exponential)
        #expect(GrowthClassifier.classOfLines(series([3, 600])) == nil)
        // A cube grows eightfold.
        #expect(GrowthClassifier.classOfLines(series([512, 4096])) == nil)
        #expect(GrowthClassifier.classesOfTime(series([0.003, 0.8])) == [.exponential])
        #expect(GrowthClassifier.classesOfTime(series([0.0001, 0.8])).isEmpty)
    }

    @Test("are not led astray by one disturbed run, wherever it falls", arguments: 0..<8)
    func disturbed(place: Int) {
        // A last cube that takes more than twice its time is taken for a leap.
        for (growth, power, factor) in [(GrowthClass.linear, 1.0, 5.0), (.quadratic, 2, 3), (.cubic, 3, 2)] {
            var series = (0..<8).map { step in
                let size = 64 * pow(2, Double(step))
                return Cost(size: size, cost: 1e-7 * pow(size, power))
            }
            series[place].cost *= factor
            #expect(GrowthClassifier.classesOfTime(series).contains(growth), "\(growth)")
        }
    }

    @Test("are no leap where a run between two doublings is disturbed", arguments: [1.25, 1.5, 1.75])
    func disturbedBetween(part: Double) {
        for (growth, power) in [(GrowthClass.quadratic, 2.0), (.cubic, 3)] {
            for factor in [0.5, 2] {
                let sizes = [32, 64, 128, 128 * part]
                var series = sizes.map { Cost(size: $0, cost: 5e-8 * pow($0, power)) }
                series[3].cost *= factor
                let classes = GrowthClassifier.classesOfTime(series)
                #expect(classes.contains(growth), "\(growth), \(factor) times: \(classes)")
            }
        }
    }

    @Test("are a leap still where there are only sizes close together")
    func leapBetween() {
        let series = [20.0, 24, 28].map { Cost(size: $0, cost: 4e-3 * pow(1.6, $0 - 20)) }
        #expect(GrowthClassifier.classesOfTime(series) == [.exponential])
    }

    @Test("are linear still where one step outgrows a cache", arguments: 1..<8)
    func cacheStep(place: Int) {
        var cost = 2e-4
        let series = (0..<8).map { step in
            if step > 0 { cost *= step == place ? 3.5 : 2 }
            return Cost(size: 64 * pow(2, Double(step)), cost: cost)
        }
        #expect(GrowthClassifier.classesOfTime(series).contains(.linear))
    }

    struct Pair: CustomTestStringConvertible, Sendable {
        let lines: GrowthClass?
        let time: [GrowthClass]
        let expected: GrowthClass
        let fitting: [GrowthClass]

        init(
            _ lines: GrowthClass?, _ time: [GrowthClass], expecting expected: GrowthClass,
            _ fitting: [GrowthClass]
        ) {
            (self.lines, self.time, self.expected, self.fitting) = (lines, time, expected, fitting)
        }

        var testDescription: String { "\(String(describing: lines)), \(time), expecting \(expected)" }
    }

    static let pairs: [Pair] = [
        Pair(nil, [], expecting: .linear, []),
        Pair(nil, [.linear, .linearithmic], expecting: .quadratic, [.linear, .linearithmic]),
        Pair(nil, [.linear, .linearithmic], expecting: .linearithmic, [.linearithmic, .linear]),
        Pair(.linear, [], expecting: .constant, [.linear]),
        Pair(.linear, [.linear, .linearithmic], expecting: .linear, [.linear, .linearithmic]),
        Pair(.linear, [.linear, .linearithmic], expecting: .linearithmic, [.linearithmic, .linear]),
        Pair(.linear, [.linear, .linearithmic], expecting: .quadratic, [.linear, .linearithmic]),
        // What grows slower than the lines is not left open by the time.
        Pair(.linearithmic, [.linear, .linearithmic], expecting: .linear, [.linearithmic]),
        Pair(.quadratic, [.linear, .linearithmic], expecting: .linear, [.quadratic]),
        // What a built-in does inside shows in the time only.
        Pair(.constant, [.linear, .linearithmic], expecting: .linearithmic, [.linearithmic, .linear]),
        Pair(.linear, [.quadratic], expecting: .linear, [.quadratic]),
        Pair(.linear, [.quadratic, .cubic], expecting: .cubic, [.cubic, .quadratic]),
        Pair(.linear, [.exponential], expecting: .linear, [.exponential]),
    ]

    @Test("are put together from lines and time", arguments: pairs)
    func combined(pair: Pair) {
        #expect(
            GrowthClassifier.combine(lines: pair.lines, time: pair.time, expected: pair.expected)
                == pair.fitting)
    }
}
