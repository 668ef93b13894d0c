import Foundation
import InterviewModel

/// The words and numbers of progress that terminal and page share.
enum ProgressWords {
    /// The title of all of it.
    static let title = "Progress"
    /// The headings of its parts.
    static let weakest = "What costs most points"
    /// See `weakest`.
    static let overTime = "Scores over time"
    /// See `weakest`.
    static let topics = "By topic"
    /// See `weakest`.
    static let competencies = "By competency"
    /// See `weakest`.
    static let components = "By part of the answer"
    /// See `weakest`.
    static let concepts = "Concepts missed"
    /// See `weakest`.
    static let questions = "Questions asked again"
    /// See `weakest`.
    static let selfRatings = "Your own ratings"

    /// That nothing costs points again and again.
    static let nothingWeak =
        "Nothing stands out: that takes something missed in at least \(WeakElement.leastMissed) of "
        + "\(WeakElement.leastAnswers) answers."
    /// That one session cannot be compared with anything.
    static let oneSession =
        "One session so far: a second one gives something to compare, and \(Trend.least) of them a trend."

    /// How a trend is to be read, for below tables of them.
    static let trendNote =
        "A trend compares the mean scores of the last \(Trend.most) sessions in order, with a 95 % interval for the "
        + "change from the first to the last; it knows nothing of harder or easier questions, and of twenty "
        + "trends one looks clear by chance."

    /// A length of practice: `45 min`, `6 h 40 min`.
    static func time(_ length: Milliseconds) -> String {
        let minutes = length.count / 60_000
        guard minutes >= 60 else { return length > .zero && minutes == 0 ? "under 1 min" : "\(minutes) min" }
        return "\(minutes / 60) h" + (minutes % 60 > 0 ? " \(minutes % 60) min" : "")
    }

    /// A change of a score with its sign, in two decimals; never `-0.00`.
    static func change(_ change: Double) -> String {
        let text = String(format: "%+.2f", change)
        return text == "-0.00" ? "+0.00" : text
    }

    /// Where scores are heading, in one or two words.
    static func word(_ direction: Trend.Direction) -> String {
        switch direction {
        case .rising: "rising"
        case .falling: "falling"
        case .noClearChange: "no clear change"
        case .tooFew: "too few to tell"
        }
    }

    /// A range as it stands in a table: `+0.03 to +0.25`.
    static func range(_ interval: Interval) -> String {
        "\(change(interval.low)) to \(change(interval.high))"
    }

    /// A trend for a table: the word and the range.
    static func cell(_ trend: Trend) -> String {
        word(trend.direction) + (trend.change.map { ", \(range($0))" } ?? "")
    }

    /// A trend in a sentence.
    static func sentence(_ trend: Trend) -> String {
        guard let change = trend.change else {
            return
                "Too few sessions with scores to tell a trend: \(trend.sessions) of the \(Trend.least) it takes."
        }
        let word = word(trend.direction).capitalizedFirst
        return "\(word): \(self.change(change.estimate)) over \(trend.sessions) sessions "
            + "(95 % interval \(range(change)))."
    }

    /// What asking again has brought, in a sentence; nil where nothing was asked twice.
    static func sentence(_ repeats: RepeatGain) -> String? {
        guard repeats.questions > 0 else { return nil }
        let start =
            "Asked again: better than at first at \(repeats.better) of \(Quantity.text(repeats.questions, "question"))"
        guard let gain = repeats.gain else { return start + "." }
        return start + "; on average \(change(gain.estimate)) (95 % interval \(range(gain)))."
    }

    /// How own ratings stand to scores, in a sentence; nil where nothing was rated.
    static func sentence(_ ratings: SelfRatingFigures) -> String? {
        guard let difference = ratings.difference, let recent = ratings.recentDifference else { return nil }
        let all = "Over \(Quantity.text(ratings.count, "rated answer")) you were \(kindness(difference))"
        guard ratings.count > ratings.recentCount else { return all + "." }
        return all + "; over the last \(ratings.recentCount) \(kindness(recent))."
    }

    /// A difference on the scale from 1 to 5 in words; less than a quarter of a level is none.
    private static func kindness(_ difference: Double) -> String {
        let levels = String(format: "%.1f", abs(difference))
        if abs(difference) < 0.25 { return "as strict as the scorer" }
        return "\(difference > 0 ? "kinder" : "stricter") than the scorer by \(levels) levels"
    }

    /// A week in few words.
    static func week(_ week: PracticeWeek) -> String {
        guard week.sessions > 0 else { return "nothing yet" }
        let mean = week.mean.map { ", mean \(Wording.number($0))" } ?? ""
        return "\(Quantity.text(week.sessions, "session")), \(Quantity.text(week.answers, "answer")), "
            + time(week.time) + mean
    }

    /// Days in a row, in a sentence.
    static func sentence(_ streak: Streak) -> String {
        let longest = "the longest row so far is \(Quantity.text(streak.longest, "day"))"
        switch streak.current {
        case 0: return "No days in a row at the moment; \(longest)."
        case streak.longest: return "\(Quantity.text(streak.current, "day")) in a row, your longest so far."
        default: return "\(Quantity.text(streak.current, "day")) in a row; \(longest)."
        }
    }
}
