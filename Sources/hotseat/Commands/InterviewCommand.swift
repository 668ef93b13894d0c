import ArgumentParser
import Foundation
import InterviewModel
import ScenarioLibrary
import TerminalUI
import TranscriptStore

/// `hotseat interview`: hold a session, continue one, or show the menu.
struct InterviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "interview",
        abstract: "Hold an interview; without a name, show the menu.",
        discussion: """
            Answers are typed at the prompt. Where standard input is a file or a pipe, they are read as lines and \
            `:done` ends each:

              hotseat interview quick-15 --transcripts DIR < answers.txt

            With --challenge, practise one task: `hotseat rubric list --challenges` names them.

            With --watch, open the file that a coding task names in an editor in a second window, such as the other \
            half of a tmux screen: each time you save it, the visible cases are run and one line above the prompt says \
            how they went.
            """)

    @Argument(
        help: ArgumentHelp(
            "The scenario; with --resume, a session's id, the beginning of one, or 'last'.", valueName: "name"
        ))
    var name: String?

    @Flag(
        name: .long, help: "Continue a session exactly where it stood; the newest unfinished one by default.")
    var resume = false

    @Flag(name: .long, help: "In coding tasks, keep and run the program each time it is saved.")
    var watch = false

    @Option(
        name: .long,
        help: "Hold one live-coding task, with the questions before and after it, instead of a scenario.",
        completion: Completions.challenges)
    var challenge: String?

    @Option(name: .long, help: "Draw the same questions again: the seed that the transcript names.")
    var seed: UInt64?

    @OptionGroup var holding: HoldingOptions
    @OptionGroup var libraryOptions: LibraryOptions
    @OptionGroup var transcriptsOptions: TranscriptsOptions

    func run() throws {
        if resume, seed != nil {
            throw CommandFailure(
                .usage, "--seed has no meaning with --resume", help: "Leave one of them out.")
        }
        if challenge != nil, resume || name != nil {
            throw CommandFailure(
                .usage, "--challenge stands alone, without \(resume ? "--resume" : "a scenario")",
                help: "Leave one of them out.")
        }
        let library = try libraryOptions.open()
        let host = try SessionHost.open(
            libraryOptions, transcriptsOptions, library: library, watchesSaves: watch,
            holding: holding)
        defer { host.terminal.close() }
        if resume {
            try host.resume(unfinished(in: host.store))
        } else if let challenge {
            try host.begin(challenge: challenge)
        } else if let name {
            try host.begin(ScenarioID(rawValue: name), seed: seed)
        } else {
            try Menu(host: host).run()
        }
    }

    private func unfinished(in store: SessionStore) throws -> SessionFolder {
        do throws(StoreError) {
            if let name { return try store.find(name) }
            if let newest = try store.newestUnfinished() { return newest }
        } catch .folderMissing where transcriptsOptions.transcripts == nil {
            // Nothing was ever practised, so there is nothing to continue.
        } catch {
            throw error.commandFailure
        }
        throw CommandFailure(
            .usage, "there is no unfinished session in \(store.path)",
            help: "Start one with: hotseat interview")
    }
}
