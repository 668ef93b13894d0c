import Foundation
import InterviewModel
import ScenarioLibrary

/// What commands say when an id leads to nothing.
enum ContentLookup {
    /// The failure of naming something that does not exist.
    static func unknown(_ what: String, _ id: String, among known: [String], list: String) -> CommandFailure {
        CommandFailure(
            .usage, "there is no \(what) `\(id)`",
            help: Suggestion.help(for: id, in: known) ?? "`\(list)` lists what there is.")
    }

    /// The scenario of an id that the user named.
    ///
    /// - Throws: `CommandFailure` where there is none, or where it is faulty; the faults are printed then.
    static func scenario(_ id: String, in library: Library) throws -> Scenario {
        if let scenario = library.scenario(ScenarioID(rawValue: id)) { return scenario }
        if let diagnostics = library.diagnostics(ofScenario: ScenarioID(rawValue: id)) {
            throw faulty(diagnostics)
        }
        throw unknown(
            "scenario", id, among: library.scenarioIDs().map(\.rawValue), list: "hotseat scenario list")
    }

    /// The challenge of an id that the user named.
    ///
    /// - Throws: as `scenario(_:in:)` does.
    static func challenge(_ id: String, in library: Library) throws -> Challenge {
        if let challenge = library.challenge(ChallengeID(rawValue: id)) { return challenge }
        if let diagnostics = library.diagnostics(ofChallenge: ChallengeID(rawValue: id)) {
            throw faulty(diagnostics)
        }
        throw unknown(
            "challenge", id, among: library.challengeIDs().map(\.rawValue),
            list: "hotseat rubric list --challenges")
    }

    /// The plan of an id that the user named.
    ///
    /// - Throws: as `scenario(_:in:)` does.
    static func plan(_ id: String, in library: Library) throws -> Plan {
        if let plan = library.plan(PlanID(rawValue: id)) { return plan }
        if let diagnostics = library.diagnostics(ofPlan: PlanID(rawValue: id)) { throw faulty(diagnostics) }
        throw unknown("plan", id, among: library.planIDs().map(\.rawValue), list: "hotseat plan list")
    }

    /// The role of an id that the user named.
    ///
    /// - Throws: as `scenario(_:in:)` does.
    static func role(_ id: String, in library: Library) throws -> Role {
        if let role = library.role(RoleID(rawValue: id)) { return role }
        if let diagnostics = library.diagnostics(ofRole: RoleID(rawValue: id)) { throw faulty(diagnostics) }
        throw unknown("role", id, among: library.roleIDs().map(\.rawValue), list: "hotseat generate --roles")
    }

    /// Prints why something is left out to standard error.
    ///
    /// - Returns: a silent failure with status 1, to be thrown.
    static func faulty(_ diagnostics: [Diagnostic]) -> CommandFailure {
        let renderer = DiagnosticText(workingDirectory: FileManager.default.currentDirectoryPath)
        StandardStreams.warn(renderer.text(diagnostics))
        return .silent(.findings)
    }

    /// Prints a remark to standard error where items are left out of a list.
    static func remark(_ diagnostics: [Diagnostic], command: String) {
        let files = Set(diagnostics.filter { $0.severity == .error }.map(\.file)).count
        guard files > 0 else { return }
        StandardStreams.warn(
            "hotseat: \(files) \(files == 1 ? "file has" : "files have") faults, and what is faulty is left out"
        )
        StandardStreams.warn("  See every fault with: \(command)")
    }

    /// Whether an argument of `check` means a file or folder rather than an id.
    ///
    /// What is no id can only be a path, and so is what names something in the working folder unless it is also
    /// an id of the library.
    static func isPath(_ argument: String, unless isKnown: (String) throws -> Bool) rethrows -> Bool {
        if !ScenarioID.isValid(argument) {
            return argument.contains("/") || argument.contains(".") || exists(argument)
        }
        return exists(argument) ? try !isKnown(argument) : false
    }

    private static func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: path)
    }
}
