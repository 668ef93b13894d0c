public import InterviewModel

/// Writes events one after another, with numbers and times.
public struct EventScript {
    /// What was written so far.
    public private(set) var events: [RecordedEvent] = []
    private let startedAt: Int
    private let agenda: Agenda
    private var now = 0
    private var later = 0
    private var draft = ""

    /// A script that begins at a moment in milliseconds since 1970 UTC and puts what an agenda has.
    public init(startedAt: Int, agenda: Agenda = SampleSession.agenda) {
        self.startedAt = startedAt
        self.agenda = agenda
    }

    /// Adds an event so many milliseconds after the one before.
    public mutating func add(_ event: SessionEvent, after delay: Int = 0) {
        now += delay
        if case .asked = event { draft = "" }
        events.append(
            RecordedEvent(
                number: events.count + 1, at: SessionInstant(Milliseconds(now)), wall: startedAt + now,
                event: event))
    }

    /// Adds an event that was written so many milliseconds after the one before and takes no time of the session, as
    /// all that is said of it afterwards.
    public mutating func addAfterwards(_ event: SessionEvent, after delay: Int = 0) {
        later += delay
        events.append(
            RecordedEvent(
                number: events.count + 1, at: SessionInstant(Milliseconds(now)),
                wall: startedAt + now + later,
                event: event))
    }

    /// Puts an item of the agenda.
    public mutating func ask(_ round: Int, _ item: Int, think: Milliseconds, limit: Milliseconds) {
        let place = AgendaPlace(round: round, item: item)
        draft = ""
        add(
            .asked(
                Turn(
                    place: place, prompt: agenda[place]?.prompt ?? "", think: think,
                    limit: limit)),
            after: 100)
    }

    /// Changes the draft to a text.
    public mutating func type(_ text: String, after delay: Int) {
        guard let edit = TextEdit(from: draft, to: text) else { return }
        draft = text
        add(.draftEdited(edit), after: delay)
    }

    /// Types the whole of an answer and hands it in.
    public mutating func submit(_ text: String, after delay: Int = 1_000) {
        type(text, after: delay)
        add(.answered(text: text, ending: .done), after: 300)
        draft = ""
    }
}
