import ArgumentParser
import Foundation

@main
enum Main {
    static func main() {
        // Setting up the parser takes longer than all the rest of this answer.
        if CommandLine.arguments.dropFirst() == ["--version"] {
            StandardStreams.say(HotseatVersion.current)
            return
        }
        // A file that may not grow further is to fail a write, as a full disk does, not to end an interview.
        signal(SIGXFSZ, SIG_IGN)
        do {
            if let score = ScoreRun(plain: Array(CommandLine.arguments.dropFirst())) {
                try score.run()
                return
            }
            var command = try Hotseat.parseAsRoot()
            try command.run()
        } catch {
            CommandFailure.end(with: error)
        }
    }
}
