import InterviewModel

/// All that was measured of one answer: what the rules look at.
struct Assessment {
    /// The answer taken apart.
    let text: ParsedText
    /// How far each sentence is one.
    let prose: ProseQuality
    /// Which sentences are a rubric read out.
    let recital: Recital
    /// The framework and what was read in it; nil where the answer has none.
    let framework: (framework: Framework, reading: FrameworkReading)?
    /// How far each concept is covered; empty where there are none.
    let concepts: [ConceptMeasure]
    /// The sum of weights that make full coverage.
    let fullWeight: Double
    /// The misconceptions found.
    let misconceptions: [(misconception: Misconception, quote: Quote)]
    /// What is known of the question.
    let question: QuestionFacts
    /// The classes of words that rules ask for.
    let words: RuleWords

    /// The framework's part of the score where there are concepts too.
    static let frameworkPart = 0.7

    /// What of the score the framework decides.
    var frameworkShare: Double { framework == nil ? 0 : concepts.isEmpty ? 1 : Self.frameworkPart }
    /// What of the score the concepts decide.
    var conceptShare: Double { concepts.isEmpty ? 0 : 1 - frameworkShare }
    /// Whether there is anything to score against.
    var isScorable: Bool { framework != nil || !concepts.isEmpty }

    /// What a component is worth in full.
    func worth(of component: Int) -> Double {
        guard let compiled = framework?.reading.compiled else { return 0 }
        let whole = compiled.wholeWeight
        return whole > 0 ? frameworkShare * compiled.weights[component] / whole : 0
    }

    /// What a component earns for being there, before any rule on its quality.
    func earned(by component: Int) -> Double {
        guard let reading = framework?.reading else { return 0 }
        return worth(of: component) * Self.fullness(reading.components[component].presence)
    }

    /// What a concept is worth in full; a bonus concept by the rule on bonuses.
    func worth(of concept: ConceptReport) -> Double {
        fullWeight > 0 ? conceptShare * concept.weight / fullWeight : 0
    }

    /// A doubtful component earns little, a fairly sure one all: nothing up to 0.5, everything from 0.9.
    static func fullness(_ presence: Double) -> Double {
        min(1, max(0, (presence - 0.5) / 0.4))
    }

    /// The place of the component that tells what was done; nil where the framework is no story.
    var action: Int? { framework?.reading.compiled.action }

    /// The place of the component that tells what came of it.
    var result: Int? { framework?.reading.compiled.result }

    /// The sentences that speak for a component of the framework, in the order of the text.
    var supporting: [Int] { framework?.reading.supporting ?? [] }

    /// The tokens of a sentence.
    func tokens(of sentence: Int) -> ArraySlice<Token> { text.tokens[text.sentences[sentence].tokens] }
}
