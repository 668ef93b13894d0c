import ArgumentParser
import Foundation
import InterviewModel
import TranscriptStore

/// `hotseat export`: sessions to one archive.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write sessions to one archive, to keep or to take elsewhere.",
        discussion: """
            The archive is a gzipped tar with each session's journal, transcripts and programs, also of those that \
            were put away; `hotseat import` takes it in. It holds every word you wrote: think before passing it on.
            """)

    @Argument(help: ArgumentHelp("Sessions: an id, the beginning of one, or last.", valueName: "id"))
    var sessions: [String] = []

    @Flag(help: "Every session.")
    var all = false

    @Option(
        help: ArgumentHelp(
            "The archive, or a folder for it; without it hotseat-sessions-DATE.tar.gz in the working folder.",
            valueName: "file"),
        completion: .file(extensions: ["gz", "tgz"]))
    var output: String?

    @Flag(help: "Overwrite a file of that name.")
    var force = false

    @OptionGroup var transcripts: TranscriptsOptions

    func validate() throws {
        if all, !sessions.isEmpty { throw ValidationError("Choose either sessions or --all.") }
        if !all, sessions.isEmpty {
            throw ValidationError("Name sessions, or choose --all: hotseat export --all")
        }
        if output?.isEmpty == true { throw ValidationError("--output takes the name of a file.") }
    }

    func run() throws {
        let store = transcripts.store()
        let ids: [String]
        do throws(StoreError) {
            ids = try all ? store.ids() : chosen(in: store)
            if ids.isEmpty { throw .noSessions(path: store.path) }
        } catch {
            throw transcripts.failure(error)
        }
        let path = place()
        let outcome = try SessionExport(store: store, ids: ids, output: path, overwrites: force).run()
        StandardStreams.say(
            "Wrote \(Quantity.text(outcome.count, "session")), \(ByteCount.text(outcome.size)), to "
                + WorkingFolder.shortened(path))
        for id in outcome.leftOut {
            CommandFailure.warn(
                of: CommandFailure(
                    .findings, "the session \(id) has no journal and is left out",
                    help: "What lies in its folder is not touched."))
        }
        if !outcome.leftOut.isEmpty { throw CommandFailure.silent(.findings) }
    }

    private func chosen(in store: SessionStore) throws(StoreError) -> [String] {
        var ids: [String] = []
        for session in sessions {
            let id = try store.find(session).id
            if !ids.contains(id) { ids.append(id) }
        }
        return ids
    }

    private func place() -> String {
        let name = "hotseat-sessions-\(CivilTime(wall: SessionHost.wall(), in: .current).day).tar.gz"
        let given = output ?? name
        let path = given.hasPrefix("/") ? given : "\(WorkingFolder.path)/\(given)"
        var isFolder: ObjCBool = false
        let isThere = FileManager.default.fileExists(atPath: path, isDirectory: &isFolder)
        guard isThere, isFolder.boolValue else { return path }
        return path.hasSuffix("/") ? path + name : "\(path)/\(name)"
    }
}
