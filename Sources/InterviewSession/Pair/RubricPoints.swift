import InterviewModel

/// The points of an item's rubric with their ticks: what the analyser made of the answer so far, and what the
/// interviewer said by hand.
struct RubricPoints {
    /// From here on a concept or part counts as there; below, it is at most touched on. The score gives credit by
    /// degrees, a tick cannot.
    static let there = 0.5
    /// The most ways of saying a concept that its gloss names.
    private static let mostWays = 3

    let question: Question?
    let framework: Framework?
    /// The analyser's word on the answer so far; nil where there is no answer.
    let report: AnswerReport?
    /// The text that the report's quotes are into.
    let text: String
    /// What the interviewer said by hand.
    let ticks: [ProbeTarget: Bool]

    /// All points: the parts of the framework in their order, then the concepts in the rubric's.
    var all: [RubricSection.Point] { parts + concepts }

    /// What was said that is wrong.
    var misconceptions: [RubricSection.Misconception] {
        (report?.misconceptions ?? []).map { .init(quote: $0.quote.text(in: text), reason: $0.reason) }
    }

    private var parts: [RubricSection.Point] {
        (framework?.components ?? []).map { component in
            let found = report?.components.first { $0.id == component.id }
            let presence = found?.presence ?? 0
            let why =
                switch presence {
                case Self.there...: "Heard, it seems."
                case 0.25...: "Perhaps touched on; ask if you are not sure."
                default: "Not heard yet."
                }
            return point(
                .component(component.id), label: component.title, gloss: component.summary, isPart: true,
                isRequired: true, isThere: presence >= Self.there, why: why,
                quote: presence >= 0.25 ? found?.quotes.first : nil)
        }
    }

    private var concepts: [RubricSection.Point] {
        // A question without concepts of its own has some derived from its model answer, once there is an answer.
        guard let known = question?.concepts, !known.isEmpty else {
            return (report?.concepts ?? []).map { point($0, gloss: "") }
        }
        return known.map { concept in
            let gloss = Self.gloss(of: concept)
            guard let found = report?.concepts.first(where: { $0.id == concept.id }) else {
                return point(
                    .concept(concept.id), label: concept.label, gloss: gloss, isPart: false,
                    isRequired: concept.isRequired, isThere: false, why: "Not heard yet.", quote: nil)
            }
            return point(found, gloss: gloss)
        }
    }

    private func point(_ report: ConceptReport, gloss: String) -> RubricSection.Point {
        let why =
            switch report.how {
            case .missing: "Not heard yet."
            case _ where report.credit < Self.there: "Touched on, not clearly said yet."
            case .phrase: "Said in these very words."
            case .stem: "Said, in other forms of the words."
            case .similar: "Said, in words that mean much the same."
            }
        return point(
            .concept(report.id), label: report.label, gloss: gloss, isPart: false,
            isRequired: report.isRequired, isThere: report.credit >= Self.there, why: why,
            quote: report.quote)
    }

    private func point(
        _ target: ProbeTarget, label: String, gloss: String, isPart: Bool, isRequired: Bool, isThere: Bool,
        why: String, quote: Quote?
    ) -> RubricSection.Point {
        let words = quote?.text(in: text) ?? ""
        return RubricSection.Point(
            target: target, label: label, gloss: gloss, isPart: isPart, isRequired: isRequired,
            isThere: ticks[target] ?? isThere, byHand: ticks[target], why: why,
            quote: words.isEmpty ? nil : words)
    }

    /// Words to listen for, for somebody who does not know the field. Patterns are for machines and left out.
    private static func gloss(of concept: Concept) -> String {
        let ways = concept.alternatives.compactMap { alternative -> String? in
            switch alternative {
            case .phrase(let words): words.firstChoices
            case .near(let words): words.map(\.firstChoices).joined(separator: " ... ")
            case .pattern: nil
            }
        }
        return ways.isEmpty ? "" : "Listen for: " + ways.prefix(mostWays).joined(separator: "; ")
    }
}

extension String {
    /// The words of a phrase with the first of each choice: `a|b c` reads `a c`, and `a|b a|c` no more than `a`.
    fileprivate var firstChoices: String {
        split(separator: " ").compactMap { $0.split(separator: "|").first }
            .reduce(into: [Substring]()) { words, word in if words.last != word { words.append(word) } }
            .joined(separator: " ")
    }
}
