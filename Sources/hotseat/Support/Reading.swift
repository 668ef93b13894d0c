import Foundation
import InterviewModel
import TerminalUI

/// Showing long text to a person.
enum Reading {
    /// The form of standard output.
    static var form: TerminalForm {
        TerminalFacts(environment: ProcessInfo.processInfo.environment).form
    }

    /// The terminal, where a person sits before a capable one; nil anywhere else. To be closed by whoever asked.
    static func interactiveTerminal() -> Terminal? {
        let environment = ProcessInfo.processInfo.environment
        guard TerminalFacts(environment: environment).isInteractive else { return nil }
        return try? Terminal(configuration: TerminalConfiguration(environment: environment))
    }

    /// Shows text laid out for standard output: in the user's pager where that is a terminal.
    ///
    /// - Parameter afterwards: called where a person sits at the terminal, who can be asked something.
    static func page(_ text: (TerminalForm) -> String, afterwards: ((Terminal) -> Void)? = nil) {
        let environment = ProcessInfo.processInfo.environment
        let facts = TerminalFacts(environment: environment)
        let text = text(facts.form)
        let configuration = TerminalConfiguration(environment: environment)
        // What is only read needs no more of a terminal than that it can page; a person types on any.
        let isPerson = facts.inputIsTerminal && facts.outputIsTerminal
        guard facts.isInteractive || (isPerson && afterwards != nil),
            let terminal = try? Terminal(configuration: configuration)
        else {
            return StandardStreams.say(String(text.trimmingSuffixes("\n")))
        }
        defer { terminal.close() }
        terminal.page(text)
        afterwards?(terminal)
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
