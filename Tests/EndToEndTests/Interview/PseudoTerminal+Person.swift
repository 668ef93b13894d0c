import PseudoTerminal

/// Seconds until a test gives up; a net for a broken program on a busy machine, not a measure of speed.
let patience = 60

extension PseudoTerminal {
    /// Types as a person does: a key at a time, each after the last one's echo and a short pause.
    func typeSlowly(_ text: String, pause: Duration = .milliseconds(4)) throws {
        for character in text {
            let before = output.count
            try type(String(character))
            try wait(for: "the echo of \(character)", patience: patience) { [self] _ in
                output.count > before
            }
            linger(pause)
        }
    }

    /// Types a line and, once it shows, Enter. Typed ahead in one go it would be taken for a paste.
    func enter(_ line: String) throws {
        try type(line)
        let end = String(line.suffix(8))
        try wait(for: "the typed \"\(line)\"", patience: patience) { $0.lastLine.hasSuffix(end) }
        try type("\r")
    }

    /// Waits for words on the screen, wherever the lines are broken.
    @discardableResult
    func waitForWords(_ words: String) throws -> ScreenText {
        let wanted = words.flattened
        return try wait(for: "\"\(words)\"", patience: patience) { $0.text.flattened.contains(wanted) }
    }

    /// Waits until one of these texts is on the screen; returns which.
    func waitForOne(of texts: [String]) throws -> Int {
        var found: Int?
        try wait(for: "one of \(texts)", patience: patience) { screen in
            let shown = screen.text.flattened
            found = texts.firstIndex { shown.contains($0.flattened) }
            return found != nil
        }
        return found ?? 0
    }

    /// Waits for an empty prompt of this kind in the last row.
    @discardableResult
    func waitForPrompt(_ label: String = "") throws -> ScreenText {
        try wait(for: "the prompt \(label)>", patience: patience) { $0.lastLine.hasSuffix("\(label)>") }
    }

    /// Waits until the last row is a prompt with this text behind it.
    func waitForTyped(_ text: String) throws {
        try wait(for: "the typed \"\(text)\"", patience: patience) { $0.lastLine.hasSuffix("> \(text)") }
    }
}

extension String {
    /// The text with each run of white space as one space.
    var flattened: String {
        split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The text without white space, for comparing what a screen has broken anywhere.
    var squeezed: String {
        String(filter { !$0.isWhitespace })
    }
}
