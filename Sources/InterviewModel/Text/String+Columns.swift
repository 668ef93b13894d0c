extension String {
    /// The text with spaces behind it up to a number of columns; what is wider stays as it is.
    public func padded(to columns: Int) -> String {
        self + gap(to: columns)
    }

    /// The text with spaces before it up to a number of columns, as numbers stand in a table.
    public func alignedRight(in columns: Int) -> String {
        gap(to: columns) + self
    }

    /// The text, cut with the sign `…` where it is wider than a number of columns.
    public func cut(to columns: Int) -> String {
        guard TextWidth.of(self) > columns else { return self }
        var column = 1
        let kept = prefix { character in
            column += TextWidth.of(character)
            return column <= columns
        }
        return kept + "\u{2026}"
    }

    /// The text without spaces at its end.
    public var trimmingTrailingSpaces: String {
        var rest = self[...]
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }

    private func gap(to columns: Int) -> String {
        String(repeating: " ", count: max(0, columns - TextWidth.of(self)))
    }
}
