import ArgumentParser

/// `hotseat rubric`: what is asked, and what good answers hold.
struct RubricCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rubric",
        abstract: "List, show, write, check and try questions, frameworks and challenges.",
        subcommands: [
            RubricCheckCommand.self, RubricImportCommand.self, RubricLintCommand.self, RubricListCommand.self,
            RubricNewCommand.self, RubricShowCommand.self, RubricTryCommand.self,
        ])
}
