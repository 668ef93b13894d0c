public import InterviewModel

/// A program in one language, with its versions.
public struct CodeWork: Hashable, Sendable {
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

    /// The program before the first change.
    init(starter: String) {
        text = starter
        texts = [0: starter]
    }

    /// The version that a step back leads to: the last one, before the one that stands here, with another text; nil
    /// where there is none.
    public var versionBefore: Int? {
        texts.filter { $0.key < origin && $0.value != text }.keys.max()
    }

    /// Takes a new version; one that was gone back to says from where.
    mutating func take(_ text: String, as number: Int, from earlier: Int?) {
        version = number
        origin = earlier ?? number
        self.text = text
        texts[number] = text
        fullRun = nil
    }

    /// Takes what came of a run.
    mutating func note(_ run: CodeRun) {
        lastRun = run.version
        if run.scope == .all, run.version == version { fullRun = run }
    }
}
