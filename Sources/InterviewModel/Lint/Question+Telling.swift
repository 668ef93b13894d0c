extension Question {
    /// Whether its answer is a story or a design, told along a framework, rather than a piece of knowledge.
    public var isTold: Bool { framework != nil || competency != nil }
}
