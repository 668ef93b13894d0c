public import InterviewModel

/// The code of a coding task, with all that has become of it.
public struct CodeState: Hashable, Sendable {
    /// The number of the last version taken; 0 for the untouched starter.
    public private(set) var version = 0
    /// The last version taken.
    public private(set) var text: String
    /// Every version by its number, 0 being the starter.
    public private(set) var texts: [Int: String]
    /// The version whose text the last one has: itself, or an earlier one that was gone back to.
    public private(set) var origin = 0
    /// The version that was run last; nil where none was.
    public private(set) var lastRun: Int?
    /// The last run over all cases, if it was of the last version.
    public private(set) var fullRun: CodeRun?
    /// The candidate's own tests, in the order in which they were written.
    public private(set) var ownTests: [String] = []

    /// The code before the first change.
    init(starter: String) {
        text = starter
        texts = [0: starter]
    }

    /// The version that a step back leads to: the last one, before the one that stands here, with another text; nil
    /// where there is none.
    public var versionBefore: Int? {
        texts.filter { $0.key < origin && $0.value != text }.keys.max()
    }

    /// Takes an event that concerns the code; others change nothing.
    mutating func apply(_ event: SessionEvent) {
        switch event {
        case .codeSaved(let number, let text): take(text, as: number, from: nil)
        case .codeRestored(let number, let from): take(texts[from] ?? text, as: number, from: from)
        case .codeJudged(let run):
            lastRun = run.version
            if run.scope == .all, run.version == version { fullRun = run }
        case .ownTestAdded(let text): ownTests.append(text)
        case .ownTestDropped(let index):
            if ownTests.indices.contains(index) { ownTests.remove(at: index) }
        default: break
        }
    }

    private mutating func take(_ text: String, as number: Int, from earlier: Int?) {
        // In a damaged journal the number may be anything.
        version = max(0, min(number, .max - 1))
        origin = earlier ?? version
        self.text = text
        texts[version] = text
        fullRun = nil
    }
}
