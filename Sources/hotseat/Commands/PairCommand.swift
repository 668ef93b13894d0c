import ArgumentParser
import Foundation
import InterviewModel
import ScenarioLibrary
import TerminalUI
import TranscriptStore
import WebConsole

/// `hotseat pair`: an interview whose interviewer is a friend.
struct PairCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pair",
        abstract: "Hold an interview with a friend as the interviewer.",
        discussion: """
            It prints a link. Your friend opens it in a browser and needs to know no Python: the console says what to \
            read out and what a good answer holds, ticks the points as you make them, and suggests what to ask next. You \
            answer in this terminal and see none of that. Afterwards the two of you and Hotseat compare notes.

            Without --lan the link opens on this machine alone, or at the other end of a tunnel:

              ssh -L 8017:127.0.0.1:8017 you@this-machine
            """)

    @Argument(
        help: ArgumentHelp(
            "The scenario; with --resume, a session's id, the beginning of one, or 'last'.", valueName: "name"
        ))
    var name: String?

    @Flag(name: .long, help: "Continue a pair session; the newest unfinished one by default.")
    var resume = false

    @Option(
        name: .customLong("with"),
        help: ArgumentHelp(
            "Your friend's name, by which your sessions together are compared.", valueName: "name"))
    var friend: String?

    @Option(name: .customLong("as"), help: ArgumentHelp("Your own name.", valueName: "name"))
    var me: String?

    @Flag(
        name: .long,
        help:
            "Open the sealed feedback of a pair session that is over, whatever is still missing; the newest by default."
    )
    var reveal = false

    @Flag(
        name: .long,
        help:
            "Swap roles: the next half of your newest pair session, of the same scenario unless you name another."
    )
    var swap = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Score the text of a recording of a session that is over, the newest by default: plain text, .srt or .vtt.",
            valueName: "file"), completion: .file())
    var attach: String?

    @Option(
        name: .long,
        help: ArgumentHelp("With --attach: the answer that all of the text is of, from 1.", valueName: "n"))
    var answer: Int?

    @Option(
        name: .long, parsing: .unconditional,
        help: ArgumentHelp(
            "With --attach: when the recording began, in seconds after the session did; negative for before.",
            valueName: "s"))
    var offset: Double?

    @Flag(help: "You answer aloud; your friend writes down in short what you said.")
    var spoken = false

    @Flag(help: "Let your friend come from another machine of this network. What travels is not encrypted.")
    var lan = false

    @Option(
        help: ArgumentHelp(
            "The port to listen on; where it is taken, the next that is free. 0 for any.", valueName: "port"))
    var port = PairSetting.usualPort

    @Flag(help: "Show a link for somebody who looks on as well. From there nothing can be done.")
    var spectators = false

    @Flag(help: "Sit at one keyboard: F2, or :friend, hands the screen to the interviewer.")
    var sameScreen = false

    @Flag(name: .long, help: "In coding tasks, keep and run the program each time it is saved.")
    var watch = false

    @Option(name: .long, help: "Draw the same questions again: the seed that the transcript names.")
    var seed: UInt64?

    @OptionGroup var libraryOptions: LibraryOptions
    @OptionGroup var transcriptsOptions: TranscriptsOptions

    func run() throws {
        if [resume, reveal, swap, attach != nil].count(where: \.self) > 1 {
            throw CommandFailure(
                .usage, "--resume, --reveal, --swap and --attach each stand alone",
                help: "Leave the others out.")
        }
        if attach == nil, answer != nil || offset != nil {
            throw CommandFailure(
                .usage, "--answer and --offset belong to --attach", help: "Leave them out, or name a file.")
        }
        if resume, seed != nil {
            throw CommandFailure(
                .usage, "--seed has no meaning with --resume", help: "Leave one of them out.")
        }
        if sameScreen, lan {
            throw CommandFailure(
                .usage, "--same-screen needs no network, so --lan has no meaning with it",
                help: "Leave one of them out.")
        }
        if reveal { return try openFeedback() }
        if let attach { return try self.attach(attach) }
        let library = try libraryOptions.open()
        var host = try SessionHost.open(
            libraryOptions, transcriptsOptions, library: library, watchesSaves: watch)
        defer { host.terminal.close() }
        host.resumeCommand = resumeCommand
        guard host.terminal.inputIsTerminal else {
            throw CommandFailure(
                .usage, "a pair meets at a terminal, and standard input is none",
                help: "Where both sit at a browser: hotseat host")
        }
        let meeting = PairMeeting(
            host,
            setting: PairSetting(
                me: try name(me), friend: try name(friend), isSpoken: spoken,
                reach: lan ? .localNetwork : .thisMachine,
                port: port == 0 ? .any : .near(port), isSameScreen: sameScreen, hasSpectators: spectators))
        defer { meeting.end() }
        if resume {
            try meeting.resume(unfinished(in: host.store))
        } else if swap {
            try meeting.swap(after: lastHalf(in: host.store), scenario: name)
        } else if let name {
            try meeting.begin(ContentLookup.scenario(name, in: library), seed: seed)
        } else {
            throw CommandFailure(
                .usage, "which interview?",
                help: "Name a scenario, such as: hotseat pair quick-15. All of them: hotseat scenario list")
        }
    }

    /// A name as it is kept and shown: on one line, and no longer than fits there.
    private func name(_ given: String?) throws -> String? {
        guard let given else { return nil }
        let name = PairHeader.name(given)
        guard !name.isEmpty, name.count <= PairHeader.longestName else {
            throw CommandFailure(
                .usage,
                name.isEmpty ? "a name is empty" : "a name is longer than \(PairHeader.longestName) letters",
                help: "Give the names as you call each other: --with Anna --as Ben")
        }
        return name
    }

    /// How a session of this meeting is continued.
    private var resumeCommand: String {
        var words = ["hotseat pair --resume"]
        if let library = libraryOptions.library { words.append("--library \(library)") }
        if let transcripts = transcriptsOptions.transcripts { words.append("--transcripts \(transcripts)") }
        if sameScreen { words.append("--same-screen") }
        if watch { words.append("--watch") }
        return words.joined(separator: " ")
    }

    /// Whether it was held from a terminal, not in a room, which `hotseat host` takes up again.
    func isOfMeeting(_ session: SessionSummary) -> Bool {
        session.pair.map { $0.room == nil } ?? false
    }

    private func unfinished(in store: SessionStore) throws -> SessionFolder {
        do throws(StoreError) {
            if let name { return try store.find(name) }
            let newest = try store.newest { session in
                // Killed while the two gave their feedback, a meeting is not over either.
                isOfMeeting(session)
                    && (session.state == .unfinished
                        || (try? store.folder(session.id).transcript())?.pair?.isOpened == false)
            }
            if let newest { return newest }
        } catch .folderMissing where transcriptsOptions.transcripts == nil {
            // Nothing was ever practised, so there is nothing to continue.
        } catch {
            throw error.commandFailure
        }
        throw CommandFailure(
            .usage, "there is no unfinished pair session in \(store.path)",
            help: "Start one with: hotseat pair quick-15")
    }
}
