import InterviewModel
import RubricAnalysis
import ScenarioLibrary

/// Advice on questions as diagnostics, each at the part of the file that it is about.
struct QuestionAdvice {
    private var places = QuestionPlaces()

    /// The advice on questions beside all others of a library, in the order of files. What is said of a rubric may
    /// rest on a model file, so one that is missing is told.
    mutating func diagnostics(
        on questions: [Library.PlacedQuestion], in library: Library, notice: ModelNotice
    ) -> [Diagnostic] {
        let models = library.models()
        let analyser = RubricAnalyser(frameworks: library.frameworks(), models: models)
        let all = library.questions()
        let plain = questions.map(\.question)
        let files = Dictionary(questions.map { ($0.question.id, $0.file) }) { first, _ in first }
        func measured(_ question: Question) -> Question {
            var question = question
            // What `score` measures a story by, and most rounds.
            if question.framework == nil, question.competency != nil {
                question.framework = ScoringLibrary.behavioralDefault
            }
            return question
        }
        let findings =
            TextLint.findings(in: plain, among: all)
            + RubricLint.findings(in: plain.map(measured), among: all, with: analyser)
        notice.tell(models.findingsSoFar())
        return findings.compactMap { diagnostic($0, files, library) }.inFileOrder
    }

    private mutating func diagnostic(
        _ finding: LintFinding, _ files: [QuestionID: String], _ library: Library
    ) -> Diagnostic? {
        guard let file = files[finding.question] else { return nil }
        let place = places.place(of: finding.part, in: finding.question, file: file)
        var message = finding.message
        if let other = finding.other {
            let there = files[other] ?? library.place(ofQuestion: other)?.file
            if let there, let place = places.place(of: .prompt, in: other, file: there) {
                message += ", in \(place.file):\(place.line)"
            }
        }
        return Diagnostic(
            code: finding.code.rawValue, severity: .warning, file: file, line: place?.line,
            column: place?.column, excerpt: place?.excerpt, message: message, help: finding.help)
    }
}
