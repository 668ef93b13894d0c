import InterviewModel

/// The words for what a session's user said of it afterwards.
extension Wording {
    /// The heading of remarks on the session as a whole.
    static let commentsHeading = "Your notes afterwards"

    /// Favourite, tags and whether it was put away, in a line; nil where there is nothing of these.
    static func marks(_ marks: SessionMarks) -> String? {
        var parts: [String] = []
        if marks.isFavourite { parts.append("favourite") }
        if !marks.tags.isEmpty { parts.append("tags: " + marks.tags.joined(separator: ", ")) }
        if marks.isDiscarded { parts.append("put away") }
        return parts.isEmpty ? nil : parts.joined(separator: "; ").capitalizedFirst
    }

    /// What stands above a remark: its number, by which it can be taken back, and the day it was written.
    static func heading(_ comment: NumberedComment, in time: (Int) -> CivilTime) -> String {
        "Your note \(comment.number), \(time(comment.comment.wall).day)"
    }

    /// How the candidate rated the answer, to stand behind its score; empty where they did not.
    static func ownRating(_ item: TranscriptItem) -> String {
        item.selfRating.map { "; you rated it \($0) of 5" } ?? ""
    }
}

/// A remark with the number that its session's user knows it by: its place among those not taken back, from 1.
struct NumberedComment {
    /// The number.
    let number: Int
    /// The remark.
    let comment: SessionMarks.Comment
}

extension Transcript {
    /// The remarks on an item; nil for those on the whole session, and those whose item a damaged journal lost.
    func comments(on place: AgendaPlace?) -> [NumberedComment] {
        let numbered = zip(1..., marks.comments).map { NumberedComment(number: $0, comment: $1) }
        if let place { return numbered.filter { $0.comment.place == place } }
        guard !numbered.isEmpty else { return [] }
        let places = Set(items.map(\.place))
        return numbered.filter { $0.comment.place.map { !places.contains($0) } ?? true }
    }
}
