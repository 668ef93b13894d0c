import ArgumentParser
import CodeJudge
import Foundation
import TerminalUI
import TranscriptStore

/// `hotseat doctor`: what works on this machine, and how to mend what does not.
struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "Tell what works on this machine, and how to mend what does not.",
        discussion: "Exit status: 0 where interviews can be held, 1 where something they need is broken.")

    @Flag(help: "Print JSON, for programs.")
    var json = false

    @OptionGroup var libraryOptions: LibraryOptions
    @OptionGroup var transcriptsOptions: TranscriptsOptions

    func run() throws {
        let environment = ProcessInfo.processInfo.environment
        let checkups =
            TerminalCheckups(environment: environment).all
            + CodingCheckups(judge: JudgeEnvironment.discover(variables: environment)).all
            + StorageCheckups(roots: libraryOptions.roots, store: transcriptsOptions.store()).all
        StandardStreams.say(
            try json ? JSONText.text(checkups) : Self.text(checkups, environment: environment))
        if checkups.contains(where: { $0.state == .broken }) { throw CommandFailure.silent(.findings) }
    }

    private static func text(_ checkups: [Checkup], environment: [String: String]) -> String {
        let palette = Palette(environment: environment, outputIsTerminal: isatty(STDOUT_FILENO) == 1)
        var lines: [String] = []
        for checkup in checkups {
            let mark =
                switch checkup.state {
                case .good: palette.good("ok     ")
                case .limited: palette.warning("limited")
                case .broken: palette.bad("BROKEN ")
                }
            lines.append("\(mark)  \(checkup.name.padding(to: 12))\(Printable.line(checkup.detail))")
            if let help = checkup.help {
                let width = max(20, Reading.form().width - 21)
                lines += Wrapping.rows(of: Printable.line(help), width: width)
                    .map { String(repeating: " ", count: 21) + $0 }
            }
        }
        return lines.joined(separator: "\n")
    }
}
