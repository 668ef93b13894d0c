import ArgumentParser
import InterviewModel
import ScenarioLibrary

/// `hotseat rubric check`.
struct RubricCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract:
            "Tell everything that is wrong with questions, frameworks, challenges, languages, delivery and scorecard.",
        discussion: "Exits with 1 when there are errors. Docs/diagnostics/ has a page for each code.")

    private static let kinds: Set<ContentKind> = [
        .questions, .frameworks, .challenges, .languages, .delivery, .scorecard,
    ]

    @OptionGroup var options: LibraryOptions

    @Argument(
        help: "Ids, topics, files or folders; everything in the library when none is given.",
        completion: Completions.rubrics)
    var items: [String] = []

    @Flag(help: "Print JSON: an object with the diagnostics and their counts.")
    var json = false

    func run() throws {
        if items.isEmpty { return try checkAll() }
        let notice = ModelNotice()
        var diagnostics: [Diagnostic] = []
        var library: Library?
        for item in items {
            let isPath = ContentLookup.isPath(item) { id in
                (try? options.open()).map { RubricItem.diagnostics(of: id, in: $0) != nil } ?? false
            }
            if isPath {
                let around = try options.open(around: item)
                guard let found = around.check(path: item, as: Self.kinds) else {
                    throw CommandFailure(
                        .usage, "there is no file or folder \(item)", help: "Name an id, a file or a folder.")
                }
                diagnostics += found.diagnostics
                diagnostics += ExampleCheck.diagnostics(
                    of: found.questions, frameworks: around.frameworks(), models: around.models(),
                    notice: notice)
            } else {
                let opened = try library ?? options.open()
                library = opened
                diagnostics += try check(item, in: opened, notice)
            }
        }
        let checked = Quantity.text(items.count, "item")
        try CheckReport(diagnostics: diagnostics, checked: checked).finish(json: json)
    }

    private func checkAll() throws {
        let library = try options.open()
        let questions = library.questions()
        let diagnostics =
            library.diagnostics(.questions) + library.diagnostics(.frameworks)
            + library.diagnostics(.challenges) + library.diagnostics(.languages)
            + library.diagnostics(.delivery) + library.diagnostics(.scorecard)
            + ExampleCheck.diagnostics(of: questions, in: library, notice: ModelNotice())
        let counts = [
            (library.questionIDs().count, "question"), (library.frameworks().count, "framework"),
            (library.challengeIDs().count, "challenge"), (library.languages().count, "language"),
        ]
        let checked = counts.map(Quantity.text).joined(separator: ", ")
        try CheckReport(diagnostics: diagnostics, checked: checked).finish(json: json)
    }

    private func check(_ id: String, in library: Library, _ notice: ModelNotice) throws -> [Diagnostic] {
        guard let diagnostics = RubricItem.diagnostics(of: id, in: library) else {
            throw ContentLookup.unknown(
                "question, topic, framework, challenge or language", id, among: RubricItem.ids(in: library),
                list: "hotseat rubric list")
        }
        let questions = library.questions().filter { $0.id.rawValue == id || $0.topic.rawValue == id }
        return diagnostics + ExampleCheck.diagnostics(of: questions, in: library, notice: notice)
    }
}
