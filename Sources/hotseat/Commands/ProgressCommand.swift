import ArgumentParser
import Foundation
import InterviewModel
import ScenarioLibrary
import TranscriptStore

/// `hotseat progress`.
struct ProgressCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "progress",
        abstract: "Show how practice goes: scores over weeks, what costs most points, streak and time.",
        usage: """
            hotseat progress [--since <day>] [--until <day>] [--topic <topic>] [--json | --html [--output <file>] [--open]]
            hotseat progress --question <question> [--html ...]
            hotseat progress --compare <session> <session> [--html ...]
            """,
        discussion: """
            A trend is told with the range it lies in, and with too few sessions not at all. What costs most points \
            is counted over the last ten answers that could have had it, with a command that practises it. With \
            --question, all attempts at one question, the first and the last side by side; with --compare, two \
            sessions, element by element.
            """)

    @OptionGroup var transcripts: TranscriptsOptions
    @OptionGroup var libraryOptions: LibraryOptions

    @Option(
        help: ArgumentHelp(
            "Only sessions of this day and later: 2026-11-01, 7d, 2w, today, yesterday.", valueName: "day"))
    var since: String?

    @Option(
        help: ArgumentHelp("Only sessions of this day and earlier.", valueName: "day"))
    var until: String?

    @Option(help: "Only answers on this topic.", completion: Completions.topics)
    var topic: String?

    @Option(
        help: "Show all attempts at this question or task, the first and the last side by side.",
        completion: Completions.questions)
    var question: String?

    @Option(
        parsing: .upToNextOption,
        help: ArgumentHelp("Show two sessions side by side.", valueName: "session"))
    var compare: [String] = []

    @Flag(help: "Print JSON, for programs.")
    var json = false

    @OptionGroup(title: "Page") var page: PageOptions

    func validate() throws {
        if json, page.html { throw ValidationError("Choose either --json or --html.") }
        if question != nil, !compare.isEmpty {
            throw ValidationError("Choose either --question or --compare.")
        }
        if !compare.isEmpty, compare.count != 2 {
            throw ValidationError("--compare takes two sessions, such as: --compare 2026-11-14 last")
        }
        let isWhole = question == nil && compare.isEmpty
        if !isWhole, json { throw ValidationError("--json is for the progress of all sessions.") }
        if !isWhole, since != nil || until != nil || topic != nil {
            throw ValidationError("--since, --until and --topic are for the progress of all sessions.")
        }
        _ = try filter(now: 0, timeZone: .gmt)
    }

    func run() throws {
        do {
            try show()
        } catch let error as StoreError {
            throw transcripts.failure(error)
        }
    }

    private func show() throws {
        let history = PracticeHistory(
            store: transcripts.store(), mayBeMissing: transcripts.transcripts == nil)
        if let question { return try show(attempts: question, history) }
        if !compare.isEmpty { return try showComparison() }
        let now = SessionHost.wall()
        let filter = try filter(now: now, timeZone: .current)
        let report = try history.report(filter, now: now, timeZone: .current)
        if json { return StandardStreams.say(try JSONText.text(report)) }
        if page.html { return try write(ProgressPage(timeZone: .current).document(report), as: "progress") }
        Reading.page { ProgressText($0, timeZone: .current).render(report) }
    }

    /// The sessions and answers that the options mean.
    ///
    /// - Throws: `ValidationError` where a day is none, or they are the wrong way round.
    private func filter(now: Int, timeZone: TimeZone) throws -> ProgressFilter {
        let first = try NamedDay.read("--since", since)?.start(now: now, timeZone: timeZone)
        let end = try NamedDay.read("--until", until)?.end(now: now, timeZone: timeZone)
        if let first, let end, first >= end { throw ValidationError("--since must not be after --until.") }
        return ProgressFilter(since: first, until: end, topic: topic.map(TopicID.init(rawValue:)))
    }

    private func show(attempts question: String, _ history: PracticeHistory) throws {
        let attempts = try history.attempts(at: question)
        guard !attempts.isEmpty else {
            throw CommandFailure(
                .usage, "`\(VisibleText.line(question))` was never answered",
                help: "See what was with: hotseat progress --json, under `questions`")
        }
        if page.html {
            return try write(ComparisonPage(timeZone: .current).document(attempts), as: "question")
        }
        let frameworks = self.frameworks
        Reading.page { ComparisonText($0, timeZone: .current, frameworks: frameworks).render(attempts) }
    }

    private func showComparison() throws {
        let store = transcripts.store()
        let comparison = SessionComparison(
            try store.find(compare[0]).transcript(), try store.find(compare[1]).transcript())
        if page.html {
            return try write(ComparisonPage(timeZone: .current).document(comparison), as: "comparison")
        }
        Reading.page { ComparisonText($0, timeZone: .current).render(comparison) }
    }

    /// Writes a page; without `--output` beside the sessions.
    private func write(_ document: String, as name: String) throws {
        try page.write(document, inPlaceOf: "\(transcripts.store().path)/\(name).html")
    }

    /// The frameworks of the library, for the names of parts; none where there is no library, as the rest can be told
    /// without.
    private var frameworks: [FrameworkID: Framework] {
        let known = (try? libraryOptions.open())?.frameworks() ?? []
        return Dictionary(known.map { ($0.id, $0) }) { first, _ in first }
    }
}
