import InterviewModel

extension TerminalRenderer {
    /// The line of favourite and tags.
    func marks(_ transcript: Transcript) -> [String] {
        Wording.marks(transcript.marks).map { form.wrapped($0, style: palette.key) } ?? []
    }

    /// The remarks on an item, or, for nil, those on the session, under a heading.
    func comments(_ transcript: Transcript, on place: AgendaPlace?) -> [String] {
        let lines = transcript.comments(on: place).flatMap { comment in
            let heading = Wording.heading(comment) { CivilTime(wall: $0, in: timeZone) }
            return form.wrapped(heading, first: "   ", style: palette.key) + body(comment.comment.text)
        }
        return place == nil && !lines.isEmpty ? heading(Wording.commentsHeading) + lines : lines
    }
}
