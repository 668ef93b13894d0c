/// A piece of a sheet: what may be a question, and the lines below it.
struct SheetSection {
    /// The line it begins on, counted from 1.
    let line: Int
    /// The question's words as they were written.
    private(set) var title: String
    /// Why it is no question at all; nil where it may be one.
    let passedOver: String?
    private var body: [String] = []

    /// A piece without anything below it yet.
    init(line: Int, title: String, passedOver: String? = nil) {
        self.line = line
        self.title = title
        self.passedOver = passedOver
    }

    /// Adds a line below it.
    mutating func add(_ line: String) { body.append(line) }

    /// Adds a line to the question itself.
    mutating func lengthenTitle(_ line: String) { title += " " + line.trimmed }

    /// Whether anything but blanks is below it.
    var hasBody: Bool { body.contains { $0.contains { !$0.isWhitespace } } }

    /// Whether an `A:` can begin its answer.
    var mayBeAnswered: Bool { passedOver == nil && !hasBody }

    /// The question in one line, without marks that only make it stand out.
    var prompt: String { split.prompt }

    /// The answer, each paragraph in one line.
    var answer: String { split.answer }

    /// Where nothing is below it, what follows the question mark is the answer.
    private var split: (prompt: String, answer: String) {
        let plain = MarkdownText.plain(title)
        guard !hasBody, passedOver == nil, let mark = plain.lastIndex(of: "?") else {
            return (plain, MarkdownText.paragraphs(body))
        }
        let rest = String(plain[plain.index(after: mark)...]).trimmed
        guard rest.contains(where: \.isLetter), rest.contains(" ") else {
            return (plain, "")
        }
        return (String(plain[...mark]), rest)
    }
}
