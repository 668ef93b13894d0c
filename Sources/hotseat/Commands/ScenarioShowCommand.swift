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
        let scenarioID = ScenarioID(rawValue: id)
        guard let scenario = library.scenario(scenarioID) else {
            if let diagnostics = library.diagnostics(ofScenario: scenarioID) {
                throw ContentLookup.faulty(diagnostics)
            }
            throw ContentLookup.unknown(
                "scenario", id, among: library.scenarioIDs().map(\.rawValue), list: "hotseat scenario list")
        }
        StandardStreams.say(try json ? JSONText.text(scenario) : ScenarioText.text(scenario, in: library))
    }
}
