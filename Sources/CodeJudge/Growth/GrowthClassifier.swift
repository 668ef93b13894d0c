import Foundation
import InterviewModel

/// From costs at growing sizes to the class of their growth.
///
/// The measure throughout is the local exponent: by the power of which n the cost grew between two sizes. It is 1
/// for linear growth and 2 for quadratic; a little above 0 for log n, a little above 1 for n log n; and for
/// exponential growth it rises without end.
enum GrowthClassifier {
    /// A local exponent over a doubling beyond this is no polynomial that an interview meets.
    private static let exponentialFrom = 4.2
    /// Shorter times than this, in seconds, say nothing.
    private static let leastTime = 150e-6
    /// Fewer lines than this say nothing of a steep rise.
    private static let leastLines = 60.0

    /// The report on what was measured.
    static func report(points: [GrowthPoint], expected: ExpectedGrowth, stopped: String?) -> GrowthReport {
        let lines = series(points) { $0.lines.map(Double.init) }
        let times = series(points) { point in point.seconds.flatMap { $0 >= leastTime ? $0 : nil } }
        let byLines = classOfLines(lines)
        let byTime = classesOfTime(times)
        let fitting =
            byLines == nil && byTime.isEmpty
            ? classesOfBoth(lines: lines, times: times)
            : combine(lines: byLines, time: byTime, expected: expected.expected)
        return GrowthReport(
            expected: expected, measured: fitting.first, alsoFits: Array(fitting.dropFirst()), points: points,
            stopped: stopped)
    }

    /// The class that executed lines show; nil for too few points. Lines carry no noise but that of the inputs.
    static func classOfLines(_ series: [Cost]) -> GrowthClass? {
        if isExponential(series, least: leastLines) { return .exponential }
        guard series.count >= 4, let last = series.last else { return nil }
        let exponent = exponent(series)
        switch exponent {
        case ..<0.03: return .constant
        case ..<0.5: return .logarithmic
        case ..<1.45:
            // Cost over n stays level for linear growth and gains a constant with each doubling for n log n; the
            // gain is then this part of the whole.
            let gain = exponent - 1
            return gain > 0.4 / log(last.size) ? .linearithmic : .linear
        case ..<2.45: return .quadratic
        default: return .cubic
        }
    }

    /// The classes that the processor time leaves open, the slowest growing first; empty for too few points.
    static func classesOfTime(_ series: [Cost]) -> [GrowthClass] {
        if isExponential(series, least: 2e-3) { return [.exponential] }
        return series.count >= 3 ? classes(exponent: exponent(series)) : []
    }

    /// The classes that lines and time leave open together, where each alone has too few points: a steep cost is soon
    /// too much to be counted, and on a busy machine soon too long. At least three steps are needed, as with time.
    static func classesOfBoth(lines: [Cost], times: [Cost]) -> [GrowthClass] {
        let steps = steps(lines) + steps(times)
        return steps.count >= 3 ? classes(exponent: exponent(of: steps)) : []
    }

    private static func classes(exponent: Double) -> [GrowthClass] {
        switch exponent {
        case ..<0.35: return [.constant, .logarithmic]
        case ..<0.7: return [.logarithmic, .linear]
        case ..<1.42: return [.linear, .linearithmic]
        case ..<1.58: return [.linearithmic, .quadratic]
        case ..<2.45: return [.quadratic]
        case ..<2.6: return [.quadratic, .cubic]
        default: return [.cubic]
        }
    }

    /// The classes that both leave open, the one reported first.
    ///
    /// Lines are certain as far as they see, so nothing that grows slower than they do is left. Where time leaves
    /// several open, the expected class is reported if it is among them: the measurement does not speak against it.
    static func combine(
        lines: GrowthClass?, time: [GrowthClass], expected: GrowthClass
    ) -> [GrowthClass] {
        guard let lines else { return preferring(expected, in: time) }
        if time.isEmpty { return [lines] }
        let above = time.filter { $0 > lines }
        if time.contains(lines) {
            return above.contains(expected) ? [expected, lines] : [lines] + above
        }
        return above.isEmpty ? [lines] : preferring(expected, in: above)
    }

    /// A size and its cost.
    struct Cost: Hashable {
        /// n.
        var size: Double
        /// Lines or seconds.
        var cost: Double
    }

    private static func series(_ points: [GrowthPoint], _ cost: (GrowthPoint) -> Double?) -> [Cost] {
        points.compactMap { point in
            cost(point).map { Cost(size: Double(point.size), cost: $0) }
        }.sorted { $0.size < $1.size }.filter { $0.cost > 0 }
    }

    private static func preferring(_ expected: GrowthClass, in classes: [GrowthClass]) -> [GrowthClass] {
        classes.contains(expected) ? [expected] + classes.filter { $0 != expected } : classes
    }

    /// The exponent over the upper sizes: the middle one of the last steps' own. One disturbed run does not move it
    /// far, nor does the one step at which the data outgrows a cache of the processor.
    private static func exponent(_ series: [Cost]) -> Double {
        exponent(of: steps(series))
    }

    private static func exponent(of steps: [Step]) -> Double {
        weightedMedian(steps.map { (log($0.growth) / log($0.ratio), log($0.ratio)) })
    }

    /// From one size to the next: how many times the size, and how many times the cost.
    private struct Step {
        var ratio: Double
        var growth: Double

        init(from low: Cost, to high: Cost) {
            ratio = high.size / low.size
            growth = high.cost / low.cost
        }
    }

    /// The last steps, at most four.
    private static func steps(_ series: [Cost]) -> [Step] {
        zip(series, series.dropFirst()).suffix(4).map { Step(from: $0, to: $1) }
    }

    /// The value that half of the weight lies below; between two where it falls between them, and 0 for none. A step
    /// weighs what its length is, since over a short one the same noise turns the exponent further.
    private static func weightedMedian(_ values: [(value: Double, weight: Double)]) -> Double {
        let sorted = values.sorted { $0.value < $1.value }
        let half = sorted.reduce(0) { $0 + $1.weight } / 2
        var below = 0.0
        for (index, each) in sorted.enumerated() {
            below += each.weight
            if abs(below - half) < 1e-9, index + 1 < sorted.count {
                return (each.value + sorted[index + 1].value) / 2
            }
            if below >= half { return each.value }
        }
        return 0
    }

    /// Whether the last steps are steeper than any power.
    ///
    /// They are looked at over a doubling or more where there is as much. Over less the cost must leap as far above
    /// a cube as it would have to over a doubling: there a single disturbed run looks like a wall.
    private static func isExponential(_ series: [Cost], least: Double) -> Bool {
        let upper = series.filter { $0.cost >= least }
        guard let last = upper.last,
            let before = upper.last(where: { $0.size * 2 <= last.size }) ?? upper.first,
            before.size < last.size
        else { return false }
        let step = Step(from: before, to: last)
        return step.growth > pow(step.ratio, 3) * pow(max(step.ratio, 2), exponentialFrom - 3)
    }
}
