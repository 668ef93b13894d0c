/// Tells a thought, typed at the prompt beside an open editor, from the first line of a program.
enum ThoughtLine {
    /// Words that begin a line of a program, in the languages that tasks are offered in.
    private static let beginnings: Set<Substring> = [
        "async", "char", "class", "const", "def", "enum", "export", "extension", "float", "from", "func",
        "function",
        "global", "import", "int", "let", "long", "pass", "print", "return", "static", "struct", "typedef",
        "unsigned", "var", "void",
    ]

    /// Whether a line is words rather than code.
    ///
    /// In doubt it is code: that waits at the prompt until the next command, and where it turns out to be no program
    /// it is kept as a thought then. A line of a program taken for a thought would be missing in it.
    static func isOne(_ line: String) -> Bool {
        guard let first = line.first, first.isLetter, let last = line.last(where: { !$0.isWhitespace }) else {
            return false
        }
        if line.contains(where: { "={}[];<>".contains($0) }) || ":,\\".contains(last) { return false }
        let word = line.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "." }
        let isCall = line.dropFirst(word.count).first == "("
        return !isCall && !beginnings.contains(word)
    }
}
