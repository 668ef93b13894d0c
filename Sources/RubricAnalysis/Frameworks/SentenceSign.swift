import InterviewModel

/// A general sign, beside the cues of the data, that a sentence belongs to a kind of component.
protocol SentenceSign {
    /// The ids of the components it speaks for; in a framework without them the sign is silent.
    var components: [ComponentID] { get }
    /// How strongly the sentence shows it; 0 for not at all, 1 like an ordinary cue.
    func strength(of sentence: Sentence, in text: ParsedText) -> Double
}
