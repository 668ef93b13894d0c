import Foundation

/// Evidence by a model that was trained on labelled answers.
final class TrainedEvidence: EvidenceSource {
    /// Standing where a part usually stands counts less than what the sentence says.
    static let placeWeight = 0.4

    /// What is kept of the odds for a part: people's stories differ from those trained on, so the model is less sure of them
    /// than of its own.
    static let candour = 0.8

    private let model: StoryModel
    private let calibration: [PresenceCalibration]
    private let keys: WordKeys
    // Nothing here calls out while it changes these, and an analyser stays on its thread.
    /// For each feature the last sentence that had it: it counts once in a sentence.
    @exclusivity(unchecked) private var seenIn: [UInt32]
    @exclusivity(unchecked) private var sentence: UInt32 = 0
    /// The features of the sentence at hand, its words by themselves; kept for their room.
    @exclusivity(unchecked) private var words: [UInt32] = []
    @exclusivity(unchecked) private var others: [UInt32] = []
    /// The evidence of a sentence that says nothing.
    private let nothing: SIMD8<Double>

    /// Evidence for one lexicon's texts.
    init(_ model: StoryModel, keys: WordKeys) {
        self.model = model
        calibration = model.calibration.map {
            PresenceCalibration(offset: $0.offset * Self.candour, slope: $0.slope * Self.candour)
        }
        self.keys = keys
        seenIn = Array(repeating: 0, count: model.slots)
        nothing = FrameworkReading.certain(model.labels - 1)
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
            words.removeAll(keepingCapacity: true)
            others.removeAll(keepingCapacity: true)
            SentenceFeatures.forEach(text.tokens[range.tokens], keys: keys) { key, isWord in
                if isWord { words.append(key) } else { others.append(key) }
            }
            let all = words.count
            var sum = SIMD8<Int32>()
            let met = model.add(&words, to: &sum, seenIn: &seenIn, sentence: sentence)
            model.add(&others, to: &sum, seenIn: &seenIn, sentence: sentence)
            // Of gibberish and of other languages nothing was learnt.
            return met * 2 < all ? nothing : model.evidence(sum)
        }
    }

    func presence(of component: Int, logOdds: Double) -> Double {
        calibration[component].probability(logOdds: logOdds)
    }
}
