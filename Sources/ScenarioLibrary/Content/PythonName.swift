import InterviewModel

/// Names as Python has them.
enum PythonName {
    /// Whether the text is a name, in ASCII, and no keyword.
    static func isValid(_ text: String) -> Bool {
        text.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_]*/) != nil && !keywords.contains(text)
    }

    /// Whether a program defines the function or class at its top level; a whole program has none to define.
    static func isDefined(_ entry: ChallengeEntry, in program: String) -> Bool {
        entry == .program
            || program.split(whereSeparator: \.isNewline).contains { line in
                switch entry {
                case .function(let name):
                    begins(line, with: "def \(name)") || begins(line, with: "async def \(name)")
                        || begins(line, with: "\(name) =")
                case .type(let name): begins(line, with: "class \(name)") || begins(line, with: "\(name) =")
                case .program: true
                }
            }
    }

    private static func begins(_ line: Substring, with head: String) -> Bool {
        guard line.hasPrefix(head) else { return false }
        guard let next = line.dropFirst(head.count).first else { return true }
        return !(next.isLetter || next.isNumber || next == "_")
    }

    private static let keywords: Set<String> = [
        "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def",
        "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is",
        "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    ]
}
