/// Finds what a person most likely meant by a misspelt word.
public enum Suggestion {
    /// The nearest of `candidates`, or nil where none is near enough to be meant.
    ///
    /// Near enough is one edit in three letters, at least one, or a word that begins with the other and is at
    /// least four letters long. Of equally near ones the alphabetically first is taken, so that messages are
    /// stable.
    public static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
        let lowered = word.lowercased()
        let limit = max(1, lowered.count / 3)
        var best: (distance: Int, word: String)?
        for candidate in Set(candidates).sorted() where candidate != word {
            let other = candidate.lowercased()
            var distance = editDistance(lowered, other, limit: limit)
            if distance > limit, min(lowered.count, other.count) >= 4,
                other.hasPrefix(lowered) || lowered.hasPrefix(other)
            {
                distance = limit
            }
            // A word of one letter is one edit away from any other.
            if distance <= limit, distance < lowered.count, distance < best?.distance ?? .max {
                best = (distance, candidate)
            }
        }
        return best?.word
    }

    /// "Did you mean `x`?" for the nearest candidate, or nil.
    public static func help(for word: String, in candidates: some Sequence<String>) -> String? {
        nearest(to: word, in: candidates).map { "Did you mean `\($0)`?" }
    }

    /// The number of letters to insert, remove, replace or swap with a neighbour (optimal string alignment);
    /// anything above `limit` where the lengths alone already differ by more.
    static func editDistance(_ left: String, _ right: String, limit: Int = .max) -> Int {
        let from = Array(left)
        let to = Array(right)
        let difference = abs(from.count - to.count)
        guard difference <= limit else { return difference }
        guard !from.isEmpty, !to.isEmpty else { return difference }
        var beforeLast: [Int] = []
        var last = Array(0...to.count)
        for row in 1...from.count {
            var current = [row] + Array(repeating: 0, count: to.count)
            for column in 1...to.count {
                let same = from[row - 1] == to[column - 1]
                var cost = min(last[column] + 1, current[column - 1] + 1, last[column - 1] + (same ? 0 : 1))
                if row > 1, column > 1, from[row - 1] == to[column - 2], from[row - 2] == to[column - 1] {
                    cost = min(cost, beforeLast[column - 2] + 1)
                }
                current[column] = cost
            }
            beforeLast = last
            last = current
        }
        return last[to.count]
    }
}
