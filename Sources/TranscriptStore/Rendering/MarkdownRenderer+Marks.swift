import InterviewModel

extension MarkdownRenderer {
    /// The line of favourite and tags.
    func marks(_ transcript: Transcript) -> [String] {
        Wording.marks(transcript.marks).map { ["*\(MarkdownText.inline($0)).*"] } ?? []
    }

    /// The remarks on an item, or, for nil, those on the session, under a heading.
    func comments(_ transcript: Transcript, on place: AgendaPlace?) -> [String] {
        let blocks = transcript.comments(on: place).flatMap { comment in
            let heading = Wording.heading(comment) { CivilTime(wall: $0, in: timeZone) }
            return ["**\(heading)**", MarkdownText.quotation(comment.comment.text)]
        }
        return place == nil && !blocks.isEmpty ? ["## \(Wording.commentsHeading)"] + blocks : blocks
    }
}
