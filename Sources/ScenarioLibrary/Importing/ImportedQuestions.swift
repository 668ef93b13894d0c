public import InterviewModel

/// Questions of a sheet as a file of questions: prompt and model answer, from which concepts are derived.
public enum ImportedQuestions {
    /// The text of a topic's file with these questions; `text` is what it holds already, nil for a new one.
    ///
    /// Nil where nothing can be added to the file as it is laid out, or where it would grow larger than any content file
    /// may be. What is returned was read again, and holds every prompt and answer to the letter.
    public static func adding(_ questions: [Question], to text: String?, topic: TopicID) -> String? {
        for isQuoted in [false, true] {
            let entries = questions.map { entry($0, isQuoted: isQuoted) }.joined(separator: "\n")
            let ids = questions.map(\.id)
            let whole =
                text.map { TopicFile.adding(entries, ids: ids, to: $0, topic: topic) }
                ?? TopicFile.head(topic) + TopicFile.indented(entries, by: 2)
            guard let whole, whole.utf8.count <= ContentFile.maximumSize else { return nil }
            let read = TopicFile.questions(in: whole, topic).suffix(questions.count).map(\.question)
            if zip(read, questions).allSatisfy({ $0?.prompt == $1.prompt && $0?.model == $1.model }),
                read.count == questions.count
            {
                return whole
            }
        }
        return nil
    }

    private static func entry(_ question: Question, isQuoted: Bool) -> String {
        func value(_ text: String) -> String {
            isQuoted ? YAMLText.quoted(text) : YAMLText.block(text, indent: 4)
        }
        return """
            - id: \(question.id)
              level: \(question.level.rawValue)
              prompt: \(value(question.prompt))
              model: \(value(question.model ?? ""))
            """
    }
}
