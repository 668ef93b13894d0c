/// What a person said of one sentence: which component it belongs to. It outweighs the analyser's own label.
public struct SentenceCorrection: Hashable, Sendable, Codable {
    /// The sentence, in UTF-8 bytes of the answers to the question and its probes joined by an empty line.
    public var quote: Quote
    /// The component it belongs to; nil for none.
    public var component: ComponentID?

    /// A correction of its parts.
    public init(quote: Quote, component: ComponentID?) {
        self.quote = quote
        self.component = component
    }

    /// Whether this is about a sentence that stands in these bytes.
    ///
    /// Its middle decides, so that a correction outlives a small change in where sentences are thought to end.
    public func concerns(start: Int, end: Int) -> Bool {
        let middle = start + (end - start) / 2
        return quote.start <= middle && middle < quote.end
    }
}

/// The corrections of a session as its events leave them.
public struct SentenceCorrections: Hashable, Sendable {
    private var byPlace: [AgendaPlace: [SentenceCorrection]] = [:]

    /// No corrections yet.
    public init() {}

    /// The corrections of one answer, and of no other.
    public init(_ corrections: [SentenceCorrection], at place: AgendaPlace) {
        byPlace[place] = corrections
    }

    /// What these events leave.
    public init(_ events: some Sequence<RecordedEvent>) {
        for event in events { apply(event.event) }
    }

    /// Takes the next event; all but corrections, their taking back and what takes their words away are passed over.
    public mutating func apply(_ event: SessionEvent) {
        switch event {
        case .sentenceLabelled(let place, let quote, let component):
            remove(quote, at: place)
            byPlace[place, default: []].append(SentenceCorrection(quote: quote, component: component))
            byPlace[place]?.sort { $0.quote.start < $1.quote.start }
        case .labelTakenBack(let place, let quote):
            remove(quote, at: place)
        case .recordingAttached(let place, _, _):
            // The answer has other words now, in which the quotes would stand anywhere.
            byPlace[place] = nil
        default:
            break
        }
    }

    /// The corrections of one answer, in the order of its sentences.
    public subscript(place: AgendaPlace) -> [SentenceCorrection] { byPlace[place] ?? [] }

    /// A sentence has one label, also where its bounds were once seen elsewhere.
    private mutating func remove(_ quote: Quote, at place: AgendaPlace) {
        byPlace[place]?.removeAll { $0.concerns(start: quote.start, end: quote.end) }
    }
}
