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
    let resumeCommand: String
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
        let agenda = try agenda(for: scenario, seed: seed ?? UInt64.random(in: 1...9_999))
        let wall = Self.wall()
        let folder: SessionFolder
        let journal: Journal
        do throws(StoreError) {
            folder = try store.createSession(
                of: scenario.id, at: CivilTime(wall: wall, in: .current),
                suffix: { UInt16.random(in: 0...UInt16.max) })
            journal = try Journal(creatingIn: folder)
        } catch {
            throw error.commandFailure
        }
        let header = SessionHeader(tool: HotseatVersion.current, session: folder.id, agenda: agenda)
        try hold(.new(header), journal: journal, in: folder)
    }

    /// Continues a session.
    ///
    /// - Throws: `CommandFailure` where it cannot be continued.
    func resume(_ folder: SessionFolder) throws {
        let opened: (journal: Journal, contents: JournalContents)
        do throws(StoreError) {
            opened = try Journal.resume(folder)
        } catch {
            throw error.commandFailure
        }
        for note in opened.contents.notes {
            terminal.say(terminal.palette.warning(note.sentence))
        }
        if opened.contents.isEnded {
            throw CommandFailure(
                .usage, "the session \(folder.id) is over", help: "Read it with: hotseat review \(folder.id)")
        }
        try hold(.resumed(opened.contents.events), journal: opened.journal, in: folder)
    }

    private func hold(_ beginning: Conductor.Beginning, journal: Journal, in folder: SessionFolder) throws {
        notice.tell(models.findings())
        let assessor = AnswerAssessor(
            questions: library.questions(), frameworks: library.frameworks(), models: models,
            delivery: library.deliveryGuide, scorecard: library.scorecard, challenge: library.challenge)
        let waker = terminal.waker
        // Kept as well: the summary is shown in full even where the disk has not taken everything.
        var events: [RecordedEvent] = []
        if case .resumed(let earlier) = beginning { events = earlier }
        let conductor = Conductor(
            beginning,
            screen: CandidateScreen(
                terminal, editor: Editor(environment: environment), resumeCommand: resumeCommand),
            clock: SessionClock(now: { .now }, wall: Self.wall),
            journal: JournalSink(
                append: { event, isUrgent in
                    events.append(event)
                    journal.append(event, sync: isUrgent ? .now : .soon)
                },
                trouble: { journal.trouble?.reason }),
            desk: CodingDesk(folder: folder, library: library, environment: environment),
            watchesSaves: watchesSaves,
            assess: { request, agenda in
                assessor.assess(
                    request, in: agenda, corrections: SentenceCorrections(events)[request.place])
            },
            rate: { place in assessor.rate(place, after: events) },
            wake: { waker.wake() })
        let outcome = conductor.run()
        if case .ended = outcome, asksForRatings {
            SelfRating(on: terminal).ask(Transcript(events: events, session: folder.id)) { event in
                let rating = recorded(event, after: events)
                events.append(rating)
                journal.append(rating, sync: .now)
                tellOfTrouble(journal)
            }
        }
        bringToDisk(journal)
        let trouble = journal.trouble
        journal.close()
        if case .ended = outcome { show(Transcript(events: events, session: folder.id)) }
        if trouble == nil { try writeTranscript(in: folder) }
        if let trouble {
            throw CommandFailure(
                .failed, "the end of the session is not saved: \(trouble.reason)",
                help: "What is saved is in \(folder.path); make room before the next session.")
        }
        if case .ended = outcome {
            terminal.say(
                terminal.palette.dim(
                    "\nTranscript: \(folder.markdownPath)\nAll the details: hotseat review \(folder.id)"))
        }
    }

    /// An event that is said of the interview once it is over, and takes no time.
    private func recorded(_ event: SessionEvent, after events: [RecordedEvent]) -> RecordedEvent {
        RecordedEvent(
            number: (events.map(\.number).max() ?? 0) + 1, at: events.last?.at ?? .start, wall: Self.wall(),
            event: event)
    }

    /// A rating that a full disk does not take is kept like all the rest until there is room.
    private func tellOfTrouble(_ journal: Journal) {
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

    private func show(_ transcript: Transcript) {
        let form = terminal.facts.form
        terminal.say(TerminalRenderer(form, timeZone: .current).renderSummary(transcript))
        if let words = transcript.calibration.sentence {
            terminal.say(form.wrapped(words, style: form.palette.key).joined(separator: "\n"))
        }
    }

    private func agenda(for scenario: Scenario, seed: UInt64) throws -> Agenda {
        do throws(AgendaError) {
            return try AgendaBuilder(
                questions: library.questions(), frameworks: library.frameworks(),
                challenges: scenario.rounds.flatMap(\.challenges).compactMap(library.challenge)
            ).agenda(for: scenario, seed: seed)
        } catch {
            throw CommandFailure(
                .failed, "the scenario \(scenario.id) cannot be held: \(Self.words(for: error))",
                help: "See every fault with: hotseat scenario check")
        }
    }

    private static func words(for error: AgendaError) -> String {
        switch error {
        case .unknownQuestion(let id): "there is no question \(id)"
        case .unknownChallenge(let id): "there is no challenge \(id)"
        case .impossiblePick(let round, let wanted, let found):
            "round \(round + 1) asks for \(wanted) questions, and the library has \(found) of the kind"
        }
    }

    /// The wall clock, in milliseconds since 1970 UTC.
    static func wall() -> Int {
        Int((Date().timeIntervalSince1970 * 1000).rounded())
    }
}
