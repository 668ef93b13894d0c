import InterviewModel

/// Changes of a draft one after another, told in figures where they are not shown one by one.
struct ReplayTyping {
    /// When the first was; nil where there was none.
    private(set) var start: Milliseconds?
    private var end = Milliseconds.zero
    private var added = 0
    private var removed = 0

    /// Takes the next change.
    mutating func add(_ edit: TextEdit, at now: Milliseconds) {
        start = start ?? now
        end = now
        added += edit.inserted.count
        removed += edit.removed > 0 ? 1 : 0
    }

    /// What was typed, in one sentence; nil where nothing was.
    var words: String? {
        guard let start else { return nil }
        let time = end - start >= .seconds(1) ? " in \(Wording.time(end - start))" : ""
        let changes = removed == 0 ? "" : ", with \(Quantity.text(removed, "correction"))"
        return "Wrote \(Quantity.text(added, "character"))\(time)\(changes)."
    }
}
