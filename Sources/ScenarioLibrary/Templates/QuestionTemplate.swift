public import InterviewModel

/// A question to start from.
public enum QuestionTemplate {
    /// The text of a new `Rubrics/Questions/<topic>.yaml` with one question.
    public static func file(topic: TopicID, id: QuestionID) -> String {
        TopicFile.head(topic) + TopicFile.indented(question(id), by: 2)
    }

    /// The text of an existing file with one more question at its end.
    ///
    /// Nil where nothing can be added to the file, see `TopicFile`.
    public static func adding(_ id: QuestionID, to text: String, topic: TopicID) -> String? {
        TopicFile.adding(question(id), ids: [id], to: text, topic: topic)
    }

    private static func question(_ id: QuestionID) -> String {
        """
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
            - id: second-idea
              label: what else a good answer says
              anyOf: [{near: [another, idea]}]
              probe: What an interviewer asks when this one is missing?
            - id: extra-idea
              label: something that only the best mention
              bonus: true
              anyOf: [something extra]
          misconceptions:    # what people wrongly believe; may be left out
            - id: common-error
              anyOf: [the wrong belief]
              why: Why it is wrong, as the feedback says it.
          model: >-          # a good answer in full
            A single word is the first idea, and then there is another idea as well. The best add something extra.
          hints: [The mildest hint first, "then a stronger one"]
          examples:          # the rubric's own test: each must score in its band
            - {band: strong, answer: "I would begin with a single word, and then go on to another idea of mine."}
            - {band: middling, answer: "I think that it has to do with a single word."}
            - {band: poor, answer: "I do not know much about this."}
          source: Where the facts were checked
        """
    }
}
