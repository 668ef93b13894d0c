import ArgumentParser

/// `hotseat scenario`: the interview scripts.
struct ScenarioCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "scenario", abstract: "List, show, check and begin interview scripts.",
        subcommands: [
            ScenarioCheckCommand.self, ScenarioListCommand.self, ScenarioNewCommand.self,
            ScenarioShowCommand.self,
        ])
}
