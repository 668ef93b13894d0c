import InterviewModel

extension ReportRenderer {
    /// The marks of all three side by side; that they are sealed where they still are.
    func pair(_ transcript: Transcript) -> HTML {
        guard transcript.pair != nil else { return .empty }
        guard let comparison = PairComparison(transcript, frameworks: context.frameworks) else {
            return PairComparisonPage.sealed(transcript)
        }
        return PairComparisonPage.html(
            comparison, history: context.pairHistory, link: context.links?.session)
    }
}

extension ItemSection {
    /// What the interviewer said of it.
    var interviewerMarks: HTML {
        let lines = PairWords.marks(of: item, pair, framework: framework).map {
            "<li><bdi>\($0)</bdi></li>" as HTML
        }
        guard !lines.isEmpty else { return .empty }
        return "<h4><bdi>\(PairWords.interviewer(pair).capitalizedFirst)</bdi></h4>\n<ul>\(lines)</ul>"
    }
}
