/// Something wrong, or doubtful, in a content file.
///
/// Content problems are collected, never thrown: an author sees all of them at once and the good files beside
/// a faulty one still work.
public struct Diagnostic: Hashable, Sendable, Codable {
    /// How much it matters.
    public enum Severity: String, Sendable, Codable {
        /// The item is left out.
        case error
        /// The item is used as it stands.
        case warning
    }

    /// The stable code, such as `HS012`; `Docs/diagnostics/` has a page for each.
    public let code: String
    /// How much it matters.
    public let severity: Severity
    /// The file, as a path that the user can open.
    public let file: String
    /// The line, counted from 1; nil where the file as a whole is meant.
    public let line: Int?
    /// The column in characters, counted from 1.
    public let column: Int?
    /// The line itself, without its line end.
    public let excerpt: String?
    /// What is wrong, one sentence without a final full stop.
    public let message: String
    /// The next step, with a did-you-mean where there is one.
    public let help: String?

    /// A diagnostic with all its parts.
    public init(
        code: String, severity: Severity, file: String, line: Int?, column: Int?, excerpt: String?,
        message: String, help: String?
    ) {
        self.code = code
        self.severity = severity
        self.file = file
        self.line = line
        self.column = column
        self.excerpt = excerpt
        self.message = message
        self.help = help
    }
}
