import InterviewModel

/// Reads ways of saying something: the elements of `anyOf` and of `cues`.
struct AlternativeDecoder {
    /// The alternatives under `anyOf`; a fault where there are none.
    static func decode(anyOf map: MappingDecoder) -> [Alternative] {
        guard let field = map["anyOf"] else {
            map.faults.add(
                .noAlternatives, at: map.position, "\(map.what) needs `anyOf`, the ways of saying it",
                help: "Add `anyOf: [...]` with at least one phrase.")
            return []
        }
        guard let elements = field.list(of: "ways of saying it") else { return [] }
        if elements.isEmpty {
            field.fault(.noAlternatives, "`anyOf` is empty", help: "Name at least one way of saying it.")
        }
        return elements.compactMap(decode)
    }

    private static let keys = ["near", "pattern"]

    /// One way of saying it.
    static func decode(_ field: Field) -> Alternative? {
        guard case .mapping(let entries) = field.value.content else {
            return phrase(field).map { .phrase($0) }
        }
        if entries.count == 1, let key = entries.first?.key, !keys.contains(key),
            Suggestion.nearest(to: key, in: keys) == nil
        {
            field.wrongType("a phrase", help: "Put a phrase that holds a colon in quotes.")
            return nil
        }
        guard let map = field.mapping("a way of saying it", keys: keys) else { return nil }
        return decode(map)
    }

    /// A cue: a way of saying it, alone or with a weight.
    static func decode(cue field: Field) -> Cue? {
        guard case .mapping = field.value.content else {
            return phrase(field).map { Cue(.phrase($0)) }
        }
        guard let map = field.mapping("a cue", keys: ["cue", "weight", "near", "pattern"]) else { return nil }
        let weight = map["weight"]?.positiveNumber() ?? 1
        if let inner = map["cue"] {
            for key in ["near", "pattern"] {
                guard let position = map.keyPosition(key) else { continue }
                map.faults.add(
                    .unknownKey, at: position, "a cue has either `cue` or `\(key)`",
                    help: "Keep one of the two.")
            }
            return decode(inner).map { Cue($0, weight: weight) }
        }
        return decode(map).map { Cue($0, weight: weight) }
    }

    private static func decode(_ map: MappingDecoder) -> Alternative? {
        switch (map["near"], map["pattern"]) {
        case (let near?, nil):
            guard let elements = near.list(of: "words") else { return nil }
            if elements.isEmpty {
                near.fault(.badPhrase, "`near` is empty", help: "Name the words that stand in one sentence.")
            }
            let words = elements.compactMap(phrase)
            return words.isEmpty ? nil : .near(words)
        case (nil, let pattern?):
            guard let text = pattern.text(), check(text, pattern) else { return nil }
            return .pattern(text)
        case (nil, nil):
            if map.hasUnknownKeys { return nil }
            map.faults.add(
                .missingKey, at: map.position, "\(map.what) is a phrase, or has the key `near` or `pattern`",
                help: "Put a phrase that holds a colon in quotes.")
            return nil
        case (_?, _?):
            map.faults.add(
                .unknownKey, at: map.keyPosition("pattern"), "\(map.what) has either `near` or `pattern`",
                help: "Make two of it.")
            return nil
        }
    }

    private static func phrase(_ field: Field) -> String? {
        guard let text = field.text() else { return nil }
        for word in mayHoldBareBar(text) ? text.split(whereSeparator: \.isWhitespace) : [] {
            // A lone bar, or one at either end, would allow the empty word at this place.
            let choices = word.split(separator: "|", omittingEmptySubsequences: false)
            guard choices.count > 1, choices.contains(where: \.isEmpty) else { continue }
            field.fault(
                .badPhrase, "`\(word)` has nothing on one side of a bar",
                help: "Write the alternatives without blanks around the bar: `one|single`.")
            return nil
        }
        let isPlain = text.utf8.contains { UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0 }
        guard isPlain || text.contains(where: { $0.isLetter || $0.isNumber }) else {
            field.fault(
                .badPhrase, "`\(text)` holds no word to look for",
                help: "Use `pattern` for signs: {pattern: '...'}.")
            return nil
        }
        return text
    }

    /// False only where each bar stands between two plain characters: nearly always, and quickly told.
    private static func mayHoldBareBar(_ text: String) -> Bool {
        let bar = UInt8(ascii: "|")
        func isPlain(_ byte: UInt8) -> Bool { byte > 32 && byte < 0x80 && byte != bar }
        var before: UInt8 = 0
        for byte in text.utf8 {
            if byte == bar && !isPlain(before) || before == bar && !isPlain(byte) { return true }
            before = byte
        }
        return before == bar
    }

    private static func check(_ pattern: String, _ field: Field) -> Bool {
        if PlainPattern.isSound(pattern) { return true }
        guard let regex = try? Regex(pattern) else {
            field.fault(
                .badPattern, "`\(pattern)` is not a regular expression",
                help: "Look for an unbalanced bracket, or a sign such as `*` with nothing before it.")
            return false
        }
        if (try? regex.wholeMatch(in: "")) != nil {
            field.fault(
                .badPattern, "the pattern matches even an empty answer",
                help: "Let it need at least one letter.")
            return false
        }
        if let letter = literalUpperCase(in: pattern) {
            field.fault(
                .badPattern, "the pattern looks for `\(letter)`, but answers are compared in lower case",
                help: "Write it in lower case.")
            return false
        }
        return true
    }

    /// An upper-case letter that is no part of an escape such as `\S` or `\p{Lu}`, nor of a group's name.
    private static func literalUpperCase(in pattern: String) -> Character? {
        let mayHold = pattern.utf8.contains {
            $0 >= 0x80 || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
        }
        guard mayHold else { return nil }
        let plain = pattern.replacing(/\\[pP]\{[^}]*\}|\\.|\(\?P?<[A-Za-z]\w*>|\(\?P[=>]/, with: "")
        return plain.first(where: \.isUppercase)
    }
}
