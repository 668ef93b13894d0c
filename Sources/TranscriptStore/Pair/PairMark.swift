public import InterviewModel

/// The marks of all three on one scale, each from 1 to 5.
public struct PairMark: Hashable, Sendable, Codable {
    /// The scale. A task's own rating and score are on `answer`.
    public var scale: InterviewerRating.Scale
    /// The candidate's own; nil where there is none.
    public var own: Int?
    /// The interviewer's.
    public var interviewer: Int?
    /// Hotseat's: the level of the score, or of the task's rating.
    public var hotseat: Int?

    /// By how many levels two marks differ that are said to be apart.
    public static let apart = 2

    /// How far the two marks that differ most are apart; nil where there are not two.
    public var widest: Int? {
        let marks = [own, interviewer, hotseat].compactMap(\.self)
        guard marks.count > 1, let least = marks.min(), let most = marks.max() else { return nil }
        return most - least
    }

    /// Whether two of them are so far apart that it is worth talking about.
    public var isApart: Bool { widest.map { $0 >= Self.apart } ?? false }

    /// Whether nobody gave one.
    var isEmpty: Bool { own == nil && interviewer == nil && hotseat == nil }
}

extension TranscriptItem {
    /// The marks of all three on each scale of the item; empty where nobody gave any.
    ///
    /// - Parameter isBlind: whether to leave out what was said after the feedback was opened.
    func pairMarks(blindOnly isBlind: Bool) -> [PairMark] {
        let marks = isBlind && interviewer?.isLate == true ? nil : interviewer
        let own = isBlind ? blindSelfRating : selfRating
        let level = state == .answered ? score.map(RatingScale.level) : nil
        var all = [
            PairMark(scale: .answer, own: own, interviewer: marks?.points(.answer), hotseat: level)
        ]
        if challenge != nil {
            all += CodingScale.allCases.map {
                PairMark(
                    scale: .coding($0), interviewer: marks?.points(.coding($0)),
                    hotseat: rating?.rating($0)?.points?.held(to: 1...5))
            }
        }
        return all.filter { !$0.isEmpty }
    }
}
