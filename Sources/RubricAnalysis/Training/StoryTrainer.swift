import Foundation
import InterviewModel

/// Trains the model of one framework on labelled stories. The same stories give the same model.
package struct StoryTrainer {
    /// A feature that fewer sentences have says nothing that would be true of the next.
    static let leastSentences = 2
    /// Parts into which the stories are cut, to see what is said of stories that were not trained on.
    static let folds = 5

    /// What was learnt, and how well it did on stories that it had not seen.
    package struct Outcome {
        /// The model as a section of the file.
        package let section: [UInt8]
        /// How many features have a weight.
        package let features: Int
        /// The share of sentences with the right label, by their own words alone; from the folds.
        package let accuracy: Double
        /// Squared error of presence, from the folds, after calibration: 0 is best, 0.25 is a coin.
        package let presenceError: Double
    }

    private let parts: Int
    private let stories: [StorySample]
    private let sentences: [(keys: Set<UInt32>, label: Int, leastTalk: Double)]

    /// A trainer for a framework of so many parts.
    package init(_ stories: [LabelledStory], parts: Int) {
        self.parts = parts
        let lexicon = Lexicon()
        let keys = WordKeys(lexicon: lexicon)
        var sentences: [(keys: Set<UInt32>, label: Int, leastTalk: Double)] = []
        self.stories = stories.map { story in
            var labels: [Int] = []
            var numbers: [Int] = []
            var lengths: [Int] = []
            for (label, text) in story.stretches {
                let parsed = ParsedText(text, lexicon: lexicon)
                for sentence in parsed.sentences {
                    var found: Set<UInt32> = []
                    SentenceFeatures.forEach(parsed.tokens[sentence.tokens], keys: keys) { key, _ in
                        found.insert(key)
                    }
                    numbers.append(sentences.count)
                    labels.append(label)
                    lengths.append(sentence.tokens.count)
                    sentences.append(
                        (found, label, SmallTalk.least(parsed.tokens[sentence.tokens])))
                }
            }
            return StorySample(labels: labels, sentences: numbers, places: Self.places(lengths))
        }
        self.sentences = sentences
    }

    /// Learns from all stories; what is told of the quality comes from learning five times without a fifth.
    package func train() -> Outcome {
        var sights = [[PresenceCalibration.Sight]](repeating: [], count: parts)
        var right = 0
        var seen = 0
        for fold in 0..<Self.folds {
            let tried = stories.indices.filter { $0 % Self.folds == fold }
            let learnt = learn(stories.indices.filter { $0 % Self.folds != fold })
            for index in tried {
                for (sentence, label) in zip(stories[index].sentences, stories[index].labels)
                where label < parts {
                    let evidence = learnt.evidence(of: sentences[sentence].keys)
                    let best = (0..<parts).max { evidence[$0] < evidence[$1] }
                    right += best == label ? 1 : 0
                    seen += 1
                }
                for variant in stories[index].variants(parts: parts) where !variant.sentences.isEmpty {
                    let chain = variant.sentences.compactMap { learnt.link(sentences[$0]) }
                    let odds = learnt.order.logOdds(chain)
                    for part in 0..<parts {
                        sights[part].append((odds[part], variant.labels.contains(part)))
                    }
                }
            }
        }
        let calibration = sights.map { PresenceCalibration($0) }
        let whole = learn(Array(stories.indices))
        return Outcome(
            section: whole.section(calibration: calibration), features: whole.features.count,
            accuracy: seen == 0 ? 0 : Double(right) / Double(seen),
            presenceError: Self.error(sights, calibration))
    }

    private func learn(_ chosen: [Int]) -> LearntStory {
        let numbers = chosen.flatMap { stories[$0].sentences }
        var counts: [UInt32: Int] = [:]
        for number in numbers { for key in sentences[number].keys { counts[key, default: 0] += 1 } }
        // Key 0 marks an empty slot in the file.
        let kept = counts.filter { $0.value >= Self.leastSentences && $0.key != 0 }.keys.sorted()
        let index = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1, Int32($0)) })
        let samples = numbers.map { number in
            (
                features: sentences[number].keys.compactMap { index[$0] }.sorted(),
                label: sentences[number].label
            )
        }
        let labels = parts + 1
        let classifier = SentenceClassifier(samples, features: kept.count, labels: labels)
        var prior = SIMD8<Double>(repeating: 1)
        for sample in samples { prior[sample.label] += 1 }
        for label in 0..<8 { prior[label] = log(prior[label] / Double(samples.count + labels)) }
        let counted = OrderCounts(chosen.map { stories[$0] }, labels: labels)
        return LearntStory(
            labels: labels, features: kept, index: index, classifier: classifier, prior: prior,
            order: counted.order, places: counted.places)
    }

    private static func error(
        _ sights: [[PresenceCalibration.Sight]], _ calibration: [PresenceCalibration]
    ) -> Double {
        let errors = zip(sights, calibration).flatMap { sights, calibration in
            sights.map { sight in
                let error = calibration.probability(logOdds: sight.logOdds) - (sight.isThere ? 1 : 0)
                return error * error
            }
        }
        return errors.mean ?? 0
    }

    private static func places(_ lengths: [Int]) -> [Int] {
        let whole = Double(max(1, lengths.reduce(0, +)))
        var before = 0
        return lengths.map { length in
            defer { before += length }
            let middle = (Double(before) + Double(length) / 2) / whole
            return min(StoryModel.places - 1, Int(middle * Double(StoryModel.places)))
        }
    }
}
