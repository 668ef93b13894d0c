import InterviewModel
import ScenarioLibrary
import TranscriptStore

/// What the two of a pair are shown once the feedback is open.
struct PairOutcome {
    private let comparison: PairComparison
    private let history: PairHistory?

    /// The comparison of a session, with what all sessions of the two tell; nil where there is nothing to be shown.
    init?(_ transcript: Transcript, in library: Library, store: SessionStore) {
        let frameworks = Dictionary(
            library.frameworks().map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        guard let comparison = PairComparison(transcript, frameworks: frameworks) else { return nil }
        self.comparison = comparison
        history = PracticeHistory(store: store, mayBeMissing: true).pairHistory(of: transcript)
    }

    /// For a terminal.
    func lines(_ form: TerminalForm) -> [String] {
        PairComparisonText(form).lines(comparison, history: history)
    }

    /// For a page.
    var html: String { PairComparisonPage.html(comparison, history: history).text }
}
