import Foundation
import InterviewModel

extension ProgressText {
    /// One point of the scores over time.
    struct Point: Hashable {
        /// What it is called: a day.
        let name: String
        /// The mean score, 0 to 1.
        let mean: Double
        /// How many answers it is the mean of.
        let scored: Int
    }

    /// The points of the scores over time: weeks, or sessions where there are few weeks.
    static func points(_ report: ProgressReport, timeZone: TimeZone) -> [Point] {
        if report.isToldByWeek {
            return report.weeks.compactMap { week in
                week.mean.map { Point(name: week.monday, mean: $0, scored: week.scored) }
            }
        }
        return report.sessions.map { session in
            let day = session.startedAt.map { CivilTime(wall: $0, in: timeZone).day } ?? "no date"
            return Point(name: day, mean: session.mean, scored: session.scored)
        }
    }
}
