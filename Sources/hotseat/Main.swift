import ArgumentParser
import Foundation
import InterviewModel

@main
enum Main {
    static func main() {
        // Setting up the parser takes longer than all the rest of this answer.
        if CommandLine.arguments.dropFirst() == ["--version"] {
            StandardStreams.say(HotseatVersion.current)
            return
        }
        do {
            var command = try Hotseat.parseAsRoot()
            try command.run()
        } catch let failure as CommandFailure {
            if let message = failure.message {
                StandardStreams.warn("hotseat: \(VisibleText.line(message))")
            }
            if let help = failure.help {
                StandardStreams.warn("  \(VisibleText.of(help))")
            }
            exit(failure.status.rawValue)
        } catch {
            Hotseat.exit(withError: error)
        }
    }
}
