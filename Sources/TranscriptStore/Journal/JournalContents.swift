public import InterviewModel

/// What a journal says, as far as it can be read.
public struct JournalContents: Hashable, Sendable {
    /// The events in the order of their lines.
    public var events: [RecordedEvent] = []
    /// What was found wrong, in the order of the lines.
    public var notes: [JournalNote] = []
    /// The version of the format that the first line names; nil where that line is lost.
    public var format: Int?
    /// How many bytes from the beginning are whole lines; what follows is a torn one.
    var soundLength = 0
    /// Whether the last whole line lacks just its line end.
    var lacksLineEnd = false

    /// What the first event says; nil where it is lost.
    public var header: SessionHeader? {
        if case .started(let header)? = events.first?.event { header } else { nil }
    }

    /// Whether a newer version of Hotseat wrote it: it is shown as far as understood and never rewritten.
    public var isNewer: Bool {
        if let format, format > SessionHeader.currentFormat { return true }
        return notes.contains { if case .unknownEvent = $0 { true } else { false } }
    }

    /// Whether the session is over: its last event says so, but for what was said of it afterwards.
    public var isEnded: Bool {
        if case .ended? = events.last(where: { !$0.event.isAfterthought })?.event { true } else { false }
    }
}
