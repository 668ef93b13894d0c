import Foundation
import InterviewModel

/// From costs at growing sizes to the class of their growth.
///
/// The measure throughout is the local exponent: by the power of which n the cost grew between two sizes. It is 1
/// for linear growth and 2 for quadratic; a little above 0 for log n, a little above 1 for n log n; and for
/// exponential growth it rises without end.
enum GrowthClassifier {
    /// A local exponent beyond this is no polynomial that an interview meets.
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
        let steps = slopes(lines) + slopes(times)
        return steps.count >= 3 ? classes(exponent: median(steps)) : []
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

    /// The exponent over the upper sizes: the median of the last steps' own. One disturbed run does not move it far,
    /// nor does the one step at which the data outgrows a cache of the processor.
    private static func exponent(_ series: [Cost]) -> Double {
        median(slopes(series))
    }

    /// The local exponents of the last steps, at most four.
    private static func slopes(_ series: [Cost]) -> [Double] {
        zip(series, series.dropFirst()).suffix(4).map { low, high in
            log(high.cost / low.cost) / log(high.size / low.size)
        }
    }

    /// The middle one of some numbers; 0 for none.
    private static func median(_ numbers: [Double]) -> Double {
        guard !numbers.isEmpty else { return 0 }
        let sorted = numbers.sorted()
        let middle = sorted.count / 2
        return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    }

    /// Whether the last steps are steeper than any power.
    private static func isExponential(_ series: [Cost], least: Double) -> Bool {
        let upper = series.filter { $0.cost >= least }
        guard upper.count >= 2, let last = upper.last else { return false }
        let before = upper[upper.count - 2]
        return log(last.cost / before.cost) / log(last.size / before.size) > exponentialFrom
    }
}
