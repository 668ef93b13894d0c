import InterviewModel

/// HS135: who states facts says where they were checked, so that the next author can check them again.
enum SourceLint {
    /// The questions that state facts, by a model answer or by what they call wrong, and name no source.
    ///
    /// Questions after experience, plans or a program just written state none. A file cannot say that; but where no
    /// question of a topic names a source, its author sees no facts in it, and where some do, the others should.
    static func findings(in questions: [Question], among library: [Question]) -> [LintFinding] {
        let factual = Set((library + questions).filter { $0.source != nil }.map(\.topic))
        return questions.filter { $0.source == nil && $0.competency == nil && factual.contains($0.topic) }
            .filter { $0.model != nil || !$0.misconceptions.isEmpty }
            .map {
                LintFinding(
                    .missingSource, $0.id, .whole, "it states facts, but not where they were checked",
                    help: "Name the page or book: `source: Python documentation, Glossary`.")
            }
    }
}
