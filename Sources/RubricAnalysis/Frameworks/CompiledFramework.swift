import InterviewModel

/// A framework ready to be looked for in answers.
final class CompiledFramework {
    /// The framework as written.
    let framework: Framework
    /// What tells its parts apart.
    let source: any EvidenceSource
    /// The words that the cues are made of.
    let vocabulary: TermVocabulary
    /// The components' weights in their order, and their sum.
    let weights: [Double]
    let wholeWeight: Double
    /// The place of the component that tells what was done; nil where the framework is no story.
    let action: Int?
    /// The place of the component that tells what came of it.
    let result: Int?

    /// A framework by what was learnt of it; by its cues where that is nil.
    init(_ framework: Framework, model: StoryModel?, keys: WordKeys, lexicon: Lexicon) {
        self.framework = framework
        source =
            model.map { TrainedEvidence($0, keys: keys) } ?? CueEvidence(framework, lexicon: lexicon)
        vocabulary = TermVocabulary(
            framework.components.flatMap { $0.cues.map(\.alternative) }, lexicon: lexicon)
        weights = framework.components.map(\.weight)
        wholeWeight = weights.reduce(0, +)
        let ids = framework.components.map(\.id)
        action = ids.firstIndex { ["action", "actions"].contains($0) }
        result = ids.firstIndex { ["result", "results", "outcome"].contains($0) }
    }
}
