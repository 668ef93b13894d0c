import InterviewModel
import RubricAnalysis
import ScenarioLibrary

/// The rubrics' own tests: each example of a question must score in its band.
enum ExampleCheck {
    /// An example that does not.
    struct Miss {
        /// Which one, from 0.
        let example: Int
        /// What it scored, from 0 to 1.
        let score: Double
    }

    /// The examples of a question that miss their bands.
    private static func misses(of question: Question, with analyser: RubricAnalyser) -> [Miss] {
        RubricCheck.check(question, with: analyser).enumerated().compactMap { index, result in
            result.passes ? nil : Miss(example: index, score: result.score ?? 0)
        }
    }

    /// The misses of questions of a library as diagnostics, each at the band that was missed.
    static func diagnostics(of questions: [Question], in library: Library, notice: ModelNotice)
        -> [Diagnostic]
    {
        diagnostics(
            of: questions.map(library.placed), frameworks: library.frameworks(), models: library.models(),
            notice: notice)
    }

    /// The same for questions of files that may lie anywhere. An example may miss its band for want of a model file,
    /// so that is told first.
    static func diagnostics(
        of questions: [Library.PlacedQuestion], frameworks: [Framework], models: AnalysisModels,
        notice: ModelNotice
    ) -> [Diagnostic] {
        let analyser = RubricAnalyser(frameworks: frameworks, models: models)
        let diagnostics = questions.flatMap { placed in
            let question = placed.question
            return misses(of: question, with: analyser).compactMap { miss -> Diagnostic? in
                guard placed.examplePlaces.indices.contains(miss.example),
                    question.examples.indices.contains(miss.example)
                else { return nil }
                return diagnostic(
                    miss, question.examples[miss.example], of: question.id, placed.examplePlaces[miss.example]
                )
            }
        }
        notice.tell(models.findingsSoFar())
        return diagnostics
    }

    private static func diagnostic(
        _ miss: Miss, _ example: Example, of question: QuestionID, _ place: SourcePlace
    ) -> Diagnostic {
        let code = DiagnosticCode.exampleOutOfBand
        let hundredths = Int((miss.score * 100).rounded())
        let score = "0." + (hundredths < 10 ? "0" : "") + "\(min(hundredths, 99))"
        return Diagnostic(
            code: code.rawValue, severity: code.severity, file: place.file, line: place.line,
            column: place.column, excerpt: place.excerpt,
            message: "this example of `\(question)` scores \(hundredths >= 100 ? "1.00" : score), which is "
                + "\(ScoreBand(score: miss.score).rawValue), not \(example.band.rawValue)",
            help: "Mend the concepts or the example; `hotseat score` shows how the points come about.")
    }
}
