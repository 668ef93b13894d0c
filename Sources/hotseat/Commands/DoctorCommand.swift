import ArgumentParser
import CodeJudge
import Foundation
import InterviewModel
import ScenarioLibrary
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
            + CodingCheckups(
                judge: JudgeEnvironment.discover(variables: environment),
                languages: (try? libraryOptions.open())?.languages() ?? []
            ).all
            + StorageCheckups(roots: libraryOptions.roots, store: transcriptsOptions.store()).all
            + ModelCheckups(models: libraryOptions.models()).all
        StandardStreams.say(
            try json
                ? JSONText.text(checkups)
                : Self.text(checkups, form: TerminalFacts(environment: environment).form))
        if checkups.contains(where: { $0.state == .broken }) { throw CommandFailure.silent(.findings) }
    }

    private static func text(_ checkups: [Checkup], form: TerminalForm) -> String {
        checkups.flatMap { checkup in
            let (mark, style): (String, Palette.Style) =
                switch checkup.state {
                case .good: ("ok", .good)
                case .limited: ("limited", .warning)
                case .broken: ("BROKEN", .bad)
                }
            let head = form.palette.styled(mark.padded(to: 9), style) + checkup.name.padded(to: 12)
            let margin = String(repeating: " ", count: 21)
            return [head + VisibleText.line(checkup.detail)]
                + (checkup.help.map { form.wrapped(VisibleText.line($0), first: margin) } ?? [])
        }
        .joined(separator: "\n")
    }
}
