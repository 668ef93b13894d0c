/// The answer as it is being written: the lines that are finished, and the one in the making.
struct AnswerDraft: Equatable {
    /// Finished lines, without their line ends.
    private(set) var lines: [String] = []
    /// The line being typed.
    var partial = ""

    /// An empty draft.
    init() {}

    /// The draft of a session that is being resumed: its last line is the one in the making, or all of it where the
    /// candidate has the whole answer before them.
    init(text: String, inOnePiece: Bool = false) {
        if !inOnePiece {
            lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        }
        partial = inOnePiece ? text : lines.popLast() ?? ""
    }

    /// The whole text as the journal keeps it: every finished line with its line end, so that a resumed draft
    /// knows which line was in the making.
    var text: String {
        lines.map { $0 + "\n" }.joined() + partial
    }

    /// The text as an answer: without the line end of its last line.
    var answer: String {
        partial.isEmpty ? lines.joined(separator: "\n") : text
    }

    /// Whether there is nothing but white space.
    var isBlank: Bool {
        partial.allSatisfy(\.isWhitespace) && lines.allSatisfy { $0.allSatisfy(\.isWhitespace) }
    }

    /// Takes a finished line.
    mutating func append(_ line: String) {
        lines.append(line)
        partial = ""
    }
}
