import ArgumentParser
import InterviewModel
import ScenarioLibrary

/// `hotseat scenario list`.
struct ScenarioListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the scenarios without faults.")

    @OptionGroup var options: LibraryOptions

    @Flag(help: "Print JSON: an array of objects.")
    var json = false

    private struct Entry: Encodable {
        let id: ScenarioID
        let title: String
        let summary: String
        let level: Level
        let mode: AnswerMode
        /// Milliseconds, of the session or of all rounds together.
        let budget: Milliseconds?
        let rounds: [RoundKind]

        init(_ scenario: Scenario) {
            id = scenario.id
            title = scenario.title
            summary = scenario.summary
            level = scenario.level
            mode = scenario.mode
            budget = ScenarioText.budget(scenario)
            rounds = scenario.rounds.map(\.kind)
        }
    }

    func run() throws {
        let library = try options.open()
        let scenarios = library.scenarios()
        if json {
            StandardStreams.say(try JSONText.text(scenarios.map(Entry.init)))
        } else if !scenarios.isEmpty {
            let rows = scenarios.map { scenario in
                [
                    scenario.id.rawValue, scenario.level.rawValue, scenario.mode.rawValue,
                    ScenarioText.budget(scenario).map(ScenarioText.time) ?? "open", scenario.title,
                ]
            }
            StandardStreams.say(PlainText.table([["ID", "LEVEL", "MODE", "TIME", "TITLE"]] + rows))
        } else {
            StandardStreams.warn("hotseat: the library has no scenarios")
            if library.diagnostics(.scenarios).isEmpty {
                StandardStreams.warn("  Begin one with: hotseat scenario new ID")
            }
        }
        ContentLookup.remark(library.diagnostics(.scenarios), command: "hotseat scenario check")
    }
}
