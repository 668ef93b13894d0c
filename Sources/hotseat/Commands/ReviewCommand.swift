import ArgumentParser
import Foundation
import InterviewModel
import TerminalUI
import TranscriptStore

/// `hotseat review`: lists sessions, shows one, and takes what its user says of it.
struct ReviewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "List past sessions, or read one and argue with its score.",
        usage: """
            hotseat review [--search <text>] [--since <day>] ... [--json]
            hotseat review <id> [--json | --markdown | --rebuild | --rescored]
            hotseat review <id> (--labels | --label <answer:sentence=part> ... | --unlabel <answer:sentence> ...)
            hotseat review <id> (--html [--output <file>] [--open] | --replay [--speed <times>] | --cast <file>)
            hotseat review [<id>] --export-labels
            hotseat review <id> [--note <text> ...] [--tag <tag> ...] [--favourite] [--discard | --restore]
            hotseat review --empty-discarded [--yes]
            """,
        discussion: """
            Without an id it lists the sessions: in a terminal to pick from with the keys, elsewhere as a table. \
            A session is named by its id, by the beginning of its id, or by `last`. In a terminal it is read page by \
            page, `?` shows the keys, and a colon opens a prompt for commands: `:labels` shows what each sentence \
            of an answer counts as, `:label 4 action` says that sentence 4 is Action. The answer is scored again \
            with your labels, and they are kept.

            Notes, tags and favourites are kept in the session as well. A session that is put away can be taken back \
            until --empty-discarded removes all of those for good.
            """)

    @Argument(help: ArgumentHelp("The session to read; none to list them all.", valueName: "id"))
    var session: String?

    @OptionGroup var transcripts: TranscriptsOptions

    @OptionGroup var libraryOptions: LibraryOptions

    @Flag(help: "Print JSON, for programs.")
    var json = false

    @Flag(help: "Print the session as Markdown.")
    var markdown = false

    @Flag(help: "Write the session's transcript.md and transcript.json anew from its journal.")
    var rebuild = false

    @Flag(
        help: "Print what moves in each answer by today's rubrics and analyser, and why; nothing is written.")
    var rescored = false

    @Flag(help: "Print the sentences of each answer, numbered, and what each counts as.")
    var labels = false

    @Option(
        help: ArgumentHelp(
            "Say what a sentence is: 2:4=action for sentence 4 of answer 2, or =none. Can be repeated.",
            valueName: "answer:sentence=part"))
    var label: [String] = []

    @Option(
        help: ArgumentHelp(
            "Take your label of a sentence back. Can be repeated.", valueName: "answer:sentence"))
    var unlabel: [String] = []

    @Flag(
        help: "Print answers whose sentences you labelled as JSON Lines; of all sessions where none is named."
    )
    var exportLabels = false

    @OptionGroup(title: "Which sessions to list") var filter: LibraryFilterOptions

    @OptionGroup(title: "Marks") var marks: MarkOptions

    @Flag(help: "Remove all sessions that were put away for good, after asking.")
    var emptyDiscarded = false

    @Flag(help: "With --empty-discarded, do not ask.")
    var yes = false

    @OptionGroup(title: "Replay") var replay: ReplayOptions

    @OptionGroup(title: "Page") var page: PageOptions

    func validate() throws {
        if session != nil, let option = filter.first {
            throw ValidationError("\(option) is for the list; name no session with it.")
        }
        let works = [
            ("--markdown", markdown), ("--rebuild", rebuild), ("--rescored", rescored), ("--labels", labels),
            (label.isEmpty ? "--unlabel" : "--label", !label.isEmpty || !unlabel.isEmpty),
            ("--export-labels", exportLabels), (marks.name ?? "", marks.name != nil),
            ("--empty-discarded", emptyDiscarded), (replay.work ?? "", replay.work != nil),
            ("--html", page.html),
        ].filter(\.1).map(\.0)
        if works.count > 1 { throw ValidationError("Choose either \(works[0]) or \(works[1]).") }
        if let work = works.first {
            let isNoDocument = emptyDiscarded || replay.work != nil || page.html
            if json, markdown || rebuild || exportLabels || isNoDocument {
                throw ValidationError("Choose either --json or \(work).")
            }
            if session != nil, emptyDiscarded {
                throw ValidationError(
                    "--empty-discarded takes no session: it removes all that were put away.")
            }
            if session == nil, !exportLabels, !emptyDiscarded {
                throw ValidationError("Name a session: hotseat review last \(work)")
            }
        }
        if yes, !emptyDiscarded { throw ValidationError("--yes goes with --empty-discarded.") }
        _ = try edits()
    }

    func run() throws {
        let store = transcripts.store()
        if emptyDiscarded { return try Emptying(store: store, isAgreed: yes).run() }
        let scorer = AnswerScorer(libraryOptions)
        guard let session else { return exportLabels ? try export(store, scorer) : try list(store, scorer) }
        if replay.work != nil { return try replay.run(session, in: transcripts) }
        var review: SessionReview
        do throws(StoreError) {
            let folder = try store.find(session)
            if rebuild {
                try folder.rebuild(timeZone: .current)
                return StandardStreams.say(folder.markdownPath + "\n" + folder.jsonPath)
            }
            review = try SessionReview(folder, scorer: scorer)
        } catch {
            throw transcripts.failure(error)
        }
        if exportLabels {
            for line in try LabelExport.lines(review) { StandardStreams.say(line) }
        } else if labels {
            try showLabels(review)
        } else if rescored {
            try showRescored(review)
        } else if page.html {
            try writePage(review)
        } else if try !edits().isEmpty {
            try apply(to: &review)
        } else if !marks.edits.isEmpty {
            let sentences = try review.mark(marks.edits)
            StandardStreams.say(
                json ? try JSONText.text(review.transcript.marks) : sentences.joined(separator: "\n"))
        } else {
            show(review)
        }
    }

    private func edits() throws -> [LabelEdit] {
        try label.map { text in
            guard let edit = LabelEdit(label: text) else {
                throw ValidationError(
                    "--label takes ANSWER:SENTENCE=PART, such as 2:4=action, not `\(VisibleText.line(text))`."
                )
            }
            return edit
        }
            + unlabel.map { text in
                guard let edit = LabelEdit(unlabel: text) else {
                    throw ValidationError(
                        "--unlabel takes ANSWER:SENTENCE, such as 2:4, not `\(VisibleText.line(text))`.")
                }
                return edit
            }
    }

    private func show(_ review: SessionReview) {
        review.scorer.tellOfModels()
        let transcript = review.transcript
        if json {
            StandardStreams.say(String(decoding: JSONRenderer.render(transcript).dropLast(), as: UTF8.self))
        } else if markdown {
            StandardStreams.say(
                String(MarkdownRenderer(timeZone: .current).render(transcript).dropLast()))
        } else {
            SessionReading.show(review)
        }
    }

    private func writePage(_ review: SessionReview) throws {
        let history = PracticeHistory(store: transcripts.store(), mayBeMissing: true)
        let context = ReportContext(
            frameworks: review.scorer.frameworks(of: review.items), timeZone: .current,
            previous: try? history.previous(before: review.folder.id),
            pairHistory: history.pairHistory(of: review.transcript))
        try page.write(
            ReportRenderer(context: context).document(review.transcript), inPlaceOf: review.folder.reportPath)
    }

    private func showRescored(_ review: SessionReview) throws {
        let rescoring = try SessionRescoring(review.folder, by: review.scorer)
        if json { return StandardStreams.say(try JSONText.text(rescoring)) }
        Reading.page { RescoringText(form: $0).review(rescoring) }
    }

    private func showLabels(_ review: SessionReview) throws {
        let answers = try review.items.indices.map { try review.labelled($0 + 1) }
        if json { return StandardStreams.say(try JSONText.text(answers.compactMap(\.self))) }
        let text = ReviewText(form: Reading.form)
        let blocks = try zip(review.items, answers).enumerated().map { index, pair in
            let (item, answer) = pair
            let lines =
                try answer.map {
                    text.sentences($0, of: item, in: try review.scorer.framework(of: item))
                } ?? text.plain(item, number: index + 1)
            return lines.joined(separator: "\n")
        }
        Reading.page { _ in blocks.joined(separator: "\n\n") + "\n" }
    }

    private func apply(to review: inout SessionReview) throws {
        let outcomes = try review.apply(edits())
        if json { return StandardStreams.say(try JSONText.text(outcomes)) }
        let text = ReviewText(form: Reading.form)
        for outcome in outcomes {
            let framework = try review.scorer.framework(of: review.item(outcome.number))
            StandardStreams.say(text.outcome(outcome, in: framework).joined(separator: "\n"))
        }
    }

    private func export(_ store: SessionStore, _ scorer: AnswerScorer) throws {
        var hasTrouble = false
        for id in try known({ () throws(StoreError) in try store.ids() }) {
            do {
                let review = try SessionReview(store.folder(id), scorer: scorer)
                for line in try LabelExport.lines(review) { StandardStreams.say(line) }
            } catch {
                hasTrouble = true
                CommandFailure.warn(of: error)
            }
        }
        if hasTrouble { throw CommandFailure.silent(.findings) }
    }

    private func list(_ store: SessionStore, _ scorer: AnswerScorer) throws {
        let limit = filter.limit ?? filter.page.map { _ in LibraryFilterOptions.usualLimit }
        let list = SessionList(
            store: store, query: try filter.query(now: SessionHost.wall(), timeZone: .current), limit: limit,
            offset: ((filter.page ?? 1) - 1) * (limit ?? 0), scorer: scorer)
        do {
            try list.show(asJSON: json, isPlain: limit != nil)
        } catch StoreError.folderMissing where transcripts.transcripts == nil {
            // Nothing was ever practised, and no folder is made for an index.
            try list.sayNoSessions(asJSON: json)
        } catch let error as StoreError {
            throw transcripts.failure(error)
        }
    }

    /// What there is, or nothing where nothing was ever practised and there is no folder yet.
    private func known<Element>(_ found: () throws(StoreError) -> [Element]) throws -> [Element] {
        do throws(StoreError) {
            return try found()
        } catch .folderMissing where transcripts.transcripts == nil {
            return []
        } catch {
            throw transcripts.failure(error)
        }
    }
}
