/// A list of questions and answers as people keep them in Markdown.
///
/// Three ways of writing them are read, one a file: lines that begin with `Q:` and `A:`; headings with the answer below;
/// numbered items with the answer below. Of headings, those of the commonest level that have text below are the
/// questions; higher ones are titles, deeper ones belong to the answer.
public struct QuestionSheet: Sendable {
    /// A question with its answer.
    public struct Entry: Hashable, Sendable {
        /// The question, in one line.
        public let prompt: String
        /// The answer: each paragraph in one line, code as it is.
        public let answer: String
        /// The line of the question, counted from 1.
        public let line: Int
    }

    /// Something that was not taken.
    public struct PassedOver: Hashable, Sendable {
        /// Its line, counted from 1.
        public let line: Int
        /// Its words.
        public let text: String
        /// Why not, as the end of a sentence: "it has no answer below it".
        public let reason: String

        /// Something that was not taken, and why.
        public init(line: Int, text: String, reason: String) {
            self.line = line
            self.text = text
            self.reason = reason
        }
    }

    /// The questions, in the order of the file.
    public private(set) var entries: [Entry] = []
    /// What else there was, in the order of the file.
    public private(set) var passedOver: [PassedOver] = []

    /// Reads a text.
    public init(_ text: String) {
        var seen: [String: Int] = [:]
        for section in SheetSplitter.sections(of: MarkdownLine.lines(of: text)) {
            let prompt = section.prompt
            if let reason = section.passedOver {
                passedOver.append(PassedOver(line: section.line, text: prompt, reason: reason))
            } else if !prompt.contains(where: \.isLetter) {
                passOver(section, "it has no words")
            } else if !section.answer.contains(where: \.isLetter) {
                passOver(section, "it has no answer below it")
            } else if let first = seen[Self.key(prompt)] {
                passOver(section, "it is the same question as on line \(first)")
            } else {
                seen[Self.key(prompt)] = section.line
                entries.append(Entry(prompt: prompt, answer: section.answer, line: section.line))
            }
        }
    }

    /// A prompt without all that does not make it another question: case, marks and blanks.
    public static func key(_ prompt: String) -> String {
        prompt.lowercased().split { !$0.isLetter && !$0.isNumber && !"+#<>=*/&|".contains($0) }
            .joined(separator: " ")
    }

    private mutating func passOver(_ section: SheetSection, _ reason: String) {
        passedOver.append(PassedOver(line: section.line, text: section.prompt, reason: reason))
    }
}
