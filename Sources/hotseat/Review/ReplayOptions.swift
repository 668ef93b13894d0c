import ArgumentParser
import Foundation
import InterviewModel
import TerminalUI
import TranscriptStore

/// The options of `hotseat review` that play a session back or record that, and the work behind them.
struct ReplayOptions: ParsableArguments {
    @Flag(help: "Play the session back in the terminal: the writing, the corrections and the clock.")
    var replay = false

    @Option(help: ArgumentHelp("How fast --replay plays, 0.1 to 100 times.", valueName: "times"))
    var speed: Double?

    @Option(
        help: ArgumentHelp(
            "Write the replay as an asciicast for asciinema; - for standard output.", valueName: "file"),
        completion: .file(extensions: ["cast"]))
    var cast: String?

    /// What was asked for, as it is written; nil for neither.
    var work: String? { replay ? "--replay" : cast == nil ? nil : "--cast" }

    func validate() throws {
        if replay, cast != nil { throw ValidationError("Choose either --replay or --cast.") }
        guard let speed else { return }
        if !replay { throw ValidationError("--speed goes with --replay.") }
        if !ReplayTransport.speeds.contains(speed) { throw ValidationError("--speed can be 0.1 to 100.") }
    }

    /// Plays a session back, or writes the recording.
    ///
    /// - Throws: `CommandFailure` where there is no such session or nothing in it can be played, where there is no
    ///   terminal to play it on, or the recording cannot be written.
    func run(_ session: String, in transcripts: TranscriptsOptions) throws {
        let folder: SessionFolder
        let events: [RecordedEvent]
        do throws(StoreError) {
            folder = try transcripts.store().find(session)
            events = try JournalReader.read(folder).events
        } catch {
            throw transcripts.failure(error)
        }
        guard !events.isEmpty else {
            throw CommandFailure(
                .failed, "there is nothing to play in \(folder.id)",
                help: "See what is left of it: hotseat review \(folder.id)")
        }
        let replay = Replay(events: events, session: folder.id)
        if let cast { return try CastFile.write(AsciicastRenderer(replay), to: cast) }
        let environment = ProcessInfo.processInfo.environment
        let failure = CommandFailure(
            .usage, "a replay plays in a terminal only",
            help: "Record it instead, for asciinema: hotseat review \(folder.id) --cast \(folder.id).cast")
        guard TerminalFacts(environment: environment).isInteractive,
            let terminal = try? Terminal(configuration: TerminalConfiguration(environment: environment))
        else { throw failure }
        defer { terminal.close() }
        guard var player = ReplayPlayer(replay, speed: speed ?? 1, on: terminal) else { throw failure }
        player.run()
    }
}
