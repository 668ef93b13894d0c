/// The interviewer's mark on one scale of the scorecard.
public struct InterviewerRating: Hashable, Sendable, Codable {
    /// What is rated.
    public enum Scale: Hashable, Sendable, Codable, RawRepresentable {
        /// An answer in words, on `AnswerScale`.
        case answer
        /// A live-coding task, on one of the scales of the scorecard.
        case coding(CodingScale)

        /// `answer`, or the name of the coding scale.
        public var rawValue: String {
            switch self {
            case .answer: "answer"
            case .coding(let scale): scale.rawValue
            }
        }

        /// The scale of a name; nil where there is none.
        public init?(rawValue: String) {
            if rawValue == "answer" {
                self = .answer
            } else if let scale = CodingScale(rawValue: rawValue) {
                self = .coding(scale)
            } else {
                return nil
            }
        }
    }

    /// The scale.
    public var scale: Scale
    /// From 1 to 5.
    public var points: Int

    /// A mark on a scale.
    public init(scale: Scale, points: Int) {
        self.scale = scale
        self.points = points
    }
}

/// The anchored scale, 1 to 5, on which an answer in words is rated by the one who gave it and by the one who heard it.
public enum AnswerScale {
    /// What each level means, from 1, in the words of the one who answered.
    public static let ownAnchors = [
        "I had little to say", "I said some of it, with gaps", "I said the main things",
        "I said it well, little was missing", "I would be glad to have said exactly this",
    ]

    /// What each level means, from 1, in the words of the one who listened.
    public static let heardAnchors = [
        "There was little in it", "Some of it was there, with gaps", "The main things were said",
        "It was said well, little was missing", "I would be glad to hear exactly this from a colleague",
    ]

    /// The levels there are.
    public static let levels = 1...5
}
