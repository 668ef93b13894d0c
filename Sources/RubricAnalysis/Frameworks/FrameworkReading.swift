import Foundation
import InterviewModel

/// An answer read against a framework: which sentence is what, and how sure each component is there.
struct FrameworkReading {
    /// The components in their order.
    let components: [ComponentReport]
    /// The sentences in their order.
    let sentences: [SentenceReport]
    /// For each component the numbers of its sentences.
    let sentencesOf: [[Int]]
    /// For each component the numbers of the sentences whose own words speak for it most.
    ///
    /// Points rest on these alone: they do not change with what stands around a sentence, so that words put
    /// in front or behind, or said twice, can raise nothing.
    let supportOf: [[Int]]

    /// How quickly evidence makes sure: one ordinary cue gives about 0.5.
    static let firmness = 0.7
    /// Evidence that every other sentence shows by chance counts for nothing.
    static let noise = 0.1
    /// What a sentence says for a component that it speaks for less than for another.
    static let otherWorth = 0.35
    /// A sentence with less evidence than this belongs to no component for sure.
    static let leastEvidence = 0.3

    /// Reads a text. Silent sentences, cues read out and the question said back, speak for nothing; a corrected
    /// one speaks in full for what a person said it is, and for nothing else.
    init(
        _ framework: CompiledFramework, text: ParsedText, isSilent: [Bool],
        corrections: [SentenceCorrection] = []
    ) {
        let parts = framework.framework.components
        let evidence = SentenceEvidence(framework, text: text, isSilent: isSilent)
        let words = max(1, text.tokens.count)
        let middles = text.sentences.map {
            Double($0.tokens.lowerBound + $0.tokens.upperBound) / 2 / Double(words)
        }
        let labels = SentenceLabeller(shares: parts.map(\.share))
            .labels(evidence: evidence.values, middles: middles)
        let isMute = evidence.values.allSatisfy { $0.allSatisfy { $0 < Self.leastEvidence } }
        var absent = [Double](repeating: 1, count: parts.count)
        var sentencesOf = [[Int]](repeating: [], count: parts.count)
        var supportOf = sentencesOf
        var counts = [Int](repeating: 0, count: parts.count)
        var reports: [SentenceReport] = []
        for (number, sentence) in text.sentences.enumerated() {
            let values = evidence.values[number]
            let quote = Quote(start: sentence.start, end: sentence.end)
            let correction = corrections.first { $0.concerns(start: quote.start, end: quote.end) }
            let told = parts.firstIndex { $0.id == correction?.component }
            // One for a component that the framework no longer has is as good as none.
            if let correction, told != nil || correction.component == nil {
                if let told {
                    sentencesOf[told].append(number)
                    supportOf[told].append(number)
                    counts[told] += sentence.tokens.count
                    absent[told] = 0
                }
                reports.append(
                    SentenceReport(quote: quote, label: told.map { parts[$0].id }, confidence: 1))
                continue
            }
            guard !isMute, !labels.isEmpty else {
                reports.append(SentenceReport(quote: quote, label: nil, confidence: 0))
                continue
            }
            let label = labels[number]
            sentencesOf[label].append(number)
            counts[label] += sentence.tokens.count
            reports.append(
                SentenceReport(
                    quote: quote, label: parts[label].id, confidence: Self.confidence(values, label)))
            guard !evidence.isRepeated[number], let strongest = values.max(), strongest >= Self.leastEvidence
            else { continue }
            let speaksFor = values.firstIndex(of: strongest) ?? 0
            supportOf[speaksFor].append(number)
            for component in parts.indices {
                let sure = Self.sureness(values[component]) * (component == speaksFor ? 1 : Self.otherWorth)
                absent[component] *= 1 - sure
            }
        }
        components = parts.indices.map { index in
            ComponentReport(
                id: parts[index].id, presence: 1 - absent[index],
                share: Double(counts[index]) / Double(words),
                quotes: sentencesOf[index].map { reports[$0].quote })
        }
        sentences = reports
        self.sentencesOf = sentencesOf
        self.supportOf = supportOf
    }

    /// What one sentence's evidence makes of a component's presence.
    private static func sureness(_ evidence: Double) -> Double {
        evidence < leastEvidence ? 0 : 1 - exp(-firmness * (evidence - noise))
    }

    /// The label's share of all that speaks for any component.
    private static func confidence(_ values: [Double], _ label: Int) -> Double {
        let weights = values.map { exp(1.2 * $0) }
        return weights[label] / weights.reduce(0, +)
    }
}
