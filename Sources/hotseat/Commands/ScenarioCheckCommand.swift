import ArgumentParser
import InterviewModel
import ScenarioLibrary

/// `hotseat scenario check`.
struct ScenarioCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Tell everything that is wrong with scenarios.",
        discussion: "Exits with 1 when there are errors. Docs/diagnostics/ has a page for each code.")

    @OptionGroup var options: LibraryOptions

    @Argument(
        help: "Ids, files or folders; all scenarios of the library when none is given.",
        completion: Completions.scenarios)
    var items: [String] = []

    @Flag(help: "Print JSON: an object with the diagnostics and their counts.")
    var json = false

    func run() throws {
        if items.isEmpty {
            let library = try options.open()
            let diagnostics = library.diagnostics(.scenarios)
            return try report(diagnostics, count: library.scenarioIDs().count)
        }
        var diagnostics: [Diagnostic] = []
        var count = 0
        var library: Library?
        for item in items {
            let isPath = ContentLookup.isPath(item) { id in
                (try? options.open())?.scenarioIDs().contains { $0.rawValue == id } ?? false
            }
            if isPath {
                guard let found = try options.open(around: item).check(path: item, as: [.scenarios]) else {
                    throw CommandFailure(
                        .usage, "there is no file or folder \(item)", help: "Name an id, a file or a folder.")
                }
                diagnostics += found.diagnostics
                count += found.paths.count
            } else {
                let opened = try library ?? options.open()
                library = opened
                guard let found = opened.diagnostics(ofScenario: ScenarioID(rawValue: item)) else {
                    throw ContentLookup.unknown(
                        "scenario", item, among: opened.scenarioIDs().map(\.rawValue),
                        list: "hotseat scenario list")
                }
                diagnostics += found
                count += 1
            }
        }
        try report(diagnostics, count: count)
    }

    private func report(_ diagnostics: [Diagnostic], count: Int) throws {
        let checked = Quantity.text(count, "scenario")
        try CheckReport(diagnostics: diagnostics, checked: checked).finish(json: json)
    }
}
