/// What tells a framework's parts apart: learnt from labelled answers, or the cues of its file.
protocol EvidenceSource {
    /// How the parts usually follow each other; its last label is "no part".
    var order: PartOrder { get }
    /// How much of what a sentence says counts where sentences are weighed together, 0 to 1.
    var firmness: Double { get }
    /// How much where a sentence stands counts for its label, in logarithms; presence does not lean on it.
    ///
    /// - Parameter middle: the sentence's place in the answer, from 0 to 1.
    func place(_ middle: Double) -> SIMD8<Double>
    /// For each sentence how much its own words speak for each label, in logarithms.
    func evidence(of text: ParsedText) -> [SIMD8<Double>]
    /// A probability that a component is there, from the odds by the sentences and their order, in logarithms.
    func presence(of component: Int, logOdds: Double) -> Double
}
