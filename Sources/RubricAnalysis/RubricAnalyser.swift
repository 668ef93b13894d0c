public import InterviewModel

/// Measures answers against rubrics and frameworks.
///
/// Not Sendable: it owns a stemmer and caches. Make one for each thread. The same answer and rubric give the
/// same report, byte for byte, whatever was measured before.
public final class RubricAnalyser {
    /// The name of this way of scoring, with which the engine's name in every report begins; the models that the
    /// report rests on follow it.
    public static let engine = "rules-2"

    /// Rubrics kept compiled, and words kept known, before the caches are begun anew.
    private static let rubricLimit = 512
    private static let wordLimit = 200_000

    private let framework: (FrameworkID) -> Framework?
    private let models: AnalysisModels
    private var frameworks: [FrameworkID: Framework?] = [:]
    private var lexicon = Lexicon()
    private lazy var keys = WordKeys(lexicon: lexicon)
    private lazy var meaning: WordMeaning? = makeMeaning()
    private let guide: DeliveryGuide
    private var delivery: DeliveryMeasure
    private var words: RuleWords
    private var questions: [RubricKey: CompiledRubric] = [:]
    // The first stays outside the table, which is not made for a single answer.
    private var first: (key: RubricKey, rubric: CompiledRubric)?
    private var compiled: [FrameworkID: CompiledFramework] = [:]

    /// An analyser that knows these frameworks; of two with one id the first is taken.
    public convenience init(
        frameworks: [Framework], models: AnalysisModels = .none, delivery guide: DeliveryGuide = .standard
    ) {
        let known = Dictionary(frameworks.map { ($0.id, $0) }) { first, _ in first }
        self.init(models: models, delivery: guide) { known[$0] }
    }

    /// An analyser that asks for a framework when an answer first needs it, and keeps it then. Delivery is measured
    /// by the guide.
    public init(
        models: AnalysisModels, delivery guide: DeliveryGuide = .standard,
        framework: @escaping (FrameworkID) -> Framework?
    ) {
        self.models = models
        self.framework = framework
        self.guide = guide
        delivery = DeliveryMeasure(guide, lexicon: lexicon)
        words = RuleWords(lexicon: lexicon)
    }

    /// What there is to say of an answer.
    ///
    /// A framework that is not known counts as none. Linear in the answer's length.
    public func assess(_ answer: AnswerToAssess) -> AnswerReport {
        if lexicon.count > Self.wordLimit || questions.count > Self.rubricLimit { forget() }
        let text = ParsedText(answer.text, lexicon: lexicon)
        let framework = (answer.framework ?? answer.question?.framework).flatMap(known)
        let rubric = compiledRubric(for: answer, framework: framework)
        guard !text.isBlank else {
            return notAnswered(rubric: rubric.fingerprint, engine: rubric.engine)
        }

        let prose = ProseQuality(
            text, promptStems: rubric.question.promptStems, promptRows: rubric.question.promptRows,
            creditsQuestions: framework != nil || rubric.facts.wantsQuestions)
        let runs = TermRuns(text, vocabulary: rubric.question.vocabulary)
        let coverage = ConceptCoverage(
            rubric.question, text: text, prose: prose, runs: runs, lexicon: lexicon)
        let recital = Recital(
            text, concepts: runs,
            all: rubric.allTerms.flatMap {
                TermRuns.mayHold(Recital.cueWords, text, vocabulary: $0)
                    ? TermRuns(text, vocabulary: $0) : nil
            })
        let reading = framework.map {
            FrameworkReading(
                compiledFramework($0), text: text,
                isSilent: text.sentences.indices.map {
                    recital.isRecited[$0] || prose.isCopied[$0] || prose.isScrambled[$0]
                },
                corrections: answer.corrections)
        }
        let assessment = Assessment(
            text: text, prose: prose, recital: recital,
            framework: framework.flatMap { known in reading.map { (known, $0) } },
            concepts: coverage.measures(), fullWeight: rubric.question.fullWeight,
            misconceptions: coverage.misconceptions(), question: rubric.facts, words: words)
        let panel = delivery.report(
            text, mode: answer.mode, seconds: answer.seconds, terms: runs,
            promptStems: rubric.question.promptStems)
        return report(assessment, delivery: panel, rubric: rubric.fingerprint, engine: rubric.engine)
    }

    private func report(
        _ assessment: Assessment, delivery: DeliveryReport, rubric: String?, engine: String
    ) -> AnswerReport {
        var findings = ScoringRules.all.flatMap { $0.findings(assessment) }
        var score: Double?
        if assessment.isScorable {
            (score, findings) = Tally.settle(findings)
        } else {
            findings = [
                Finding(
                    rule: "nothing-to-score-against", points: 0,
                    message:
                        "There is no rubric, framework or model answer for this question, so it has no score."
                )
            ]
        }
        let text = assessment.text
        return AnswerReport(
            score: score, scale: score.map { RatingScale.level(of: $0) },
            components: assessment.framework?.reading.components ?? [],
            sentences: assessment.framework?.reading.sentences
                ?? text.sentences.map {
                    SentenceReport(quote: Quote(start: $0.start, end: $0.end), label: nil, confidence: 0)
                },
            concepts: assessment.concepts.map(\.report),
            misconceptions: assessment.misconceptions.map {
                MisconceptionReport(id: $0.misconception.id, quote: $0.quote, reason: $0.misconception.reason)
            },
            delivery: delivery, findings: findings, lacks: MissingParts.targets(assessment),
            engine: engine, rubric: rubric)
    }

    private func notAnswered(rubric: String?, engine: String) -> AnswerReport {
        AnswerReport(
            score: nil, scale: nil, components: [], sentences: [], concepts: [], misconceptions: [],
            delivery: DeliveryReport(
                words: 0, fillersPer100Words: 0, hedgesPer100Words: 0, firstPersonSingular: 0,
                firstPersonPlural: 0,
                numbers: 0),
            findings: [
                Finding(rule: "not-answered", points: 0, message: "Not answered, so there is no score.")
            ],
            lacks: [], engine: engine, rubric: rubric)
    }

    private func compiledRubric(for answer: AnswerToAssess, framework: Framework?) -> CompiledRubric {
        let key = RubricKey(
            question: answer.question, prompt: answer.prompt, reference: answer.reference,
            framework: framework?.id)
        if let first, first.key == key { return first.rubric }
        if let known = questions[key] { return known }
        // In a framework a model answer is an example of a story, not a list of facts to be met.
        let reference = framework == nil ? answer.question?.model ?? answer.reference : nil
        let isDerived = reference != nil && answer.question?.concepts.isEmpty ?? true
        let question = CompiledQuestion(
            prompt: answer.question?.prompt ?? answer.prompt ?? "", concepts: answer.question?.concepts ?? [],
            misconceptions: answer.question?.misconceptions ?? [], reference: reference,
            meaning: isDerived ? meaning : nil, lexicon: lexicon)
        let fingerprint =
            answer.question.map { RubricFingerprint.of($0, framework: framework) }
            ?? RubricFingerprint.of(prompt: answer.prompt, reference: answer.reference, framework: framework)
        let rubric = CompiledRubric(
            question: question, fingerprint: fingerprint,
            engine: engine(isDerived: isDerived, framework: framework),
            facts: QuestionFacts(
                answer.question, prompt: answer.question?.prompt ?? answer.prompt ?? "", lexicon: lexicon),
            allTerms: framework.map { compiledFramework($0).vocabulary.union(question.vocabulary) })
        if first == nil { first = (key, rubric) } else { questions[key] = rubric }
        return rubric
    }

    private func known(_ id: FrameworkID) -> Framework? {
        if let known = frameworks[id] { return known }
        let found = framework(id)
        frameworks[id] = .some(found)
        return found
    }

    private func compiledFramework(_ framework: Framework) -> CompiledFramework {
        if let known = compiled[framework.id] { return known }
        let model = try? models.storyModels().model(of: framework)
        let new = CompiledFramework(framework, model: model, keys: keys, lexicon: lexicon)
        compiled[framework.id] = new
        return new
    }

    private func makeMeaning() -> WordMeaning? {
        (try? models.wordVectors()).map { WordMeaning($0, lexicon: lexicon) }
    }

    /// The name of this way of scoring with the models that a report rests on: `rules-2 words-1a2b3c`.
    private func engine(isDerived: Bool, framework: Framework?) -> String {
        var name = Self.engine
        if isDerived {
            let words = try? models.wordVectors().fingerprint
            name += words.map { " words-" + $0 } ?? " no-words"
        }
        if let framework {
            let stories = try? models.storyModels()
            let used = stories.flatMap { $0.model(of: framework) == nil ? nil : $0.fingerprint }
            name += used.map { " stories-" + $0 } ?? " cues"
        }
        return name
    }

    /// Numbers of words are good for one lexicon only, so all that holds any goes with it.
    private func forget() {
        lexicon = Lexicon()
        keys = WordKeys(lexicon: lexicon)
        meaning = makeMeaning()
        delivery = DeliveryMeasure(guide, lexicon: lexicon)
        words = RuleWords(lexicon: lexicon)
        questions = [:]
        first = nil
        compiled = [:]
    }
}

private struct RubricKey: Hashable {
    let question: Question?
    let prompt: String?
    let reference: String?
    let framework: FrameworkID?

    /// Of a question only its id goes in: hashing all its texts would take longer than scoring the answer. Equality
    /// looks at all of it, which is quick where both are the very same value.
    func hash(into hasher: inout Hasher) {
        hasher.combine(question?.id)
        hasher.combine(prompt)
        hasher.combine(reference)
        hasher.combine(framework)
    }
}

private final class CompiledRubric {
    let question: CompiledQuestion
    let fingerprint: String?
    /// What the report is made with.
    let engine: String
    let facts: QuestionFacts
    /// The terms of the question and of its framework; nil without a framework.
    let allTerms: TermVocabulary?

    init(
        question: CompiledQuestion, fingerprint: String?, engine: String, facts: QuestionFacts,
        allTerms: TermVocabulary?
    ) {
        self.question = question
        self.fingerprint = fingerprint
        self.engine = engine
        self.facts = facts
        self.allTerms = allTerms
    }
}
