import Foundation
import InterviewModel
import TerminalUI

/// Showing long text to a person.
enum Reading {
    /// Shows text laid out for standard output.
    static func page(_ text: (TerminalForm) -> String) {
        let facts = TerminalFacts(environment: ProcessInfo.processInfo.environment)
        StandardStreams.say(String(text(facts.form).trimmingSuffix("\n")))
    }
}

extension String {
    /// The text without one such ending.
    func trimmingSuffix(_ suffix: String) -> Substring {
        hasSuffix(suffix) ? dropLast(suffix.count) : self[...]
    }
}
