import ArgumentParser
import InterviewModel
import TranscriptStore

/// `hotseat rescore`: past sessions by the rubrics and the analyser of today.
struct RescoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rescore",
        abstract: "Score past sessions by today's rubrics, and show what moved.",
        discussion: """
            Nothing is written: a session keeps the scores it was given. Labels of yours are used. A session that \
            cannot be read is told of and passed over; the exit status is 1 then.
            """)

    @Argument(help: ArgumentHelp("The session: its id, the beginning of it, or last.", valueName: "session"))
    var session: String?

    @Flag(help: "Score every session.")
    var all = false

    @Flag(help: "Show each answer that moved: the findings, points and parts that came, went or changed.")
    var diff = false

    @Flag(help: "Print JSON: an array of the sessions with all that moved.")
    var json = false

    @OptionGroup var transcripts: TranscriptsOptions
    @OptionGroup var libraryOptions: LibraryOptions

    func validate() throws {
        if session != nil, all { throw ValidationError("Choose either a session or --all.") }
        if session == nil, !all {
            throw ValidationError("Name a session, or choose --all: hotseat rescore last")
        }
        if json, diff { throw ValidationError("--json shows all that moved; leave out --diff.") }
    }

    func run() throws {
        let store = transcripts.store()
        let ids: [String]
        do throws(StoreError) {
            if let session { ids = [try store.find(session).id] } else { ids = try store.ids() }
        } catch {
            throw transcripts.failure(error)
        }
        let scorer = AnswerScorer(libraryOptions)
        // No library is trouble of its own, not of each session.
        try scorer.prepare()
        let text = RescoringText(form: Reading.form)
        var hasTrouble = false
        var shown = 0
        // The last session's JSON, which a comma follows only where another comes.
        var pending: String?
        if json { StandardStreams.say("[") }
        // One session at a time: there may be thousands.
        for id in ids {
            do {
                let rescoring = try SessionRescoring(store.folder(id), by: scorer)
                if json {
                    let text = try JSONText.text(rescoring)
                    if let pending { StandardStreams.say(pending + ",") }
                    pending = text
                } else if diff {
                    StandardStreams.say((shown > 0 ? "\n" : "") + text.details(rescoring).dropLast())
                } else {
                    StandardStreams.say((shown == 0 ? text.header + "\n" : "") + text.row(rescoring))
                }
                shown += 1
            } catch {
                hasTrouble = true
                CommandFailure.warn(of: error)
            }
        }
        if let pending { StandardStreams.say(pending) }
        if json { StandardStreams.say("]") }
        if hasTrouble { throw CommandFailure.silent(.findings) }
    }
}
