import Foundation
import TerminalUI
import TranscriptStore

/// Looks at what an interview is typed into.
struct TerminalCheckups {
    let environment: [String: String]

    /// The terminal, the locale and the editor.
    var all: [Checkup] { [terminal, locale, editor] }

    private var terminal: Checkup {
        guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
            return .limited(
                "terminal", "standard input or output is no terminal, so answers are read as plain lines",
                help: "Run hotseat in a terminal window for the clock in the prompt.")
        }
        let name = environment["TERM"] ?? ""
        guard !name.isEmpty, name != "dumb" else {
            return .limited(
                "terminal", name.isEmpty ? "TERM is not set" : "TERM is dumb",
                help: "Set TERM to what your terminal is, such as xterm-256color.")
        }
        let size = Reading.form().width
        let colour = environment["NO_COLOR", default: ""].isEmpty ? "colour" : "no colour, as NO_COLOR asks"
        guard size >= 60 else {
            return .limited("terminal", "\(name), \(size) columns", help: "60 columns or more read better.")
        }
        return .good("terminal", "\(name), \(size) columns, \(colour)")
    }

    private var locale: Checkup {
        setlocale(LC_CTYPE, "")
        let codeset = String(cString: nl_langinfo(Int32(CODESET)))
        let name = setlocale(LC_CTYPE, nil).map { String(cString: $0) } ?? "unknown"
        guard codeset == "UTF-8" else {
            return .limited(
                "locale", "\(name) with \(codeset); Hotseat uses C.UTF-8 instead",
                help: "Set LANG to a UTF-8 locale, such as C.UTF-8, for other programs to agree.")
        }
        return .good("locale", "\(name), UTF-8")
    }

    private var editor: Checkup {
        let editor = Editor(environment: environment)
        guard let command = editor.command else {
            return .limited(
                "editor", "neither $VISUAL nor $EDITOR is set, and no usual editor was found",
                help: "Install one, such as nano, or set EDITOR. Code can be pasted without one.")
        }
        let program = command.split(separator: " ").first.map(String.init) ?? command
        let isThere =
            program.contains("/")
            ? FileManager.default.isExecutableFile(atPath: program)
            : Executable.path(of: program, in: environment["PATH"] ?? "") != nil
        guard isThere else {
            return .limited(
                "editor", "\(command) is not there",
                help: "Set VISUAL or EDITOR to an editor that is installed.")
        }
        return .good("editor", command)
    }
}
