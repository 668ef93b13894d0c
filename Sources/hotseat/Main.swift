import ArgumentParser
import Foundation

@main
enum Main {
    static func main() {
        do {
            var command = try Hotseat.parseAsRoot()
            try command.run()
        } catch let failure as CommandFailure {
            if let message = failure.message {
                StandardStreams.warn("hotseat: \(message)")
            }
            if let help = failure.help {
                StandardStreams.warn("  \(help)")
            }
            exit(failure.status.rawValue)
        } catch {
            Hotseat.exit(withError: error)
        }
    }
}
