import ArgumentParser
import InterviewModel
import ScenarioLibrary

/// `hotseat rubric show`.
struct RubricShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a question with its answer, a framework or a challenge.",
        discussion: "Of a challenge, the hidden cases and the solution are not shown, except with --json.")

    @OptionGroup var options: LibraryOptions

    @Argument(help: "The id of a question, framework or challenge.", completion: Completions.rubrics)
    var id: String

    @Flag(help: "Print JSON: the whole item.")
    var json = false

    func run() throws {
        let library = try options.open()
        if let framework = library.framework(FrameworkID(rawValue: id)) {
            try say(framework, FrameworkText.text(framework))
        } else if let challenge = library.challenge(ChallengeID(rawValue: id)) {
            try say(challenge, ChallengeText.text(challenge))
        } else if let question = library.question(QuestionID(rawValue: id)) {
            try say(question, QuestionText.text(question))
        } else if let faults = RubricItem.diagnostics(of: id, in: library) {
            throw ContentLookup.faulty(faults)
        } else {
            throw ContentLookup.unknown(
                "question, framework or challenge", id, among: RubricItem.ids(in: library),
                list: "hotseat rubric list")
        }
    }

    private func say(_ item: some Encodable, _ text: String) throws {
        StandardStreams.say(try json ? JSONText.text(item) : VisibleText.of(text))
    }
}
