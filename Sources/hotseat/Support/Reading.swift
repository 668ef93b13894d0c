import Foundation
import InterviewModel
import TerminalUI

/// Showing long text to a person.
enum Reading {
    /// Shows text laid out for standard output: in the user's pager where that is a terminal.
    static func page(_ text: (TerminalForm) -> String) {
        let environment = ProcessInfo.processInfo.environment
        let facts = TerminalFacts(environment: environment)
        let text = text(facts.form)
        let configuration = TerminalConfiguration(environment: environment)
        guard facts.isInteractive, let terminal = try? Terminal(configuration: configuration) else {
            return StandardStreams.say(String(text.trimmingSuffixes("\n")))
        }
        defer { terminal.close() }
        terminal.page(text)
    }
}

extension String {
    /// The text without any such endings.
    func trimmingSuffixes(_ suffix: String) -> Substring {
        var rest = self[...]
        while !suffix.isEmpty, rest.hasSuffix(suffix) { rest = rest.dropLast(suffix.count) }
        return rest
    }
}
