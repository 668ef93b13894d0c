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
            return StandardStreams.say(String(text.trimmingSuffix("\n")))
        }
        defer { terminal.close() }
        terminal.page(text)
    }
}

extension String {
    /// The text without one such ending.
    func trimmingSuffix(_ suffix: String) -> Substring {
        hasSuffix(suffix) ? dropLast(suffix.count) : self[...]
    }
}
