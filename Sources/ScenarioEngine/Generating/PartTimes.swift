import InterviewModel

/// How the time for questions is shared between the parts of an interview.
enum PartTimes {
    /// A technical question with its follow-up: longer answers are expected from seniors.
    static func technicalQuestion(_ level: Level) -> Milliseconds {
        switch level {
        case .junior: .seconds(180)
        case .mid: .seconds(225)
        case .senior: .seconds(270)
        }
    }

    /// A story with its follow-up.
    static let story: Milliseconds = .seconds(270)

    /// The least time in which a part makes sense.
    static func least(_ part: InterviewPart, _ level: Level) -> Milliseconds {
        switch part {
        case .technical: technicalQuestion(level)
        case .design: .minutes(15)
        case .coding: .minutes(12)
        case .behavioral: story
        }
    }

    /// The time of each part, in whole half minutes that add up to `time` rounded down to them.
    ///
    /// A part that would have less than it needs is left out, the neediest first, and its time goes to the
    /// others; the last one stays however short. Nil times are never given.
    static func share(
        _ time: Milliseconds, by shares: [InterviewPart: Double], level: Level
    ) -> (times: [InterviewPart: Milliseconds], leftOut: [InterviewPart: Milliseconds]) {
        var shares = shares
        var leftOut: [InterviewPart: Milliseconds] = [:]
        let halves = time.count / 30_000
        while true {
            let sum = InterviewPart.allCases.compactMap { shares[$0] }.reduce(0, +)
            let exact = shares.mapValues { $0 / sum * Double(halves) }
            let needy = InterviewPart.allCases.filter { part in
                exact[part].map { $0 * 30_000 < Double(least(part, level).count) } ?? false
            }
            let neediest = needy.min { left, right in
                ratio(exact, left, level) < ratio(exact, right, level)
            }
            guard let neediest, shares.count > 1 else { return (whole(exact, halves), leftOut) }
            leftOut[neediest] = .seconds(Int((exact[neediest] ?? 0).rounded()) * 30)
            shares[neediest] = nil
        }
    }

    private static func ratio(_ exact: [InterviewPart: Double], _ part: InterviewPart, _ level: Level)
        -> Double
    {
        (exact[part] ?? 0) / Double(least(part, level).count)
    }

    /// Rounds down to whole halves; what is left over goes to the first part.
    private static func whole(
        _ exact: [InterviewPart: Double], _ halves: Int
    ) -> [InterviewPart: Milliseconds] {
        var counts = exact.mapValues { Int($0) }
        let rest = halves - counts.values.reduce(0, +)
        if let first = InterviewPart.allCases.first(where: { counts[$0] != nil }) {
            counts[first, default: 0] += rest
        }
        return counts.mapValues { .seconds($0 * 30) }
    }
}
