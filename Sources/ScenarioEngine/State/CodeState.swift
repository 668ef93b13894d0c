public import InterviewModel

/// The code of a coding task, with all that has become of it.
public struct CodeState: Hashable, Sendable {
    /// The language being written.
    public private(set) var language: LanguageID
    /// The number of the last version taken in any language; 0 for none.
    public private(set) var lastNumber = 0
    /// The candidate's own tests, in the order in which they were written.
    public private(set) var ownTests: [String] = []
    private var works: [LanguageID: CodeWork]

    /// The code before the first change, in the first language that the task is offered in.
    init(_ item: AgendaItem?) {
        let offered = item?.offeredLanguages ?? [.python]
        language = offered.first ?? .python
        works = [:]
        for language in offered { works[language] = CodeWork(starter: item?.starter(in: language) ?? "") }
    }

    /// The program in the language being written.
    public var work: CodeWork { works[language] ?? CodeWork(starter: "") }

    /// The number of the version that stands here; 0 for the untouched starter.
    public var version: Int { work.version }

    /// The version that stands here.
    public var text: String { work.text }

    /// Takes an event that concerns the code; others change nothing.
    mutating func apply(_ event: SessionEvent) {
        switch event {
        case .codeSaved(let number, let text): take(text, as: number, from: nil)
        case .codeRestored(let number, let from): take(work.texts[from] ?? text, as: number, from: from)
        case .codeJudged(let run):
            let language =
                works.first { $0.value.texts[run.version] != nil && run.version > 0 }?.key ?? language
            works[language]?.note(run)
        case .languageChosen(let chosen): language = chosen
        case .ownTestAdded(let text): ownTests.append(text)
        case .ownTestDropped(let index):
            if ownTests.indices.contains(index) { ownTests.remove(at: index) }
        default: break
        }
    }

    private mutating func take(_ text: String, as number: Int, from earlier: Int?) {
        // In a damaged journal the number may be anything.
        lastNumber = max(0, min(number, .max - 1))
        works[language, default: CodeWork(starter: "")].take(text, as: lastNumber, from: earlier)
    }
}
