import InterviewModel

/// The file of a topic, to which questions are added.
enum TopicFile {
    /// What a new file begins with, up to its list.
    static func head(_ topic: TopicID) -> String {
        """
        # Questions on one topic. Docs/rubric-format.md explains every key.
        # Check them with: hotseat rubric check
        format: 1
        topic: \(topic)
        questions:

        """
    }

    /// The text of an existing file with more questions at its end.
    ///
    /// Nil where the file is not laid out so that questions can be added at the end and everything in it still be
    /// read as before: its list in brackets, say, or another key after the questions.
    ///
    /// - Parameters:
    ///   - entries: the questions as elements of a list at the margin.
    ///   - ids: their ids, in order.
    static func adding(_ entries: String, ids: [QuestionID], to text: String, topic: TopicID) -> String? {
        let lines = text.split(whereSeparator: \.isNewline)
        guard let head = lines.firstIndex(where: { $0.hasPrefix("questions:") }),
            let first = lines[(head + 1)...].first(where: { $0.drop { $0 == " " }.hasPrefix("- ") })
        else { return nil }
        let indent = first.prefix { $0 == " " }.count
        let longer = text + (text.hasSuffix("\n") ? "\n" : "\n\n") + indented(entries, by: indent)
        let before = questions(in: text, topic).map { $0.id?.rawValue ?? "" }
        let after = questions(in: longer, topic).map { $0.id?.rawValue ?? "" }
        return before + ids.map(\.rawValue) == after ? longer : nil
    }

    /// The questions of a file's text, the faulty ones as mere ids.
    static func questions(in text: String, _ topic: TopicID) -> [DecodedQuestion] {
        let faults = FaultList(ContentFile(path: "", text: text))
        guard let root = YAMLReader.read(faults) else { return [] }
        return QuestionDecoder(faults, topic: topic, frameworks: FrameworkShelf([])).decode(root)
    }

    /// The lines with a margin, each with its end; empty ones stay empty.
    static func indented(_ text: String, by indent: Int) -> String {
        let margin = String(repeating: " ", count: indent)
        return text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { ($0.isEmpty ? "" : margin + $0) + "\n" }.joined()
    }
}
