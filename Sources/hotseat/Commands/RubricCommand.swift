import ArgumentParser

/// `hotseat rubric`: what is asked, and what good answers hold.
struct RubricCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rubric", abstract: "List, show, check and begin questions, frameworks and challenges.",
        subcommands: [
            RubricCheckCommand.self, RubricListCommand.self, RubricNewCommand.self, RubricShowCommand.self,
        ])
}
