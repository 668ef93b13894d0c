import ArgumentParser
import InterviewModel
import ScenarioLibrary

/// `hotseat rubric show`.
struct RubricShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show a question with its answer, a framework, a challenge or a language.",
        discussion: "Of a challenge, the hidden cases and the solution are not shown, except with --json.")

    @OptionGroup var options: LibraryOptions

    @Argument(
        help: "The id of a question, framework, challenge or language.", completion: Completions.rubrics)
    var id: String

    @Flag(help: "Print JSON: the whole item.")
    var json = false

    func run() throws {
        let library = try options.open()
        if let framework = library.framework(FrameworkID(rawValue: id)) {
            try say(framework, FrameworkText.text(framework))
        } else if let challenge = library.challenge(ChallengeID(rawValue: id)) {
            let text = ChallengeText.text(challenge) { library.language($0)?.title ?? $0.rawValue }
            try say(challenge, text)
        } else if let question = library.question(QuestionID(rawValue: id)) {
            try say(question, QuestionText.text(question))
        } else if let language = library.language(LanguageID(rawValue: id)) {
            try say(language, LanguageText.text(language))
        } else if let faults = RubricItem.diagnostics(of: id, in: library) {
            throw ContentLookup.faulty(faults)
        } else {
            throw ContentLookup.unknown(
                "question, framework, challenge or language", id, among: RubricItem.ids(in: library),
                list: "hotseat rubric list")
        }
    }

    private func say(_ item: some Encodable, _ text: String) throws {
        StandardStreams.say(try json ? JSONText.text(item) : VisibleText.of(text))
    }
}
