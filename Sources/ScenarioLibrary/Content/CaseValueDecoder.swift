import InterviewModel

/// Reads the values of live-coding cases: what YAML and JSON share.
struct CaseValueDecoder {
    /// The value; nil after a fault.
    static func decode(_ value: YAMLValue, _ faults: FaultList) -> JSONValue? {
        switch value.content {
        case .scalar(let text, isPlain: false): return .string(text)
        case .scalar(let text, isPlain: true): return decode(plain: text, at: value.position, faults)
        case .sequence(let values):
            let elements = values.map { decode($0, faults) }
            let present = elements.compactMap(\.self)
            return present.count == elements.count ? .array(present) : nil
        case .mapping(let entries):
            var object: [String: JSONValue] = [:]
            for entry in entries {
                if entry.isKeyPlain, !isCertainText(entry.key) {
                    faults.add(
                        .ambiguousValue, at: entry.keyPosition, "the key `\(entry.key)` is no text",
                        help: "Put it in quotes; keys are always text.")
                }
                object[entry.key] = decode(entry.value, faults)
            }
            return object.count == entries.count ? .object(object) : nil
        }
    }

    private static func decode(plain text: String, at position: Position, _ faults: FaultList) -> JSONValue? {
        switch text {
        case "", "~", "null": return .null
        case "true": return .bool(true)
        case "false": return .bool(false)
        default: break
        }
        if NumberText.isWhole(text) {
            if let number = Int(text) { return .int(number) }
            faults.add(
                .numberOutOfRange, at: position, "the number \(text) has more than 64 bits",
                help: "Use a smaller one, or put it in quotes to make it text.")
            return nil
        }
        if NumberText.isDecimal(text) {
            if let number = Double(text), number.isFinite { return .double(number) }
            faults.add(.numberOutOfRange, at: position, "the number \(text) is too large", help: nil)
            return nil
        }
        guard !AmbiguousScalar.isDoubtful(text) else {
            faults.add(
                .ambiguousValue, at: position, "`\(text)` is read differently by different tools",
                help: help(for: text))
            return nil
        }
        return .string(text)
    }

    private static func isCertainText(_ key: String) -> Bool {
        !["", "~", "null", "true", "false"].contains(key) && !NumberText.isDecimal(key)
            && !AmbiguousScalar.isDoubtful(key)
    }

    private static func help(for text: String) -> String {
        if text == "None" || text.lowercased() == "null" {
            return "Write `null`, or `'\(text)'` for the text."
        }
        if let truth = AmbiguousScalar.truth(of: text) {
            return "Write `\(truth)`, or `'\(text)'` for the text."
        }
        return "Write a plain decimal number, or `'\(text)'` for the text."
    }
}
