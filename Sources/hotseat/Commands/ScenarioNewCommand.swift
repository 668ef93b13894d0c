import ArgumentParser
import InterviewModel
import ScenarioLibrary

/// `hotseat scenario new`.
struct ScenarioNewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Write a commented scenario to start from.",
        discussion: "It goes to --library, the working folder if it is a library, or your own data folder. "
            + "Nothing is ever overwritten.")

    @OptionGroup var options: LibraryOptions

    @Argument(help: "The new scenario's id: a-z, 0-9 and single hyphens.")
    var id: String

    func run() throws {
        guard ScenarioID.isValid(id) else { throw NewContent.invalidID(id) }
        let folder = try options.folderForNewContent()
        let path = "\(folder)/\(ContentKind.scenarios.folder)/\(id).yaml"
        let library = try options.open(around: path, beginning: true)
        let text = ScenarioTemplate.text(
            id: ScenarioID(rawValue: id), questions: library.questions(), challenges: library.challenges(),
            frameworks: library.frameworks())
        guard let text else {
            throw CommandFailure(
                .failed, "there are no questions yet that a scenario could ask",
                help: "Write one first: hotseat rubric new TOPIC ID")
        }
        try NewFile.write(text, to: path)
        StandardStreams.say("Wrote \(path)\nCheck it with: hotseat scenario check \(id)")
    }
}
