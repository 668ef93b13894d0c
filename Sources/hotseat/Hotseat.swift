import ArgumentParser

/// The root command.
struct Hotseat: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hotseat",
        abstract: "Practise job interviews in the terminal: timed, private, honestly scored.",
        version: HotseatVersion.current,
        subcommands: [
            InterviewCommand.self, PairCommand.self, HostCommand.self, PlanCommand.self, GenerateCommand.self,
            ReviewCommand.self,
            ProgressCommand.self, ExplainCommand.self, RescoreCommand.self, ServeCommand.self,
            ExportCommand.self,
            ImportCommand.self,
            ScoreCommand.self, JudgeCommand.self, ScenarioCommand.self, RubricCommand.self,
            DoctorCommand.self,
        ], defaultSubcommand: InterviewCommand.self)
}

/// The version that `--version` prints and the journal keeps.
enum HotseatVersion {
    static let current = "0.1.0"
}
