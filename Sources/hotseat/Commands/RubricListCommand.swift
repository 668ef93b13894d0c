import ArgumentParser
import InterviewModel
import ScenarioLibrary

/// `hotseat rubric list`.
struct RubricListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "List the questions without faults, or the frameworks or challenges.")

    @OptionGroup var options: LibraryOptions

    @Option(help: "Only questions of this topic.", completion: Completions.topics)
    var topic: String?

    @Option(
        help: "Only questions or challenges of this level: junior, mid or senior.",
        completion: .list(Level.allCases.map(\.rawValue)), transform: Self.level)
    var level: Level?

    @Flag(help: "List the frameworks.")
    var frameworks = false

    @Flag(help: "List the challenges.")
    var challenges = false

    @Flag(help: "Count questions by topic, competency and level, and challenges by level.")
    var counts = false

    @Flag(help: "Print JSON: an array of objects, or with --counts an object.")
    var json = false

    private struct Entry: Encodable {
        let kind: String
        let id: String
        var topic: String?
        var topics: [String]?
        var level: Level?
        var competency: String?
        var components: [String]?
        let title: String
    }

    func validate() throws {
        if frameworks && challenges {
            throw ValidationError("Choose one of --frameworks and --challenges.")
        }
        if counts && (frameworks || challenges || topic != nil || level != nil) {
            throw ValidationError("--counts stands alone: it counts everything.")
        }
        if topic != nil && (frameworks || challenges) {
            throw ValidationError("--topic chooses among questions only.")
        }
        if level != nil && frameworks { throw ValidationError("Frameworks have no level.") }
    }

    func run() throws {
        let library = try options.open()
        if counts { return try count(library) }
        let kind: ContentKind = frameworks ? .frameworks : challenges ? .challenges : .questions
        let entries: [Entry]
        let header: [String]
        switch kind {
        case .frameworks:
            header = ["ID", "COMPONENTS", "TITLE"]
            entries = library.frameworks().map {
                Entry(
                    kind: "framework", id: $0.id.rawValue, components: $0.components.map(\.id.rawValue),
                    title: $0.title)
            }
        case .challenges:
            header = ["ID", "LEVEL", "TOPICS", "TITLE"]
            entries = library.challenges().filter { level == nil || $0.level == level }.map {
                Entry(
                    kind: "challenge", id: $0.id.rawValue, topics: $0.topics.map(\.rawValue), level: $0.level,
                    title: $0.title)
            }
        case .questions, .scenarios, .plans, .roles, .languages, .delivery, .scorecard:
            header = ["ID", "TOPIC", "LEVEL", "COMPETENCY"]
            entries = try questions(library).map {
                Entry(
                    kind: "question", id: $0.id.rawValue, topic: $0.topic.rawValue, level: $0.level,
                    competency: $0.competency?.rawValue, title: $0.prompt)
            }
        }
        if json {
            StandardStreams.say(try JSONText.text(entries))
        } else if entries.isEmpty {
            StandardStreams.warn("hotseat: there are no such \(kind.rawValue)")
        } else {
            StandardStreams.say(PlainText.table([header] + entries.map { row($0, kind) }))
        }
        ContentLookup.remark(library.diagnostics(kind), command: "hotseat rubric check")
    }

    /// The level that the user named.
    ///
    /// - Throws: `ValidationError` where it is none.
    static func level(_ text: String) throws -> Level {
        guard let level = Level(rawValue: text) else {
            throw ValidationError("The level can be junior, mid or senior.")
        }
        return level
    }

    private func questions(_ library: Library) throws -> [Question] {
        if let topic, !library.topics().contains(where: { $0.rawValue == topic }) {
            let known = library.topics().map(\.rawValue)
            throw ContentLookup.unknown("topic", topic, among: known, list: "hotseat rubric list")
        }
        return library.questions()
            .filter { topic == nil || $0.topic.rawValue == topic }
            .filter { level == nil || $0.level == level }
            .sorted { ($0.topic, $0.id) < ($1.topic, $1.id) }
    }

    private func count(_ library: Library) throws {
        let counts = LibraryCounts(library)
        if counts.questions.all + counts.challenges.all == 0 && !json {
            StandardStreams.warn("hotseat: there are no questions and no challenges")
        } else {
            StandardStreams.say(try json ? JSONText.text(counts) : VisibleText.of(counts.text))
        }
        ContentLookup.remark(
            library.diagnostics(.questions) + library.diagnostics(.challenges),
            command: "hotseat rubric check")
    }

    private func row(_ entry: Entry, _ kind: ContentKind) -> [String] {
        let level = entry.level?.rawValue ?? ""
        return switch kind {
        case .frameworks: [entry.id, (entry.components ?? []).joined(separator: ", "), entry.title]
        case .challenges: [entry.id, level, (entry.topics ?? []).joined(separator: ", "), entry.title]
        case .questions, .scenarios, .plans, .roles, .languages, .delivery, .scorecard:
            [entry.id, entry.topic ?? "", level, entry.competency ?? ""]
        }
    }
}
