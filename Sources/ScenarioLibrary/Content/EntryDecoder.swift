import InterviewModel

/// Reads what the cases of a challenge call.
enum EntryDecoder {
    private static let help =
        "Write `entry: {function: name}`, `entry: {class: Name}` or `entry: program`."

    /// What stands under `entry`; nil after a fault.
    static func decode(_ field: Field) -> ChallengeEntry? {
        guard case .mapping = field.value.content else {
            if field.isText, field.text() == "program" { return .program }
            field.fault(.badEntry, "`entry` must be a function, a class or `program`", help: help)
            return nil
        }
        guard let map = field.mapping("`entry`", keys: ["function", "class"]) else { return nil }
        let named: Field
        let entry: (String) -> ChallengeEntry
        switch (map["function"], map["class"]) {
        case (let function?, nil): (named, entry) = (function, { .function($0) })
        case (nil, let type?): (named, entry) = (type, { .type($0) })
        default:
            field.fault(.badEntry, "`entry` must name one function or one class", help: help)
            return nil
        }
        guard let name = named.text() else { return nil }
        guard PythonName.isValid(name) else {
            named.fault(.badEntry, "`\(name)` is not a name that Python can define")
            return nil
        }
        return entry(name)
    }
}
