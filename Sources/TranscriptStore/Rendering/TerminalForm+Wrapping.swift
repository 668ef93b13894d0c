extension TerminalForm {
    /// Text in lines no wider than the form, after a first and a further prefix. Line ends of the text stay;
    /// what is one word too long is broken where it must be. Spaces are dropped only where a line is broken.
    func wrapped(
        _ text: String, first: String = "", further: String? = nil,
        style: (String) -> String = { $0 }
    ) -> [String] {
        let further = further ?? String(repeating: " ", count: columns(of: first))
        var result: [String] = []
        for line in VisibleText.lines(of: text) {
            let room = max(8, width - max(columns(of: first), columns(of: further)))
            for piece in pieces(of: expandedTabs(line), room: room) {
                let prefix = result.isEmpty ? first : further
                result.append(piece.isEmpty ? prefix.trimmedEndSpaces : prefix + style(piece))
            }
        }
        return result
    }

    private func pieces(of line: String, room: Int) -> [String] {
        var pieces: [String] = []
        var rest = line[...]
        while columns(of: rest) > room {
            let end = lineBreak(in: rest, room: room)
            pieces.append(String(rest[..<end]).trimmedEndSpaces)
            rest = rest[end...].drop { $0 == " " }
        }
        if !rest.isEmpty || pieces.isEmpty { pieces.append(String(rest)) }
        return pieces
    }

    /// After the last space that leaves something in the line, or else after the last character that fits.
    private func lineBreak(in text: Substring, room: Int) -> Substring.Index {
        var used = 0
        var index = text.startIndex
        var space: Substring.Index?
        var hasWord = false
        while index < text.endIndex {
            let character = text[index]
            if character == " ", hasWord { space = index }
            used += columns(character)
            if used > room { break }
            if character != " " { hasWord = true }
            index = text.index(after: index)
        }
        if let space { return space }
        return index > text.startIndex ? index : text.index(after: index)
    }

    private func expandedTabs(_ line: String) -> String {
        guard line.contains("\t") else { return line }
        var result = ""
        var column = 0
        for character in line {
            if character == "\t" {
                let step = 4 - column % 4
                result += String(repeating: " ", count: step)
                column += step
            } else {
                result.append(character)
                column += columns(character)
            }
        }
        return result
    }

    /// Text with spaces up to a number of columns, cut with a sign where it is longer.
    public func padded(_ text: String, to width: Int) -> String {
        let used = columns(of: text)
        if used <= width { return text + String(repeating: " ", count: width - used) }
        var result = ""
        var column = 0
        for character in text {
            if column + columns(character) > width - 1 { break }
            result.append(character)
            column += columns(character)
        }
        return result + "\u{2026}" + String(repeating: " ", count: max(0, width - 1 - column))
    }
}

extension String {
    /// The text without spaces at its end.
    var trimmedEndSpaces: String {
        var rest = self[...]
        while rest.last == " " { rest.removeLast() }
        return String(rest)
    }
}
