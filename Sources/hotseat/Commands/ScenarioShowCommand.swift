import ArgumentParser
import InterviewModel
import ScenarioLibrary

/// `hotseat scenario show`.
struct ScenarioShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Show a scenario's rounds, times and questions.")

    @OptionGroup var options: LibraryOptions

    @Argument(help: "The scenario's id.", completion: Completions.scenarios)
    var id: String

    @Flag(help: "Print JSON: the whole scenario, times in milliseconds.")
    var json = false

    func run() throws {
        let library = try options.open()
        let scenario = try ContentLookup.scenario(id, in: library)
        StandardStreams.say(
            try json ? JSONText.text(scenario) : VisibleText.of(ScenarioText.text(scenario, in: library)))
    }
}
