/// Counts how often one element of a rubric could be had, and was missed.
struct ElementTally: Hashable, Sendable {
    /// An answer in which it was missed.
    struct Miss: Hashable, Sendable {
        /// Which of its chances it was, from 1.
        let chance: Int
        /// The points lost by it, 0 to 1.
        let lost: Double
    }

    /// Words for it.
    var label: String
    /// The question or task that it was missed at last.
    var question = ""
    /// In how many answers it could be had; for a rule counted by what the rule is about.
    private(set) var chances = 0
    /// In how many of them it was missed.
    private(set) var misses = 0
    /// The points lost by it, all together.
    private(set) var lost = 0.0
    /// The misses among the last chances.
    private(set) var recent: [Miss] = []
    /// The sum of its presence or credit.
    private(set) var presence = 0.0
    /// The sum of its shares of the words.
    private(set) var share = 0.0

    /// So many chances are looked back at, so that what was learnt is not held against anyone for ever.
    static let window = 10

    /// An element that nothing was counted of.
    init(label: String) {
        self.label = label
    }

    /// Counts an answer that could have it.
    mutating func add(presence: Double, share: Double = 0) {
        chances += 1
        self.presence += presence
        self.share += share
    }

    /// Counts a miss.
    ///
    /// - Parameters:
    ///   - chance: which of the chances, where they are counted elsewhere; the last one counted otherwise.
    ///   - lost: points; what is no number from 0 to 1 is held to that.
    mutating func miss(at chance: Int? = nil, lost points: Double, question: String) {
        let chance = chance ?? chances
        let points = points.unit ?? 0
        misses += 1
        lost += points
        self.question = question
        recent.removeAll { $0.chance + Self.window <= chance }
        recent.append(Miss(chance: chance, lost: points))
    }

    /// The misses among the last chances, where there were so many in all.
    func recentMisses(of chances: Int) -> [Miss] {
        recent.filter { $0.chance + Self.window > chances }
    }
}
