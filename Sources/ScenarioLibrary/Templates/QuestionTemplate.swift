public import InterviewModel

/// A question to start from.
public enum QuestionTemplate {
    /// The text of a new `Rubrics/Questions/<topic>.yaml` with one question.
    public static func file(topic: TopicID, id: QuestionID) -> String {
        """
        # Questions on one topic. Docs/rubric-format.md explains every key.
        # Check them with: hotseat rubric check
        format: 1
        topic: \(topic)
        questions:

        """ + question(id, indent: 2)
    }

    /// The text of an existing file with one more question at its end.
    ///
    /// Nil where the file is not laid out so that a question can be added at the end and everything in it
    /// still be read as before: its list in brackets, say, or another key after the questions.
    public static func adding(_ id: QuestionID, to text: String, topic: TopicID) -> String? {
        let lines = text.split(whereSeparator: \.isNewline)
        guard let head = lines.firstIndex(where: { $0.hasPrefix("questions:") }),
            let first = lines[(head + 1)...].first(where: { $0.drop { $0 == " " }.hasPrefix("- ") })
        else { return nil }
        let indent = first.prefix { $0 == " " }.count
        let longer = text + (text.hasSuffix("\n") ? "\n" : "\n\n") + question(id, indent: indent)
        let before = ids(in: text, topic)
        return before + [id.rawValue] == ids(in: longer, topic) ? longer : nil
    }

    private static func ids(in text: String, _ topic: TopicID) -> [String] {
        let faults = FaultList(ContentFile(path: "", text: text))
        guard let root = YAMLReader.read(faults) else { return [] }
        return QuestionDecoder(faults, topic: topic, frameworks: FrameworkShelf([])).decode(root)
            .map { $0.id?.rawValue ?? "" }
    }

    private static func question(_ id: QuestionID, indent: Int) -> String {
        let lines = """
            - id: \(id)          # kept for ever once it is used
              level: mid         # junior, mid or senior
              # competency: ownership   # behavioral questions only
              # framework: star         # for stories; otherwise the round's
              prompt: The question as an interviewer says it?
              concepts:          # what a good answer says
                - id: first-idea
                  label: the idea in a few words, as the feedback says it
                  weight: 2      # its share of the score; 1 without this line
                  anyOf:         # ways of saying it; one is enough
                    - one|single word
                    - near: [two, words, "of one sentence"]
                    # - pattern: 'a regular expression'
                  probe: What an interviewer asks when the idea is missing?
                - id: extra-idea
                  label: something that only the best mention
                  bonus: true
                  anyOf: [something extra]
              misconceptions:    # what people wrongly believe; may be left out
                - id: common-error
                  anyOf: [the wrong belief]
                  why: Why it is wrong, as the feedback says it.
              model: >-          # a good answer in full
                A single word, and how two words of one sentence go together. The best add something extra.
              hints: [The mildest hint first, "then a stronger one"]
              examples:          # the rubric's own test: each must score in its band
                - {band: strong, answer: "A single word, and two words of one sentence. Also something extra."}
                - {band: poor, answer: "I do not know much about this."}
              source: Where the facts were checked
            """
        let margin = String(repeating: " ", count: indent)
        return lines.split(separator: "\n", omittingEmptySubsequences: false).map { margin + $0 + "\n" }
            .joined()
    }
}
