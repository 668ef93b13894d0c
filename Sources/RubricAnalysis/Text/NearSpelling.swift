/// Tells slips of spelling and longer forms of a word: "recieve" and "receive", "transmit" and "transmission".
enum NearSpelling {
    /// Whether two stems that begin with the same letter are probably one word.
    ///
    /// Either one slip (a letter too many, too few, wrong or swapped) in words of six letters and more, or a
    /// common beginning of at least five letters that is most of both.
    static func isNear(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
        let shorter = min(left.count, right.count)
        let longer = max(left.count, right.count)
        guard shorter >= 5, longer - shorter <= 4 else { return false }
        var common = 0
        while common < shorter,
            left[left.startIndex + common] == right[right.startIndex + common]
        {
            common += 1
        }
        if common >= 5, common * 10 >= longer * 7 { return true }
        guard shorter >= 6, longer - shorter <= 1 else { return false }
        let leftRest = left.dropFirst(common)
        let rightRest = right.dropFirst(common)
        if leftRest.count == rightRest.count {
            if leftRest.dropFirst().elementsEqual(rightRest.dropFirst()) { return true }
            return leftRest.count >= 2 && leftRest.first == rightRest.dropFirst().first
                && rightRest.first == leftRest.dropFirst().first
                && leftRest.dropFirst(2).elementsEqual(rightRest.dropFirst(2))
        }
        return leftRest.count > rightRest.count
            ? leftRest.dropFirst().elementsEqual(rightRest) : rightRest.dropFirst().elementsEqual(leftRest)
    }
}
