extension StringProtocol {
    /// The number of letters to insert, remove, replace or swap with their neighbour to get from one text to
    /// the other (optimal string alignment distance): the measure behind every did-you-mean.
    public func editDistance(to other: some StringProtocol) -> Int {
        let source = Array(self)
        let target = Array(other)
        guard !source.isEmpty, !target.isEmpty else { return Swift.max(source.count, target.count) }
        var beforeLast: [Int] = []
        var last = Array(0...target.count)
        for i in 1...source.count {
            var row = [i]
            for j in 1...target.count {
                let replaced = last[j - 1] + (source[i - 1] == target[j - 1] ? 0 : 1)
                var best = Swift.min(replaced, last[j] + 1, row[j - 1] + 1)
                if i > 1, j > 1, source[i - 1] == target[j - 2], source[i - 2] == target[j - 1] {
                    best = Swift.min(best, beforeLast[j - 2] + 1)
                }
                row.append(best)
            }
            (beforeLast, last) = (last, row)
        }
        return last[target.count]
    }
}
