import InterviewModel

/// A framework ready to be looked for in answers.
struct CompiledFramework {
    /// The framework as written.
    let framework: Framework
    /// What tells its parts apart.
    let source: any EvidenceSource
    /// The words that the cues are made of.
    let vocabulary: TermVocabulary

    /// A framework by what was learnt of it; by its cues where that is nil.
    init(_ framework: Framework, model: StoryModel?, keys: WordKeys, lexicon: Lexicon) {
        self.framework = framework
        source =
            model.map { TrainedEvidence($0, keys: keys) } ?? CueEvidence(framework, lexicon: lexicon)
        vocabulary = TermVocabulary(
            framework.components.flatMap { $0.cues.map(\.alternative) }, lexicon: lexicon)
    }
}
