import ArgumentParser
import Foundation

extension CommandFailure {
    /// Tells the user of what a command or the parser threw, and ends the program with the status for it.
    static func end(with error: any Error) -> Never {
        if let failure = error as? CommandFailure {
            if let message = failure.message { StandardStreams.warn("hotseat: \(message)") }
            if let help = failure.help { StandardStreams.warn("  \(help)") }
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
