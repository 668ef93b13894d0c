public import InterviewModel

/// A session as it went on: every instant at which something on show changed, in order.
///
/// It is a fold over the journal and takes it as it comes: what has no meaning where it stands is passed over, edits
/// that do not fit their draft are held to it, and time never runs backwards.
public struct Replay: Hashable, Sendable {
    /// The scenario's name; the session's id where the journal lost it.
    public let title: String
    /// When it began, in milliseconds since 1970 UTC; nil where the journal lost that.
    public let startedAt: Int?
    /// What changed, in order.
    public private(set) var moments: [ReplayMoment]

    /// A gap of this length without any change, while an answer is awaited, is a moment of its own.
    static let noticedIdleTime = Milliseconds.seconds(10)

    /// The replay of these events; `session` is the id of the session.
    public init(events: [RecordedEvent], session: String) {
        let sound = Self.inOrder(events.filter { !$0.event.isAfterthought })
        var fold = ReplayFold(sound)
        for event in sound { fold.add(event) }
        title = fold.header?.agenda.title ?? session
        startedAt = fold.header == nil ? nil : sound.first?.wall
        moments = fold.finished()
    }

    /// How long it plays.
    public var length: Milliseconds { moments.last?.offset ?? .zero }

    /// The moments at which a question or task was put, probes left out.
    public var questions: [ReplayMoment] {
        moments.filter { if case .asked(let question) = $0.what { !question.isProbe } else { false } }
    }

    /// The same with every stretch in which nothing changes played no longer than a limit. What the moments say stays:
    /// the clock shown jumps at the end of a stretch that was cut.
    public func cuttingIdleTime(to limit: Milliseconds) -> Replay {
        var result = self
        var cut = Milliseconds.zero
        var last = Milliseconds.zero
        for index in moments.indices {
            let gap = moments[index].offset - last
            last = moments[index].offset
            cut = cut + max(.zero, gap - max(.zero, limit))
            result.moments[index].offset = last - cut
        }
        return result
    }

    /// The events with times that never run backwards and can be reckoned with, whatever a damaged journal says.
    private static func inOrder(_ events: [RecordedEvent]) -> [RecordedEvent] {
        var now = SessionInstant.start
        return events.map { event in
            now = max(now, SessionInstant(event.at.offset.bounded))
            var event = event
            event.at = now
            return event
        }
    }

    /// How many moments have come by an offset, that instant included.
    func count(by offset: Milliseconds) -> Int {
        var (low, high) = (0, moments.count)
        while low < high {
            let middle = (low + high) / 2
            if moments[middle].offset <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
