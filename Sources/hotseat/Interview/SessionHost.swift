import Foundation
import InterviewModel
import InterviewSession
import RubricAnalysis
import ScenarioEngine
import ScenarioLibrary
import TerminalUI
import TranscriptStore

/// Holds sessions: joins library, journal, terminal, judge and analyser, runs the conductor, and leaves the
/// transcript behind.
struct SessionHost {
    let library: Library
    let store: SessionStore
    let terminal: Terminal
    let environment: [String: String]
    /// The analyser's model files.
    let models: AnalysisModels
    /// Tells of those that cannot be used, once for all sessions.
    let notice = ModelNotice()
    /// How a session of this store is continued, for the user to type.
    var resumeCommand: String
    /// Whether each save of a program is taken and run.
    var watchesSaves = false
    /// Whether the candidate is asked, before the scores are shown, how good the answers were.
    var asksForRatings = true

    /// Holds a new session of a scenario.
    ///
    /// - Throws: `CommandFailure` where the scenario or the transcripts folder is of no use.
    func begin(_ id: ScenarioID, seed: UInt64?) throws {
        try begin(ContentLookup.scenario(id.rawValue, in: library), seed: seed)
    }

    /// Holds a new session of one live-coding task.
    ///
    /// - Throws: `CommandFailure` where the task or the transcripts folder is of no use.
    func begin(challenge id: String) throws {
        let challenge = try ContentLookup.challenge(id, in: library)
        try begin(Scenario(of: challenge) { library.question($0) != nil }, seed: 1)
    }

    /// Holds a new session of a scenario, wherever that came from.
    ///
    /// - Throws: `CommandFailure` where its content or the transcripts folder is of no use.
    func begin(_ scenario: Scenario, seed: UInt64?) throws {
        let agenda = try agenda(for: scenario, seed: seed)
        let (folder, journal) = try makeSession(of: scenario.id)
        let header = SessionHeader(tool: HotseatVersion.current, session: folder.id, agenda: agenda)
        try hold(.new(header), journal: journal, in: folder)
    }

    /// Makes the folder of a new session, and its journal.
    ///
    /// - Throws: `CommandFailure` where the transcripts folder is of no use.
    func makeSession(of scenario: ScenarioID) throws -> (folder: SessionFolder, journal: Journal) {
        try store.makeSession(of: scenario)
    }

    /// Continues a session.
    ///
    /// - Throws: `CommandFailure` where it cannot be continued.
    func resume(_ folder: SessionFolder) throws {
        let (journal, contents) = try takeUp(folder)
        try hold(.resumed(contents.events), journal: journal, in: folder)
    }

    /// Opens the journal of a session that is to be continued, and tells what is wrong with it.
    ///
    /// - Parameter isOpen: whether one whose questions are over is taken up as well, for what is still to be said.
    /// - Throws: `CommandFailure` where it cannot be continued.
    func takeUp(
        _ folder: SessionFolder, evenIfOver isOpen: ([RecordedEvent]) -> Bool = { _ in false }
    ) throws -> (journal: Journal, contents: JournalContents) {
        let opened: (journal: Journal, contents: JournalContents)
        do throws(StoreError) {
            opened = try Journal.resume(folder)
        } catch {
            throw error.commandFailure
        }
        for note in opened.contents.notes {
            terminal.say(terminal.palette.warning(note.sentence))
        }
        if opened.contents.isEnded, !isOpen(opened.contents.events) {
            throw CommandFailure(
                .usage, "the session \(folder.id) is over", help: "Read it with: hotseat review \(folder.id)")
        }
        return opened
    }

    private func hold(_ beginning: Conductor.Beginning, journal: Journal, in folder: SessionFolder) throws {
        notice.tell(models.findings())
        let run = SessionRun(beginning, journal: journal, in: folder)
        let waker = terminal.waker
        let outcome = run.conduct(
            on: CandidateScreen(
                terminal, editor: Editor(environment: environment), resumeCommand: resumeCommand),
            desk: CodingDesk(folder: folder, library: library, environment: environment),
            assessor: assessor(), watchesSaves: watchesSaves, wake: { waker.wake() })
        if case .ended = outcome, asksForRatings {
            SelfRating(on: terminal).ask(run.transcript) { event in
                run.add(event)
                tellOfTrouble(journal)
            }
        }
        try close(run, isOver: outcome.isOver) { show(run.transcript) }
    }

    /// Scores answers by the library and models at hand.
    func assessor() -> AnswerAssessor {
        AnswerAssessor(library, models: models)
    }

    /// Brings a session to the disk and leaves its transcript behind.
    ///
    /// - Parameter summary: shows how it went; called where it is over.
    /// - Throws: `CommandFailure` where the end of it could not be saved.
    func close(_ run: SessionRun, isOver: Bool, summary: () -> Void) throws {
        bringToDisk(run.journal)
        let trouble = run.journal.trouble
        run.journal.close()
        if isOver { summary() }
        if trouble == nil { try writeTranscript(in: run.folder) }
        if let trouble {
            throw CommandFailure(
                .failed, "the end of the session is not saved: \(trouble.reason)",
                help: "What is saved is in \(run.folder.path); make room before the next session.")
        }
        if isOver {
            terminal.say(
                terminal.palette.dim(
                    "\nTranscript: \(run.folder.markdownPath)\nAll the details: hotseat review \(run.folder.id)"
                ))
        }
    }

    /// A rating that a full disk does not take is kept like all the rest until there is room.
    func tellOfTrouble(_ journal: Journal) {
        guard let trouble = journal.trouble else { return }
        let text = NoticeText(
            form: terminal.facts.form, isInteractive: terminal.inputIsTerminal, resumeCommand: resumeCommand)
        if let words = text.text(for: .journalTrouble(trouble.reason)) { terminal.say(words) }
    }

    /// Writes what a full disk has kept from being written, as long as the user has patience.
    private func bringToDisk(_ journal: Journal) {
        while !journal.retry(), let trouble = journal.trouble, terminal.inputIsTerminal {
            terminal.say(
                terminal.palette.warning(
                    "The session is not saved to its end yet: \(trouble.reason). Make room, then press Enter to "
                        + "try again; :quit gives up what is missing."))
            guard let line = terminal.ask("save"), line != ":quit" else { return }
        }
    }

    private func writeTranscript(in folder: SessionFolder) throws {
        do throws(StoreError) {
            try folder.rebuild(timeZone: .current)
        } catch {
            throw error.commandFailure
        }
    }

    /// Shows how a session went.
    func show(_ transcript: Transcript) {
        let form = terminal.facts.form
        terminal.say(TerminalRenderer(form, timeZone: .current).renderSummary(transcript))
        if let words = transcript.calibration.sentence {
            terminal.say(form.wrapped(words, style: form.palette.key).joined(separator: "\n"))
        }
    }

    /// What a scenario asks.
    ///
    /// - Parameter seed: what picks are drawn with; nil for any.
    /// - Throws: `CommandFailure` where its content is of no use.
    func agenda(for scenario: Scenario, seed: UInt64?) throws -> Agenda {
        try library.agenda(for: scenario, seed: seed)
    }

    /// The wall clock, in milliseconds since 1970 UTC.
    static func wall() -> Int {
        Int((Date().timeIntervalSince1970 * 1000).rounded())
    }
}
