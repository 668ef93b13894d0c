import Foundation

/// Evidence by a model that was trained on labelled answers.
final class TrainedEvidence: EvidenceSource {
    /// Standing where a part usually stands counts half, as what the sentence says does.
    static let placeWeight = 0.5

    private let model: StoryModel
    private let keys: WordKeys
    // Nothing here calls out while it changes these, and an analyser stays on its thread.
    /// For each feature the last sentence that had it: it counts once in a sentence.
    @exclusivity(unchecked) private var seenIn: [UInt32]
    @exclusivity(unchecked) private var sentence: UInt32 = 0
    /// The features of the sentence at hand; kept for their room.
    @exclusivity(unchecked) private var features: [UInt32] = []

    /// Evidence for one lexicon's texts.
    init(_ model: StoryModel, keys: WordKeys) {
        self.model = model
        self.keys = keys
        seenIn = Array(repeating: 0, count: model.slots)
    }

    var order: PartOrder { model.order }
    var firmness: Double { StoryModel.firmness }

    func place(_ middle: Double) -> SIMD8<Double> {
        let tenth = min(StoryModel.places - 1, max(0, Int(middle * Double(StoryModel.places))))
        return model.place[tenth] * Self.placeWeight
    }

    func evidence(of text: ParsedText) -> [SIMD8<Double>] {
        text.sentences.map { range in
            sentence &+= 1
            features.removeAll(keepingCapacity: true)
            SentenceFeatures.forEach(text.tokens[range.tokens], keys: keys) { features.append($0) }
            let sum = model.sum(of: &features, seenIn: &seenIn, sentence: sentence)
            return model.evidence(sum)
        }
    }

    func presence(of component: Int, logOdds: Double) -> Double {
        let line = model.calibration[component]
        return 1 / (1 + exp(-(line.x + line.y * logOdds)))
    }
}
