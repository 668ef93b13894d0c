public import InterviewModel

/// How the time of an interview is spent around its questions.
public struct TimeSplit: Hashable, Sendable {
    /// Getting to know each other.
    public let introduction: Milliseconds
    /// The interviewer's questions.
    public let questions: Milliseconds
    /// The candidate's own questions.
    public let candidatesQuestions: Milliseconds
    /// The end: what was left unsaid, the next steps.
    public let wrapUp: Milliseconds

    /// The usual split of an interview of `minutes`, at least 1.
    ///
    /// Interview guides publish 2/20/5/3 minutes of 30, 5/32/5/3 of 45 and 7/40/8/5 of 60. Between these the parts
    /// are interpolated, outside they keep their proportions; all but the questions are whole half minutes.
    public init(minutes: Int) {
        let length = Double(minutes)
        func part(_ column: Int) -> Milliseconds {
            let exact = Self.exact(column, minutes: length)
            return .seconds(Int((exact * 2).rounded()) * 30)
        }
        introduction = part(1)
        candidatesQuestions = part(2)
        wrapUp = part(3)
        questions = .minutes(minutes) - introduction - candidatesQuestions - wrapUp
    }

    /// Minutes: the whole, the introduction, the candidate's questions, the end.
    private static let published: [[Double]] = [[30, 2, 5, 3], [45, 5, 5, 3], [60, 7, 8, 5]]

    private static func exact(_ column: Int, minutes: Double) -> Double {
        for (lower, upper) in zip(published, published.dropFirst())
        where (lower[0]...upper[0]).contains(minutes) {
            let way = (minutes - lower[0]) / (upper[0] - lower[0])
            return lower[column] + way * (upper[column] - lower[column])
        }
        let row = minutes < published[0][0] ? published[0] : published[published.count - 1]
        return row[column] * minutes / row[0]
    }
}
