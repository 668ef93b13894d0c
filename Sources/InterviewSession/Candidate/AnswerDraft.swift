/// The answer as it is being written: the lines that are finished, and the one in the making.
struct AnswerDraft: Equatable {
    /// Finished lines, without their line ends.
    private(set) var lines: [String] = []
    /// The line being typed.
    var partial = ""

    /// An empty draft.
    init() {}

    /// The draft of a session that is being resumed: its last line is the one in the making.
    init(text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        partial = lines.popLast() ?? ""
    }

    /// The whole text.
    var text: String {
        partial.isEmpty ? lines.joined(separator: "\n") : (lines + [partial]).joined(separator: "\n")
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
