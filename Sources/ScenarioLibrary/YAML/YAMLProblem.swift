import Yams

/// A text that is not YAML, in words that say what to change.
///
/// The parser's own words name its states; the common ones are put as what the author did.
struct YAMLProblem {
    /// The code.
    let code: DiagnosticCode
    /// Where the text stops making sense; nil where the parser does not say.
    let position: Position?
    /// What is wrong.
    let message: String
    /// What to change.
    let help: String?

    /// The problem behind what Yams threw.
    init(_ error: any Error, in file: ContentFile) {
        switch error as? YamlError {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            self.init(context: context, problem: problem, mark: mark, file: file)
        case .memory:
            // libyaml reports its own limit of nesting as memory that it could not get.
            self.init(.tooComplex, nil, "the file is nested too deeply", "Make it simpler.")
        case .reader(let problem, _, _, _):
            self.init(.yamlSyntax, nil, "the file cannot be read: \(problem)", nil)
        default:
            self.init(.yamlSyntax, nil, "the file is not YAML", nil)
        }
    }

    private init(_ code: DiagnosticCode, _ position: Position?, _ message: String, _ help: String?) {
        self.code = code
        self.position = position
        self.message = message
        self.help = help
    }

    private init(context: YamlError.Context?, problem: String, mark: Mark, file: ContentFile) {
        if problem.hasPrefix("Maximum nesting level") {
            self.init(.tooComplex, Position(mark), "the file is nested too deeply", "Make it simpler.")
            return
        }
        let line = file.line(mark.line) ?? ""
        if line.prefix(while: { $0 == " " || $0 == "\t" }).contains("\t") {
            let column = line.prefix { $0 == " " }.count + 1
            self.init(
                .tabIndent, Position(line: mark.line, column: column), "the line is indented with a tab",
                "Indent with spaces; YAML does not allow tabs there.")
            return
        }
        let told = Self.told(
            problem, context: context?.text ?? "", from: context?.mark.line,
            signs: line.unicodeScalars.dropFirst(mark.column - 1).prefix(2).map { String($0) })
        var position = Position(mark)
        if told.atContext, let start = context?.mark { position = Position(start) }
        // The end of the text has no line to show; the last line is where the author has to look.
        if position.line > file.lines.count, let last = file.lines.last {
            position = Position(line: file.lines.count, column: last.unicodeScalars.count + 1)
        }
        self.init(.yamlSyntax, position, told.message, told.help)
    }

    private struct Told {
        let message: String
        let help: String?
        var atContext = false
    }

    private static func told(_ problem: String, context: String, from line: Int?, signs: [String]) -> Told {
        let quote = "Put the text in quotes."
        switch problem {
        case "mapping values are not allowed in this context":
            return Told(
                message: "a colon followed by a space may not stand here",
                help: "Put text that holds one in quotes, or indent the line like its neighbours.")
        case "could not find expected ':'":
            return Told(
                message: "the line is no `key: value`, and does not continue the text above",
                help: "Put a colon and a space after the key, or indent text that goes on.", atContext: true)
        case "did not find expected key":
            return Told(
                message: "the line does not fit the mapping that begins on line \(line ?? 1)",
                help:
                    "Indent it like the other keys; put text that begins or ends with a quote in other quotes."
            )
        case "did not find expected '-' indicator":
            return Told(
                message: "the line does not fit the list that begins on line \(line ?? 1)",
                help: "Begin it with `- `, or indent it further.")
        case "did not find expected ',' or ']'":
            return Told(
                message: "the list opened with `[` on line \(line ?? 1) lacks a comma or its `]`",
                help:
                    "Separate the elements with commas; put text that holds `[`, `]`, `,` or quotes in quotes."
            )
        case "did not find expected ',' or '}'":
            return Told(
                message: "the mapping opened with `{` on line \(line ?? 1) lacks a comma or its `}`",
                help: "Separate the keys with commas; put text that holds `{`, `}`, `,` or quotes in quotes.")
        case "found unexpected end of stream", "found unexpected document indicator":
            return Told(message: "the quote that opens here is never closed", help: nil, atContext: true)
        case "found character that cannot start any token":
            return Told(message: "text may not begin with `\(signs.first ?? "")`", help: quote)
        case "found undefined alias":
            return Told(
                message: "there is no anchor for this alias", help: "Put text that begins with `*` in quotes."
            )
        case "did not find expected alphabetic or numeric character":
            return Told(
                message: "text may not begin with `\(context.contains("anchor") ? "&" : "*")`", help: quote,
                atContext: true)
        case "found unknown escape character":
            return Told(
                message: "`\(signs.joined())` means nothing between double quotes",
                help: "Use single quotes, in which a backslash stands for itself.")
        case "but found another document":
            return Told(
                message: "a second document begins here", help: "A content file holds one; remove the `---`.")
        default:
            return Told(message: context.isEmpty ? problem : "\(problem) \(context)", help: nil)
        }
    }
}
