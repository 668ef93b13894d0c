import ArgumentParser
import InterviewModel
import ScenarioLibrary

/// `hotseat scenario check`.
struct ScenarioCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check", abstract: "Tell everything that is wrong with scenarios, plans and roles.",
        discussion: "Exits with 1 when there are errors. Docs/diagnostics/ has a page for each code.")

    @OptionGroup var options: LibraryOptions

    @Argument(
        help: "Ids, files or folders; all scenarios, plans and roles of the library when none is given.",
        completion: Completions.scenarios)
    var items: [String] = []

    @Flag(help: "Print JSON: an object with the diagnostics and their counts.")
    var json = false

    func run() throws {
        if items.isEmpty {
            let library = try options.open()
            let kinds: [ContentKind] = [.scenarios, .plans, .roles]
            return try report(
                kinds.flatMap(library.diagnostics),
                checked: [
                    Quantity.text(library.scenarioIDs().count, "scenario"),
                    Quantity.text(library.planIDs().count, "plan"),
                    Quantity.text(library.roleIDs().count, "role"),
                ].joined(separator: ", "))
        }
        var diagnostics: [Diagnostic] = []
        var count = 0
        var library: Library?
        for item in items {
            let isPath = ContentLookup.isPath(item) { id in
                (try? options.open()).map { Self.names(in: $0).contains(id) } ?? false
            }
            if isPath {
                guard
                    let found = try options.open(around: item).check(
                        path: item, as: [.scenarios, .plans, .roles])
                else {
                    throw CommandFailure(
                        .usage, "there is no file or folder \(item)", help: "Name an id, a file or a folder.")
                }
                diagnostics += found.diagnostics
                count += found.paths.count
            } else {
                let opened = try library ?? options.open()
                library = opened
                let all = [
                    opened.diagnostics(ofScenario: ScenarioID(rawValue: item)),
                    opened.diagnostics(ofPlan: PlanID(rawValue: item)),
                    opened.diagnostics(ofRole: RoleID(rawValue: item)),
                ].compactMap(\.self)
                guard !all.isEmpty else {
                    throw ContentLookup.unknown(
                        "scenario, plan or role", item, among: Self.names(in: opened),
                        list: "hotseat scenario list")
                }
                diagnostics += all.flatMap(\.self)
                count += 1
            }
        }
        try report(diagnostics, checked: Quantity.text(count, "item"))
    }

    /// The ids of all that is checked here.
    private static func names(in library: Library) -> [String] {
        library.scenarioIDs().map(\.rawValue) + library.planIDs().map(\.rawValue)
            + library.roleIDs().map(\.rawValue)
    }

    private func report(_ diagnostics: [Diagnostic], checked: String) throws {
        try CheckReport(diagnostics: diagnostics, checked: checked).finish(json: json)
    }
}
