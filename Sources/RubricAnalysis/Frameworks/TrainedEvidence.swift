import Foundation

/// Evidence by a model that was trained on labelled answers.
final class TrainedEvidence: EvidenceSource {
    /// Standing where a part usually stands counts less than what the sentence says.
    static let placeWeight = 0.4

    private let model: StoryModel
    private let keys: WordKeys
    /// For each feature the last sentence that had it: it counts once in a sentence.
    private var seenIn: [UInt32]
    private var sentence: UInt32 = 0
    /// The evidence of a sentence that says nothing.
    private let nothing: SIMD8<Double>

    /// Evidence for one lexicon's texts.
    init(_ model: StoryModel, keys: WordKeys) {
        self.model = model
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
            var sum = SIMD8<Int32>()
            var words = (all: 0, met: 0)
            SentenceFeatures.forEach(text.tokens[range.tokens], keys: keys) { key, isWord in
                let found = model.slot(of: key)
                if isWord {
                    words.all += 1
                    if found != nil { words.met += 1 }
                }
                guard let slot = found, seenIn[slot] != sentence else { return }
                seenIn[slot] = sentence
                sum &+= model.weight(slot)
            }
            // Of gibberish and of other languages nothing was learnt.
            return words.met * 2 < words.all ? nothing : model.evidence(sum)
        }
    }

    func presence(of component: Int, logOdds: Double) -> Double {
        model.calibration[component].probability(logOdds: logOdds)
    }
}
