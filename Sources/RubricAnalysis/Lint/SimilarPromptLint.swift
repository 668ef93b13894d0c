import Foundation
import InterviewModel

/// HS130: two questions that ask the same are one question too many, and both may be drawn for one interview.
///
/// Likeness is the weighted Jaccard index of the prompts' content words by their stems: the weight of those in both
/// over the weight of those in either. A word weighs 1 + ln(prompts / prompts that hold it), so that "Python" tells
/// little among questions on Python.
struct SimilarPromptLint {
    /// From here on two prompts are much alike. Of 264 questions no two that ask different things come so far ("your
    /// manager" and "more than you could manage" have 0.44); one question in other words lies above.
    static let limit = 0.5

    /// Words with which anything is asked.
    private static let asking = [
        "explain", "describe", "tell", "show", "talk", "walk", "take", "give", "say", "name", "outline",
    ]

    private let stems: [QuestionID: Set<Lexicon.StemID>]
    private let weights: [Lexicon.StemID: Double]

    private init(_ questions: [Question]) {
        let lexicon = Lexicon()
        let asking = WordSet(Self.asking.map { lexicon.stem(of: lexicon.word($0)) })
        var stems: [QuestionID: Set<Lexicon.StemID>] = [:]
        var counts: [Lexicon.StemID: Int] = [:]
        for question in questions where stems[question.id] == nil {
            let tokens = ParsedText.tokens(of: question.prompt, lexicon: lexicon)
            let content = Set(tokens.filter { $0.isContent && !asking.contains($0.stem) }.map(\.stem))
            // "How are you?" is made of nothing else.
            let all = content.isEmpty ? Set(tokens.map(\.stem)) : content
            stems[question.id] = all
            for stem in all { counts[stem, default: 0] += 1 }
        }
        self.stems = stems
        let prompts = Double(stems.count)
        weights = counts.mapValues { 1 + log(prompts / Double($0)) }
    }

    /// The likeness of two questions' prompts, 0 to 1.
    private func likeness(_ left: QuestionID, _ right: QuestionID) -> Double {
        guard let left = stems[left], let right = stems[right], !left.isDisjoint(with: right) else {
            return 0
        }
        // In a fixed order: sums of fractions depend on it.
        func weight(_ stems: Set<Lexicon.StemID>) -> Double {
            stems.sorted().reduce(0) { $0 + (weights[$1] ?? 0) }
        }
        return weight(left.intersection(right)) / weight(left.union(right))
    }

    /// The prompts much like another one's of the library, each pair once.
    static func findings(in questions: [Question], among library: [Question]) -> [LintFinding] {
        let lint = SimilarPromptLint(questions + library)
        let asked = Set(questions.map(\.id))
        let others = Dictionary((questions + library).map { ($0.id, $0) }) { first, _ in first }.values
            .sorted { $0.id < $1.id }
        return questions.flatMap { question in
            others.filter { $0.id < question.id || !asked.contains($0.id) && $0.id != question.id }
                .compactMap { other -> LintFinding? in
                    let likeness = lint.likeness(question.id, other.id)
                    guard likeness >= limit else { return nil }
                    let same = likeness > 0.999
                    return LintFinding(
                        .similarPrompt, question.id, .prompt,
                        "it asks \(same ? "the same" : "much the same") as `\(other.id)`",
                        help: "Keep one of the two, or ask for what sets them apart.", other: other.id)
                }
        }
    }
}
