import ArgumentParser
import InterviewModel
import ScenarioLibrary

/// `hotseat rubric lint`.
struct RubricLintCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Advise on how questions could be better, beyond whether they are valid.",
        discussion:
            "Exits with 1 when there is any advice. What is faulty is left to `hotseat rubric check`. "
            + "Docs/writing-rubrics.md says what makes a good question, Docs/diagnostics/ has a page for each code."
    )

    @OptionGroup var options: LibraryOptions

    @Argument(
        help: "Ids of questions, topics, files or folders; every question in the library when none is given.",
        completion: Completions.questions)
    var items: [String] = []

    @Flag(help: "Print JSON: an object with the advice as diagnostics, and their counts.")
    var json = false

    func run() throws {
        let notice = ModelNotice()
        var advice = QuestionAdvice()
        var diagnostics: [Diagnostic] = []
        var count = 0
        for chosen in try items.isEmpty ? [everything()] : ChosenQuestions.find(items, options) {
            count += chosen.questions.count
            diagnostics += advice.diagnostics(on: chosen.questions, in: chosen.library, notice: notice)
        }
        try CheckReport(
            diagnostics: diagnostics, checked: Quantity.text(count, "question"), isAdvice: true
        ).finish(json: json)
    }

    private func everything() throws -> ChosenQuestions {
        let library = try options.open()
        ContentLookup.remark(library.diagnostics(.questions), command: "hotseat rubric check")
        return ChosenQuestions(questions: library.questions().map(library.placed), library: library)
    }
}
