import InterviewModel
import TranscriptStore

/// Something that a session's user wants to say of it afterwards.
enum MarkEdit: Equatable {
    /// A remark, on the answer of this number or on the whole session.
    case note(String, answer: Int?)
    /// Take the remark of this number back, counted from 1 among those that are there.
    case unnote(Int)
    /// Give the session a tag.
    case tag(String)
    /// Take a tag from it.
    case untag(String)
    /// Whether it is a favourite.
    case favourite(Bool)
    /// Put it away.
    case discard
    /// Take it back from there.
    case restore

    /// The most bytes of a remark.
    static let longestNote = 64 << 10

    /// The event that says so, and what the user is told; no event where it is so already.
    ///
    /// - Parameter marks: how things stood before the first edit of the same piece: remarks are numbered by that, so
    ///   that two can be taken back at once.
    /// - Throws: `CommandFailure` where it has no meaning.
    func event(
        in review: SessionReview, now: SessionMarks, numberedBy marks: SessionMarks
    ) throws -> (event: SessionEvent?, sentence: String) {
        switch self {
        case .note(let text, let answer):
            let item = try answer.map { try review.item($0) }
            let words = answer.map { "Noted on answer \($0)." } ?? "Noted on the session."
            return (.commented(place: item?.place, text: try Self.checked(text)), words)
        case .unnote(let number):
            guard marks.comments.indices.contains(number - 1) else { throw Self.noNote(number, marks) }
            let comment = marks.comments[number - 1]
            let isThere = now.comments.contains { $0.number == comment.number }
            return (
                isThere ? .commentTakenBack(number: comment.number) : nil, "Note \(number) is taken back."
            )
        case .tag(let word):
            let tag = try SessionTag(word).text
            let isNew = !now.tags.contains(tag)
            return (
                isNew ? .tagged(tag: tag) : nil, isNew ? "Tagged \(tag)." : "It has the tag \(tag) already."
            )
        case .untag(let word):
            return try untag(word, now)
        case .favourite(let isFavourite):
            let sentence =
                isFavourite ? "It is one of your favourites." : "It is none of your favourites."
            return (now.isFavourite == isFavourite ? nil : .favoured(isFavourite: isFavourite), sentence)
        case .discard:
            return (
                now.isDiscarded ? nil : .discarded,
                "Put away; --restore takes it back, hotseat review --empty-discarded removes it for good."
            )
        case .restore:
            return (
                now.isDiscarded ? .restored : nil,
                now.isDiscarded ? "Taken back." : "It was not put away."
            )
        }
    }

    /// A tag may have come from elsewhere, so one that is there can be taken away whatever it looks like.
    private func untag(_ word: String, _ now: SessionMarks) throws -> (SessionEvent?, String) {
        let tag = now.tags.contains(word) ? word : try SessionTag(word).text
        guard now.tags.contains(tag) else {
            throw CommandFailure(
                .usage, "the session has no tag `\(tag)`",
                help: now.tags.isEmpty
                    ? "It has none." : "It has: \(now.tags.map(VisibleText.line).joined(separator: ", "))")
        }
        return (.untagged(tag: tag), "The tag \(VisibleText.line(tag)) is taken away.")
    }

    private static func checked(_ text: String) throws -> String {
        guard text.contains(where: { !$0.isWhitespace }) else {
            throw CommandFailure(.usage, "the note is empty", help: "Write the words behind it.")
        }
        guard text.utf8.count <= longestNote else {
            throw CommandFailure(
                .usage, "the note is longer than 64 KB", help: "Keep long texts in a file of their own.")
        }
        return text
    }

    private static func noNote(_ number: Int, _ marks: SessionMarks) -> CommandFailure {
        let help =
            switch marks.comments.count {
            case 0: "There are none; --note or :note writes one."
            case 1: "There is one, number 1."
            case let count: "There are notes 1 to \(count)."
            }
        return CommandFailure(.usage, "there is no note \(number) of yours", help: help)
    }
}
