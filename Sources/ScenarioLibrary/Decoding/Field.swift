import InterviewModel

/// A value under its key, or an element of a list, about to be read as one type or another.
///
/// Each reading method gives nil after it has put a fault in the list.
struct Field {
    /// How messages name it: the key, or the list's key for an element.
    let name: String
    /// What stands there.
    let value: YAMLValue
    /// Where faults of the value point.
    let position: Position
    /// Whether it is an element of a list rather than the value of a key.
    var isElement = false
    /// Whether it is all that the file holds.
    var isFile = false
    /// Where faults go.
    let faults: FaultList

    /// The name as a sentence begins with it.
    var label: String { isElement ? "an element of `\(name)`" : isFile ? "the file" : "`\(name)`" }

    /// Adds a fault at this value.
    func fault(_ code: DiagnosticCode, _ message: String, help: String? = nil) {
        faults.add(code, at: position, message, help: help)
    }

    /// Adds the fault that something else is expected here.
    func wrongType(_ expected: String, help: String? = nil) {
        if value.isNothing {
            fault(.emptyValue, "\(label) has no value", help: "Give it one, or leave the key out.")
        } else {
            fault(.wrongType, "\(label) must be \(expected), not \(value.kind)", help: help)
        }
    }

    /// Text without the blanks and line ends around it.
    func text() -> String? {
        guard case .scalar(let raw, let isPlain) = value.content else {
            wrongType("text", help: isMappingLookingLikeText ? "Put text that holds a colon in quotes." : nil)
            return nil
        }
        let text = raw.trimmed
        if text.isEmpty || (isPlain && (text == "~" || (text == "null" && !isElement))) {
            let hasQuotes = !isPlain && text.isEmpty
            fault(
                .emptyValue, hasQuotes ? "\(label) is blank" : "\(label) has no value",
                help: "Give it one, or leave \(isElement ? "the line" : "the key") out.")
            return nil
        }
        return text
    }

    /// The elements of a list.
    func list(of what: String) -> [Field]? {
        guard case .sequence(let values) = value.content else {
            wrongType("a list of \(what)", help: isText ? "Write it in brackets: [...]" : nil)
            return nil
        }
        return values.map {
            Field(name: name, value: $0, position: $0.position, isElement: true, faults: faults)
        }
    }

    /// The elements of a list, or the one thing that stands in place of a list.
    func oneOrMore(of what: String) -> [Field]? {
        guard isText else { return list(of: what) }
        return [Field(name: name, value: value, position: position, isElement: true, faults: faults)]
    }

    /// A list of texts.
    func texts(of what: String = "texts") -> [String] {
        (list(of: what) ?? []).compactMap { $0.text() }
    }

    /// A mapping with some of the given keys.
    func mapping(_ what: String, keys: [String]) -> MappingDecoder? {
        guard case .mapping(let entries) = value.content else {
            wrongType("a mapping with keys such as `\(keys.first ?? "")`")
            return nil
        }
        return MappingDecoder(what, entries, at: value.position, keys: keys, faults: faults)
    }

    /// The entries of a mapping whose keys are ids, in the file's order, each with where its key stands.
    func entries(of what: String) -> [(key: String, position: Position, value: Field)]? {
        guard case .mapping(let entries) = value.content else {
            wrongType("a mapping of \(what)")
            return nil
        }
        return entries.map { entry in
            let value = Field(
                name: entry.key, value: entry.value, position: entry.valuePosition, faults: faults)
            return (entry.key, entry.keyPosition, value)
        }
    }

    /// A mapping whose keys are words of an enumeration.
    func byWord<Words: RawRepresentable<String> & CaseIterable & Hashable, Value>(
        _ what: String, _ read: (Field) -> Value?
    ) -> [Words: Value] {
        let words = Words.allCases.map(\.rawValue)
        guard let map = mapping(what, keys: words) else { return [:] }
        var values: [Words: Value] = [:]
        for word in words {
            guard let key = Words(rawValue: word), let field = map[word] else { continue }
            values[key] = read(field)
        }
        return values
    }

    /// Whether text stands there, or a number or another word.
    var isText: Bool {
        if case .scalar = value.content { return !value.isNothing }
        return false
    }

    /// Text without quotes that YAML could take for another type; nil for quoted text and everything else.
    var plainText: String? {
        if case .scalar(let text, isPlain: true) = value.content { return text }
        return nil
    }

    private var isMappingLookingLikeText: Bool {
        if case .mapping(let entries) = value.content { return entries.count == 1 }
        return false
    }
}

extension Field {
    /// All that a file holds.
    init(file root: YAMLValue, _ faults: FaultList) {
        self.init(name: "", value: root, position: root.position, isFile: true, faults: faults)
    }
}

extension String {
    /// The text without blanks and line ends at both ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
