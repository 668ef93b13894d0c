/// A way of building an answer, such as STAR: components in their usual order.
public struct Framework: Hashable, Sendable, Codable {
    /// The id, equal to the file's stem.
    public var id: FrameworkID
    /// The name as people write it.
    public var title: String
    /// What it is for, one sentence.
    public var summary: String
    /// The components in their usual order.
    public var components: [Component]

    /// A framework with all its parts.
    public init(id: FrameworkID, title: String, summary: String, components: [Component]) {
        self.id = id
        self.title = title
        self.summary = summary
        self.components = components
    }
}

/// One part that an answer in a framework should have.
public struct Component: Hashable, Sendable, Codable {
    /// The id within the framework.
    public var id: ComponentID
    /// The name as people write it.
    public var title: String
    /// What belongs in it, as feedback says it.
    public var summary: String
    /// Its share of the score relative to the other components; above 0.
    public var weight: Double
    /// The usual share of the answer's words, from 0 to 1.
    public var share: ClosedRange<Double>
    /// Words and phrases that mark it, with the strength of each; above 0.
    public var cues: [Cue]
    /// What an interviewer asks when it is missing.
    public var probe: String

    /// A component with all its parts.
    public init(
        id: ComponentID, title: String, summary: String, weight: Double, share: ClosedRange<Double>,
        cues: [Cue], probe: String
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.weight = weight
        self.share = share
        self.cues = cues
        self.probe = probe
    }
}

/// A sign that a sentence belongs to a component.
public struct Cue: Hashable, Sendable, Codable {
    /// The way of saying it.
    public var alternative: Alternative
    /// How much it counts; 1 is ordinary.
    public var weight: Double

    /// A cue of the given strength.
    public init(_ alternative: Alternative, weight: Double = 1) {
        self.alternative = alternative
        self.weight = weight
    }
}
