import InterviewModel
import TranscriptStore

extension ReviewConsole {
    /// Carries out what is said of the session rather than of its sentences; nil where the word is none of these.
    ///
    /// - Parameters:
    ///   - arguments: the words behind the command.
    ///   - text: all that stands behind it, as it was typed.
    /// - Throws: `CommandFailure` where it has no meaning, or the session cannot be written.
    mutating func mark(_ word: ReviewWord, _ arguments: [String], text: String) throws -> [String]? {
        switch word {
        case .note:
            guard !text.isEmpty else {
                throw CommandFailure(
                    .usage, "`:note` takes the words of the note",
                    help: "It is kept with answer \(current): :note next time begin with the result")
            }
            return try write(.note(text, answer: current))
        case .notes: return notes()
        case .unnote: return try write(.unnote(Self.number(arguments, "For note 2: :unnote 2")))
        case .tag: return try write(.tag(Self.tag(text, "For the tag weekly: :tag weekly")))
        case .untag: return try write(.untag(Self.tag(text, "For the tag weekly: :untag weekly")))
        case .star: return try write(.favourite(true))
        case .unstar: return try write(.favourite(false))
        case .discard: return try write(.discard)
        case .restore: return try write(.restore)
        default: return nil
        }
    }

    private mutating func write(_ edit: MarkEdit) throws -> [String] {
        try review.mark([edit]).flatMap { text.form.wrapped($0, style: text.form.palette.strong) }
    }

    private func notes() -> [String] {
        let comments = review.transcript.marks.comments
        guard !comments.isEmpty else {
            return text.form.wrapped("No notes yet; :note writes one.", style: text.form.palette.dim)
        }
        let places = review.items.map(\.place)
        return zip(1..., comments).flatMap { number, comment in
            let answer =
                comment.place.flatMap(places.firstIndex).map { "on answer \($0 + 1)" } ?? "on the session"
            return text.form.wrapped(answer, first: "  \(number)  ", style: text.form.palette.dim)
                + text.form.wrapped(comment.text, first: "     ", further: "     ")
        }
    }

    private static func tag(_ text: String, _ help: String) throws -> String {
        if text.isEmpty { throw CommandFailure(.usage, "that needs a tag", help: help) }
        return text
    }
}
