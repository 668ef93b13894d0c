/// Where something stands in the library, for messages of later checks.
public struct SourcePlace: Hashable, Sendable {
    /// The file, as a path that the user can open.
    public let file: String
    /// The line, counted from 1.
    public let line: Int
    /// The column in characters, counted from 1.
    public let column: Int
    /// The line itself.
    public let excerpt: String

    /// The place of a position in a file.
    init(_ position: Position, in file: ContentFile) {
        self.file = file.path
        line = position.line
        column = file.characterColumn(line: position.line, scalarColumn: position.column)
        excerpt = file.line(position.line) ?? ""
    }
}
