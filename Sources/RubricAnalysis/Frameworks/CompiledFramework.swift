import InterviewModel

/// A framework ready to be looked for in answers.
struct CompiledFramework {
    /// The framework as written.
    let framework: Framework
    /// Each component's cues.
    let cues: [[(alternative: CompiledAlternative, weight: Double)]]
    /// Each component's general signs.
    let signs: [[any SentenceSign]]
    /// The words that the cues are made of.
    let vocabulary: TermVocabulary
    /// The ways of saying the cues.
    let book: AlternativeBook

    /// Compiles the cues; those in which nothing could be found are left out.
    init(_ framework: Framework, lexicon: Lexicon) {
        var book = AlternativeBook(lexicon: lexicon, keepsTense: true)
        let known: [any SentenceSign] = [
            SceneSign(lexicon: lexicon), PurposeSign(lexicon: lexicon), DoingSign(), OutcomeSign(),
        ]
        self.framework = framework
        cues = framework.components.map { component in
            component.cues.compactMap { cue in
                book.add(cue.alternative, lexicon: lexicon).map { ($0, cue.weight) }
            }
        }
        signs = framework.components.map { component in
            known.filter { $0.components.contains(component.id) }
        }
        vocabulary = TermVocabulary(
            framework.components.flatMap { $0.cues.map(\.alternative) }, lexicon: lexicon)
        self.book = book
    }
}
