import Foundation
import InterviewModel

/// The end of every `check`: the diagnostics, how many there are, and the exit status.
struct CheckReport {
    /// What was found.
    let diagnostics: [Diagnostic]
    /// How many items were checked, and what they are called: "4 scenarios".
    let checked: String
    /// Whether it is advice: then any of it makes the status 1, and its absence is told in other words.
    var isAdvice = false

    private struct Output: Encodable {
        let diagnostics: [Diagnostic]
        let errors: Int
        let warnings: Int
    }

    /// Prints everything.
    ///
    /// - Throws: a silent `CommandFailure` with status 1 where there are errors, or any advice.
    func finish(json: Bool) throws {
        let errors = diagnostics.count { $0.severity == .error }
        if json {
            let output = Output(
                diagnostics: diagnostics, errors: errors, warnings: diagnostics.count - errors)
            StandardStreams.say(try JSONText.text(output))
        } else {
            let renderer = DiagnosticText(workingDirectory: FileManager.default.currentDirectoryPath)
            if !diagnostics.isEmpty { StandardStreams.say(renderer.text(diagnostics) + "\n") }
            let count = DiagnosticText.count(diagnostics) ?? (isAdvice ? "Nothing to advise." : "No faults.")
            StandardStreams.say("Checked \(checked). \(count)")
        }
        if errors > 0 || isAdvice && !diagnostics.isEmpty { throw CommandFailure.silent(.findings) }
    }
}
