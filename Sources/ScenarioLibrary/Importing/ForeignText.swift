/// Texts that are no Markdown, though they can be read.
public enum ForeignText {
    /// A page of the web.
    case html
    /// A table with commas, semicolons or tabs.
    case table

    /// What a text is; nil where it may be Markdown.
    public init?(_ text: String) {
        let lines = text.split(whereSeparator: \.isNewline).lazy.map { String($0).trimmed }.filter {
            !$0.isEmpty
        }
        .prefix(200)
        let head = lines.prefix(3).joined(separator: " ").lowercased()
        if head.hasPrefix("<!doctype html") || head.hasPrefix("<html") || head.hasPrefix("<?xml") {
            self = .html
        } else if Self.isTable(Array(lines)) {
            self = .table
        } else {
            return nil
        }
    }

    /// Whether every line has the same number of cells, three at least, or two in several lines. Between quotes a
    /// separator parts no cells.
    private static func isTable(_ lines: [String]) -> Bool {
        guard lines.count > 1, !lines.contains(where: { $0.hasPrefix("#") || $0.hasPrefix("|") }) else {
            return false
        }
        return [",", ";", "\t"].contains { (separator: Character) in
            let counts = Set(
                lines.map { line in
                    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
                        .filter { $0.offset % 2 == 0 }.reduce(0) { $0 + $1.element.count { $0 == separator } }
                })
            return counts.count == 1 && (counts.first ?? 0) > 0
        }
    }
}
