import InterviewModel
import RubricAnalysis

/// The versions of a program, its runs and the candidate's own tests, gathered from events.
struct CodeLog {
    /// The versions in order.
    private(set) var versions: [CodingEvidence.Version] = []
    /// The runs in order.
    private(set) var runs: [CodingEvidence.Run] = []
    /// The candidate's own tests as they stand.
    private(set) var ownTests: [String] = []
    private let item: AgendaItem?
    private var language: LanguageID
    private var texts: [Int: String] = [:]

    /// Nothing yet of a task.
    init(_ item: AgendaItem?) {
        self.item = item
        language = item?.offeredLanguages.first ?? .python
    }

    /// What the candidate began with in the language chosen.
    var starter: String { item?.starter(in: language) ?? "" }

    /// Takes an event; those that do not concern the program change nothing.
    mutating func add(_ event: SessionEvent, at elapsed: Milliseconds) {
        switch event {
        case .codeSaved(let number, let text): take(text, number, elapsed)
        case .codeRestored(let number, let from):
            take(from == 0 ? starter : texts[from] ?? "", number, elapsed)
        case .languageChosen(let chosen): language = chosen
        case .codeJudged(let run): runs.append(CodingEvidence.Run(at: elapsed, run))
        case .ownTestAdded(let text): ownTests.append(text)
        case .ownTestDropped(let index):
            if ownTests.indices.contains(index) { ownTests.remove(at: index) }
        default: break
        }
    }

    private mutating func take(_ text: String, _ number: Int, _ elapsed: Milliseconds) {
        texts[number] = text
        versions.append(CodingEvidence.Version(at: elapsed, text))
    }
}
