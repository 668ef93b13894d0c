import ArgumentParser
import Foundation
import InterviewModel
import TranscriptStore

/// `hotseat review`: lists sessions, or shows one.
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "List past sessions, or read one.",
        discussion: "A session is named by its id, by the beginning of its id, or by `last`.")

    @Argument(help: ArgumentHelp("The session to read; none to list them all.", valueName: "id"))
    var session: String?

    @OptionGroup var transcripts: TranscriptsOptions

    @Flag(help: "Print JSON, for programs.")
    var json = false

    @Flag(help: "Print the session as Markdown.")
    var markdown = false

    @Flag(help: "Write the session's transcript.md and transcript.json anew from its journal.")
    var rebuild = false

    func validate() throws {
        if json && markdown { throw ValidationError("Choose either --json or --markdown.") }
        if rebuild, json || markdown {
            throw ValidationError("--rebuild writes both files; leave out --json and --markdown.")
        }
        if session == nil, markdown || rebuild {
            throw ValidationError(
                "Name a session: hotseat review \(markdown ? "--markdown" : "--rebuild") last")
        }
    }

    func run() throws {
        let store = transcripts.store()
        guard let session else { return try list(store) }
        do throws(StoreError) {
            let folder = try store.find(session)
            if rebuild {
                try folder.rebuild(timeZone: .current)
                return StandardStreams.say(folder.markdownPath + "\n" + folder.jsonPath)
            }
            show(try folder.transcript())
        } catch {
            throw transcripts.failure(error)
        }
    }

    private func show(_ transcript: Transcript) {
        if json {
            StandardStreams.say(String(decoding: JSONRenderer.render(transcript).dropLast(), as: UTF8.self))
        } else if markdown {
            StandardStreams.say(
                String(MarkdownRenderer(timeZone: .current).render(transcript).dropLast()))
        } else {
            Reading.page { TerminalRenderer($0, timeZone: .current).render(transcript) }
        }
    }

    private func list(_ store: SessionStore) throws {
        let sessions = try sessions(in: store)
        if json {
            return StandardStreams.say(try JSONText.text(sessions))
        }
        if sessions.isEmpty {
            return StandardStreams.say(
                "No sessions yet in \(store.path).\nStart one with: hotseat interview")
        }
        Reading.page { SessionTable.text(sessions, form: $0, timeZone: .current) }
    }

    private func sessions(in store: SessionStore) throws -> [SessionSummary] {
        do throws(StoreError) {
            return try store.sessions()
        } catch .folderMissing where transcripts.transcripts == nil {
            // Where nothing was ever practised there is no folder yet.
            return []
        } catch {
            throw transcripts.failure(error)
        }
    }
}
