/// What was typed into one answer, with the time of each key, and so what the answer read like at any time.
struct TypingRecord {
    /// The text after so many keys, and when the last of them was typed.
    struct State {
        let text: String
        let typedAt: ContinuousClock.Instant
    }

    /// The text before the first key, then after each.
    private(set) var states: [State]
    private var lines: [String] = []
    private var line: [Character] = []

    private let skipsBlankLines: Bool

    /// - Parameter skipsBlankLines: whether finished lines without a word are left out, as they stand in no order
    ///   with the thoughts that are taken line by line.
    init(at instant: ContinuousClock.Instant, skipsBlankLines: Bool = false) {
        self.skipsBlankLines = skipsBlankLines
        states = [State(text: "", typedAt: instant)]
    }

    /// Whether the cursor stands at the beginning of a line.
    var isAtLineStart: Bool { line.isEmpty }

    /// Notes a key: a character, Enter (carriage return) or backspace (DEL).
    mutating func note(_ key: Character, at instant: ContinuousClock.Instant) {
        switch key {
        case "\r":
            if !skipsBlankLines || line.contains(where: { !$0.isWhitespace }) { lines.append(String(line)) }
            line = []
        case "\u{7F}":
            _ = line.popLast()
        default:
            line.append(key)
        }
        let text = lines.map { $0 + "\n" }.joined() + String(line)
        states.append(State(text: text, typedAt: instant))
    }

    /// When the first key was typed that this text lacks; nil where it lacks none, or was never the answer.
    func firstKeyMissing(in text: String) -> ContinuousClock.Instant? {
        guard let last = states.lastIndex(where: { $0.text == text }), last + 1 < states.count else {
            return nil
        }
        return states[last + 1].typedAt
    }

    /// Whether the answer ever read so.
    func contains(_ text: String) -> Bool {
        states.contains { $0.text == text }
    }
}
