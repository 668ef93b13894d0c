import Foundation
import TranscriptStore

/// Showing long text to a person.
enum Reading {
    /// Shows text laid out for standard output. The one place to wire the pager of `TerminalUI`.
    static func page(_ text: (TerminalForm) -> String) {
        StandardStreams.say(String(text(form()).trimmingSuffixes("\n")))
    }

    /// The form of standard output: its width, and colour where it is a terminal that wants it.
    static func form() -> TerminalForm {
        let environment = ProcessInfo.processInfo.environment
        let isTerminal = isatty(STDOUT_FILENO) == 1
        let wantsColour =
            isTerminal && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
        var size = winsize()
        let isKnown = ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0 && size.ws_col > 0
        let width = isKnown ? Int(size.ws_col) : environment["COLUMNS"].flatMap { Int($0) } ?? 80
        return TerminalForm(width: min(width, 120), style: wantsColour ? .ansi : .plain)
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
