import Foundation
import InterviewModel

/// Evidence by the cues in a framework's file and by general signs: for frameworks that nothing was learnt of.
struct CueEvidence: EvidenceSource {
    /// No sentence speaks more for a component than this many ordinary cues.
    static let limit = 3.0
    /// What an ordinary cue says, in logarithms.
    static let cueWorth = 1.7
    /// A sentence with fewer cues than this belongs to no component.
    static let leastCues = 0.3
    /// What standing where a component usually stands is worth beside a cue.
    static let placeWorth = 1.4
    /// What speaks for staying in a component, for going on to the next, for leaving one out, and for going back,
    /// in cues.
    static let steps = (stay: 0.25, next: 0.1, skip: -0.25, back: -0.75)
    /// How much of the usual place is the advice on shares; the rest is even parts.
    static let advice = 0.25

    let order: PartOrder
    let firmness = 1.0

    private let cues: [[(alternative: CompiledAlternative, weight: Double)]]
    private let signs: [[any SentenceSign]]
    private let book: AlternativeBook
    private let usual: [ClosedRange<Double>]

    /// Compiles the cues; those in which nothing could be found are left out. Of more than seven components the
    /// rest is never found.
    init(_ framework: Framework, lexicon: Lexicon) {
        let book = AlternativeBook(lexicon: lexicon, keepsTense: true)
        let known: [any SentenceSign] = [
            SceneSign(lexicon: lexicon), PurposeSign(lexicon: lexicon), DoingSign(), OutcomeSign(),
        ]
        let components = framework.components.prefix(7)
        cues = components.map { component in
            component.cues.compactMap { cue in
                book.add(cue.alternative, lexicon: lexicon).map { ($0, cue.weight) }
            }
        }
        signs = components.map { component in known.filter { $0.components.contains(component.id) } }
        self.book = book
        usual = Self.usualPlaces(components.map(\.share))
        order = Self.order(of: components.count)
    }

    func place(_ middle: Double) -> SIMD8<Double> {
        var place = SIMD8<Double>()
        for (component, range) in usual.enumerated() {
            let away = max(range.lowerBound - middle, middle - range.upperBound, 0)
            place[component] = Self.placeWorth * max(0, 1 - away * 3)
        }
        return place
    }

    func evidence(of text: ParsedText) -> [SIMD8<Double>] {
        let search = book.search(text)
        var values = [SIMD8<Double>](repeating: SIMD8(), count: text.sentences.count)
        for component in cues.indices {
            for (alternative, weight) in cues[component] {
                // A cue counts once in a sentence however often it is said there.
                var last = -1
                for hit in search.hits(of: alternative) where hit.sentence != last {
                    values[hit.sentence][component] += weight
                    last = hit.sentence
                }
            }
        }
        for (number, sentence) in text.sentences.enumerated() {
            for component in cues.indices {
                for sign in signs[component] {
                    values[number][component] += sign.strength(of: sentence, in: text)
                }
                values[number][component] = min(Self.limit, values[number][component])
            }
            values[number][cues.count] = Self.leastCues
            values[number] *= Self.cueWorth
            values[number] -= Self.logSum(values[number], labels: cues.count + 1)
        }
        return values
    }

    func presence(of component: Int, logOdds: Double) -> Double { 1 / (1 + exp(-logOdds)) }

    private static func logSum(_ vector: SIMD8<Double>, labels: Int) -> Double {
        log((0..<labels).reduce(0) { $0 + exp(vector[$1]) })
    }

    private static func order(of count: Int) -> PartOrder {
        var next: [SIMD8<Double>] = []
        for before in 0...count {
            var row = SIMD8<Double>()
            for after in 0...count {
                let step =
                    before == count || after == count
                    ? 0
                    : after == before
                        ? steps.stay
                        : after == before + 1 ? steps.next : after > before ? steps.skip : steps.back
                row[after] = exp(step * cueWorth)
            }
            next.append(row / row.sum())
        }
        var even = SIMD8<Double>()
        for label in 0...count { even[label] = 1 / Double(count + 1) }
        return PartOrder(labels: count + 1, start: even, next: next, end: even)
    }

    /// Where each component usually begins and ends.
    ///
    /// The shares are advice, and what people tell is more even than that: something between the two is taken.
    private static func usualPlaces(_ shares: [ClosedRange<Double>]) -> [ClosedRange<Double>] {
        let even = 1 / Double(max(1, shares.count))
        let widths = shares.map {
            max(0.02, ($0.lowerBound + $0.upperBound) / 2) * advice + even * (1 - advice)
        }
        let whole = widths.reduce(0, +)
        var start = 0.0
        return widths.map { width in
            defer { start += width / whole }
            return start...(start + width / whole)
        }
    }
}
