extension ParsedText {
    /// Whether a sentence asks: it ends with a question mark and begins like a question. "It is a lock, right?" says
    /// what it says.
    func isQuestion(_ sentence: Int) -> Bool {
        let range = sentences[sentence]
        guard range.end > range.start, bytes[range.end - 1] == UInt8(ascii: "?") else { return false }
        for token in tokens[range.tokens] {
            if !token.traits.isDisjoint(with: [.asking]) { return true }
            guard token.traits.contains(.clauseBreak) || token.traits.contains(.coordinator) else {
                return false
            }
        }
        return false
    }
}
