import InterviewModel

/// Runs a program on growing inputs and tells how its cost grows.
///
/// Two costs are taken. Executed lines are the same on every machine and in every run, but do not see what a
/// built-in does inside; processor time sees all, with noise. `GrowthClassifier` puts them together.
struct GrowthMeter {
    /// The smallest n. Sizes double from here.
    private static let smallest = 8
    /// Counting stops after so many lines: tracing makes a line some ten times slower.
    private static let mostLines = 300_000
    /// A run longer than this, in seconds, ends the measurement.
    private static let longEnough = 0.35
    /// A run shorter than this, in seconds, is repeated, and the least time is taken.
    private static let repeatBelow = 0.08
    private static let repeats = 3
    /// With fewer points more are taken between the last ones.
    private static let fewest = 6
    /// Below this n times are too short to be worth a run, as long as lines are counted.
    private static let leastTimed = 64
    private static let seed: UInt64 = 20

    let author: AuthorSandbox
    let sandbox: CandidateSandbox
    let expected: ExpectedGrowth

    /// Measures and classifies.
    func report() -> GrowthReport {
        var points: [GrowthPoint] = []
        var stopped: String?
        var countsLines = sandbox.measuresWork
        var size = Self.smallest
        while size <= expected.upTo {
            let step = measure(size, countsLines: countsLines)
            if let point = step.point {
                points.append(point)
                countsLines = countsLines && point.lines != nil
            }
            if let reason = step.stopped {
                stopped = "\(reason) at n = \(size)"
                break
            }
            if step.isLong { break }
            size *= 2
        }
        if points.count < Self.fewest { points += between(points, below: size) }
        points.sort { $0.size < $1.size }
        return GrowthClassifier.report(points: subtractingStart(points), expected: expected, stopped: stopped)
    }

    /// Points between the last doubling and the one before. Where the cost leaps, the doubling sizes are too few
    /// to see by what law.
    private func between(_ points: [GrowthPoint], below end: Int) -> [GrowthPoint] {
        guard let last = points.last(where: { $0.size < end })?.size else { return [] }
        var found: [GrowthPoint] = []
        for eighths in [10, 12, 14] {
            let size = last * eighths / 8
            guard size > last, size < end else { continue }
            let step = measure(size, countsLines: sandbox.measuresWork)
            guard let point = step.point else { break }
            found.append(point)
            if step.isLong { break }
        }
        return found
    }

    private struct Step {
        var point: GrowthPoint?
        var isLong = false
        var stopped: String?
    }

    private func measure(_ size: Int, countsLines: Bool) -> Step {
        guard let input = try? author.grow(size, seed: Self.seed) else {
            return Step(stopped: "cases.py gives no input")
        }
        var point = GrowthPoint(size: size)
        if countsLines {
            switch reading(sandbox.measure(input, mostLines: Self.mostLines)) {
            case .success(let reading): point.lines = reading.lines
            case .failure(.enough): break
            case .failure(.stopped(let reason)): return Step(stopped: reason)
            }
        }
        guard size >= Self.leastTimed || point.lines == nil else { return Step(point: point) }
        var least: Double?
        for _ in 0..<Self.repeats {
            switch reading(
                sandbox.measuresWork ? sandbox.measure(input, mostLines: 0) : sandbox.run(input))
            {
            case .success(let reading): least = min(least ?? .infinity, reading.seconds)
            case .failure(.enough): break
            case .failure(.stopped(let reason)): return Step(stopped: reason)
            }
            if (least ?? 0) > Self.repeatBelow { break }
        }
        point.seconds = least
        return Step(point: point, isLong: (least ?? 0) > Self.longEnough)
    }

    private struct Reading {
        var seconds: Double
        var lines: Int?
    }

    private enum Stop: Error {
        /// The lines are too many to be counted.
        case enough
        case stopped(String)
    }

    private func reading(_ answer: Harness.Answer) -> Result<Reading, Stop> {
        guard case .ended(let process) = answer else {
            return .failure(.stopped("the judge's process ended"))
        }
        switch process.reason {
        case .time: return .failure(.stopped("the time limit"))
        case .output, .result: return .failure(.stopped("too much was printed"))
        case .files: return .failure(.stopped("too many files were made"))
        case .none: break
        }
        if process.signal != 0 { return .failure(.stopped("a crash")) }
        guard sandbox.measuresWork else {
            return process.exitStatus == 0
                ? .success(Reading(seconds: process.cpuSeconds)) : .failure(.stopped("an error"))
        }
        if let trouble = process.report?.trouble {
            return .failure(
                trouble.type == "Enough" ? .enough : .stopped(PythonExceptions.plainName(trouble.type)))
        }
        guard let values = process.report?.values, values.count == 2,
            case .plain(.int(let nanoseconds)) = values[0], case .plain(.int(let lines)) = values[1],
            nanoseconds >= 0, lines >= 0
        else { return .failure(.stopped("an early end")) }
        // A program that swallows the signal to stop goes on uncounted.
        guard lines <= Self.mostLines else { return .failure(.enough) }
        return .success(Reading(seconds: Double(nanoseconds) / 1e9, lines: lines))
    }

    /// Of other languages' programs the time of their start is taken off, as the smallest input shows it. What is
    /// left counts only where it is more than the start's own unsteadiness.
    private func subtractingStart(_ points: [GrowthPoint]) -> [GrowthPoint] {
        guard !sandbox.measuresWork, let start = points.compactMap(\.seconds).min() else { return points }
        return points.map { point in
            var copy = point
            copy.seconds = point.seconds.map { $0 - start }.flatMap { $0 > max(start / 2, 2e-3) ? $0 : nil }
            return copy
        }
    }
}
