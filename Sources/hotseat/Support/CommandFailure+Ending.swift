import ArgumentParser
import Foundation
import InterviewModel
import TranscriptStore

extension CommandFailure {
    /// Tells the user of what a command or the parser threw, and ends the program with the status for it.
    static func end(with error: any Error) -> Never {
        if let failure = mistypedCommand(error) ?? error as? CommandFailure {
            if let message = failure.message { StandardStreams.warn("hotseat: \(VisibleText.line(message))") }
            if let help = failure.help { StandardStreams.warn("  \(VisibleText.of(help))") }
            exit(failure.status.rawValue)
        }
        switch Hotseat.exitCode(for: error) {
        case .validationFailure:
            StandardStreams.warn("hotseat: \(clause(Hotseat.fullMessage(for: error)))")
            exit(Status.usage.rawValue)
        case .failure:
            StandardStreams.warn("hotseat: \(clause(Hotseat.fullMessage(for: error)))")
            exit(Status.failed.rawValue)
        default:
            // Help that was asked for is no error.
            Hotseat.exit(withError: error)
        }
    }

    /// Tells the user of something that a command met with and passed over.
    static func warn(of error: any Error) {
        let failure = error as? CommandFailure ?? (error as? StoreError)?.commandFailure
        StandardStreams.warn("hotseat: \(VisibleText.line(failure?.message ?? "\(error)"))")
        if let help = failure?.help { StandardStreams.warn("  \(VisibleText.of(help))") }
    }

    /// The failure of a command's name that is misspelt: interviews being the default, the parser takes the word
    /// for a scenario and complains of that.
    private static func mistypedCommand(_ error: any Error) -> CommandFailure? {
        if let failure = error as? CommandFailure {
            guard failure.status == .usage, failure.help?.hasPrefix("Did you mean") != true else {
                return nil
            }
        } else {
            guard Hotseat.exitCode(for: error) == .validationFailure else { return nil }
        }
        guard let word = CommandLine.arguments.dropFirst().first, !word.hasPrefix("-") else { return nil }
        let names = Hotseat.configuration.subcommands.compactMap { $0.configuration.commandName }
        guard !names.contains(word), word != "help", let meant = Suggestion.nearest(to: word, in: names)
        else {
            return nil
        }
        return CommandFailure(
            .usage, "there is no command or scenario `\(VisibleText.line(word))`",
            help: "Did you mean `hotseat \(meant)`?")
    }

    /// The parser's message as all others are written: what is wrong as a clause, and what comes after it on
    /// lines of its own.
    private static func clause(_ message: String) -> String {
        let lines = message.split(separator: "\n", omittingEmptySubsequences: false)
        guard let first = lines.first else { return message }
        let sentence = first.trimmingPrefix("Error: ")
        let parts = sentence.split(separator: ". ", maxSplits: 1)
        let head = parts.first ?? sentence
        let isSentence = head.hasSuffix(".")
        let clause = head.prefix(1).lowercased() + head.dropFirst().dropLast(isSentence ? 1 : 0)
        return ([clause] + parts.dropFirst().map { "  \($0)" } + lines.dropFirst().map(String.init))
            .joined(separator: "\n")
    }
}
