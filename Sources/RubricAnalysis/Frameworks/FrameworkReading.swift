import Foundation
import InterviewModel

/// An answer read against a framework: which sentence is what, and how sure each component is there.
final class FrameworkReading {
    /// What it was read against.
    let compiled: CompiledFramework
    /// The components in their order.
    let components: [ComponentReport]
    /// The sentences in their order.
    let sentences: [SentenceReport]
    /// For each component the numbers of its sentences.
    let sentencesOf: [[Int]]
    /// For each component the numbers of its sentences without talk and those that only repeat another.
    let supportOf: [[Int]]
    /// The sentences that speak for any component, in the order of the text.
    let supporting: [Int]

    /// A sentence that is of no part with more than this probability is labelled so.
    static let leastOther = 0.6

    /// Reads a text. Silent sentences, cues read out and the question said back, speak for nothing, nor do those
    /// said before; a corrected one speaks in full for what a person said it is, and for nothing else.
    init(
        _ framework: CompiledFramework, text: ParsedText, isSilent: [Bool],
        corrections: [SentenceCorrection] = []
    ) {
        let parts = framework.framework.components
        let source = framework.source
        let labels = source.order.labels
        let told = Self.told(corrections, text: text, parts: parts, none: labels - 1)
        var own = source.evidence(of: text)
        for (sentence, label) in told { own[sentence] = Self.certain(label) }
        let talk = own.map { SmallTalk.probability($0, labels: labels) }
        let isTalk = own.indices.map { number in
            told[number] == nil
                && talk[number] > SmallTalk.least(text.tokens[text.sentences[number].tokens])
        }
        let chain = Self.chain(text, isSilent: isSilent, isTalk: isTalk, told: told)
        let linked = chain.links.map { Self.exponentials(own[$0] * source.firmness, labels: labels) }
        let lengths = chain.links.map { text.sentences[$0].tokens.count }
        let whole = Double(max(1, lengths.reduce(0, +)))
        var before = 0
        let placed = chain.links.indices.map { link in
            defer { before += lengths[link] }
            guard told[chain.links[link]] == nil else { return linked[link] }
            let middle = (Double(before) + Double(lengths[link]) / 2) / whole
            return linked[link] * Self.exponentials(source.place(middle), labels: labels)
        }
        let marginals = source.order.marginals(placed)

        var reading = Reading(parts: parts, sentences: text.sentences)
        for (link, sentence) in chain.links.enumerated() {
            reading.label(sentence, marginals[link], labels: labels, isTold: told[sentence] != nil)
        }
        for (sentence, first) in chain.repeats { reading.copy(sentence, from: first) }
        for sentence in chain.asides {
            if talk[sentence] > SmallTalk.leastForSure {
                reading.leave(sentence, probability: talk[sentence])
            } else {
                reading.join(sentence)
            }
        }
        let odds = source.order.logOdds(linked)
        let presences = parts.indices.map { component in
            guard component < labels - 1, !linked.isEmpty else { return 0.0 }
            if told.values.contains(component) { return 1 }
            return source.presence(of: component, logOdds: odds[component])
        }
        compiled = framework
        components = reading.components(presences, words: Double(max(1, text.tokens.count)))
        sentences = reading.reports
        sentencesOf = reading.sentencesOf
        supportOf = reading.supportOf
        supporting = supportOf.joined().sorted()
    }

    /// Evidence that leaves no doubt of a label.
    static func certain(_ label: Int) -> SIMD8<Double> {
        var evidence = SIMD8<Double>(repeating: -40)
        evidence[label] = 0
        return evidence
    }

    private static func exponentials(_ logs: SIMD8<Double>, labels: Int) -> SIMD8<Double> {
        var values = SIMD8<Double>()
        for label in 0..<labels { values[label] = exp(logs[label]) }
        return values
    }

    /// The labels that a person gave, by sentence; one for a component that the framework no longer has is none.
    private static func told(
        _ corrections: [SentenceCorrection], text: ParsedText, parts: [Component], none: Int
    ) -> [Int: Int] {
        var told: [Int: Int] = [:]
        guard !corrections.isEmpty else { return told }
        for (number, sentence) in text.sentences.enumerated() {
            let start = sentence.start
            guard let correction = corrections.first(where: { $0.concerns(start: start, end: sentence.end) })
            else { continue }
            if let component = correction.component {
                told[number] = parts.firstIndex { $0.id == component }
            } else {
                told[number] = none
            }
        }
        return told
    }

    /// Whether a sentence is too short to be a part: up to three words, of which none tells of a deed or an effect.
    private static func isStump(_ sentence: ArraySlice<Token>) -> Bool {
        sentence.count < 4
            && sentence.allSatisfy { $0.traits.isDisjoint(with: [.past, .pastDeed, .outcome]) }
    }

    /// The sentences that are weighed together, those that only say again what another said, and talk.
    private static func chain(_ text: ParsedText, isSilent: [Bool], isTalk: [Bool], told: [Int: Int]) -> (
        links: [Int], repeats: [(sentence: Int, first: Int)], asides: [Int]
    ) {
        var firsts: [UInt64: Int] = [:]
        var links: [Int] = []
        var repeats: [(sentence: Int, first: Int)] = []
        var asides: [Int] = []
        for (number, sentence) in text.sentences.enumerated() {
            if told[number] != nil {
                links.append(number)
                continue
            }
            if isSilent[number] || Self.isStump(text.tokens[sentence.tokens]) { continue }
            if isTalk[number] {
                asides.append(number)
                continue
            }
            var hash: UInt64 = 0xcbf2_9ce4_8422_2325
            for token in text.tokens[sentence.tokens] where token.isContent {
                hash = (hash ^ UInt64(UInt32(bitPattern: token.stem))) &* 0x0000_0100_0000_01b3
            }
            if let first = firsts[hash] {
                repeats.append((number, first))
            } else {
                firsts[hash] = number
                links.append(number)
            }
        }
        return (links, repeats, asides)
    }
}

/// A reading in the making.
private struct Reading {
    let parts: [Component]
    let sentences: [Sentence]
    var reports: [SentenceReport]
    var sentencesOf: [[Int]]
    var supportOf: [[Int]]
    private var counts: [Int]

    init(parts: [Component], sentences: [Sentence]) {
        self.parts = parts
        self.sentences = sentences
        reports = sentences.map {
            SentenceReport(quote: Quote(start: $0.start, end: $0.end), label: nil, confidence: 0)
        }
        sentencesOf = Array(repeating: [], count: parts.count)
        supportOf = sentencesOf
        counts = Array(repeating: 0, count: parts.count)
    }

    mutating func label(_ sentence: Int, _ probabilities: SIMD8<Double>, labels: Int, isTold: Bool) {
        let other = labels - 1
        var best = 0
        for label in 0..<other where probabilities[label] > probabilities[best] { best = label }
        let isOther = probabilities[other] > max(FrameworkReading.leastOther, probabilities[best])
        reports[sentence].confidence = isTold ? 1 : probabilities[isOther ? other : best]
        guard !isOther else { return }
        assign(sentence, to: best)
        supportOf[best].append(sentence)
    }

    mutating func copy(_ sentence: Int, from first: Int) {
        reports[sentence].confidence = reports[first].confidence
        if let part = parts.firstIndex(where: { $0.id == reports[first].label }) {
            assign(sentence, to: part)
        }
    }

    /// Talk is of no part.
    mutating func leave(_ sentence: Int, probability: Double) { reports[sentence].confidence = probability }

    /// What says little by itself goes with the sentence before it, or the one after where it is the first.
    mutating func join(_ sentence: Int) {
        let near = (reports[..<sentence].reversed() + reports[(sentence + 1)...]).first { $0.label != nil }
        guard let near, let part = parts.firstIndex(where: { $0.id == near.label }) else { return }
        reports[sentence].confidence = near.confidence / 2
        assign(sentence, to: part)
    }

    func components(_ presences: [Double], words: Double) -> [ComponentReport] {
        parts.indices.map { part in
            ComponentReport(
                id: parts[part].id, presence: presences[part], share: Double(counts[part]) / words,
                quotes: sentencesOf[part].sorted().map { reports[$0].quote })
        }
    }

    private mutating func assign(_ sentence: Int, to part: Int) {
        reports[sentence].label = parts[part].id
        sentencesOf[part].append(sentence)
        counts[part] += sentences[sentence].tokens.count
    }
}
