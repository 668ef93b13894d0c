import Foundation

/// Which sentences say nothing of the matter by their own words: thanks, opinions, talk to whoever asks.
///
/// They are left out where the presence of parts is worked out, so that words around an answer change nothing.
enum SmallTalk {
    /// A sentence in the past or with a number is talk from this probability on that it is of no part.
    static let leastOfPast = 0.65
    /// Any other is from this probability on: most talk is in the present, most of a story is not. Without all
    /// sentences in the present parts would still be told nearly as well.
    static let leastOfPresent = 0.3

    /// A sentence that may be of no part goes with the one before it, up to this probability.
    static let leastForSure = 0.9

    /// How probable it must be for a sentence that it is of no part, to be left out.
    static func least(_ sentence: ArraySlice<Token>) -> Double {
        SentenceFeatures.tellsOfPast(sentence) ? leastOfPast : leastOfPresent
    }

    /// How probable it is by a sentence's words alone that it is of no part.
    ///
    /// - Parameters:
    ///   - evidence: how much its words speak for each label, in logarithms; the last label is "no part".
    ///   - labels: how many labels there are.
    static func probability(_ evidence: SIMD8<Double>, labels: Int) -> Double {
        let parts = (0..<(labels - 1)).reduce(0) { $0 + exp(evidence[$1] - evidence[labels - 1]) }
        return 1 / (1 + parts)
    }
}
