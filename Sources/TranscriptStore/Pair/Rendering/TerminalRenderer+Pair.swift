import InterviewModel

extension TerminalRenderer {
    /// Who asked, and that there is feedback which is sealed yet.
    func pair(_ transcript: Transcript) -> [String] {
        guard let pair = transcript.pair else { return [] }
        let presence = PairWords.presence(pair, on: TimeLine(pauses: transcript.pauses))
        return form.wrapped(presence, style: palette.dim)
            + (transcript.isSealed
                ? form.wrapped(PairWords.sealed(transcript), first: "! ", style: palette.warning) : [])
    }

    /// The marks of all three side by side, and what the two say to each other.
    func pairComparison(_ transcript: Transcript) -> [String] {
        PairComparison(transcript, frameworks: frameworks)
            .map { PairComparisonText(form).lines($0, history: pairHistory) } ?? []
    }

    /// What the interviewer said of an item.
    func interviewerMarks(_ item: TranscriptItem, _ pair: PairRecord?) -> [String] {
        PairWords.marks(of: item, pair, framework: item.framework.flatMap { frameworks[$0] })
            .flatMap { form.wrapped($0, first: "   ", style: palette.key) }
    }
}
