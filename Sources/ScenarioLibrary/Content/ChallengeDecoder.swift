import InterviewModel

/// Reads `challenge.yaml`; the cases and the programs are added by `ChallengeFolder`.
struct ChallengeDecoder {
    private static let keys = [
        "format", "id", "title", "level", "topics", "statement", "entry", "checker", "limits", "hints",
    ]

    private let faults: FaultList

    /// A decoder whose faults go to `faults`.
    init(_ faults: FaultList) {
        self.faults = faults
    }

    /// The challenge of a folder named for `id`, without cases and programs, and whether its entry could be
    /// read; nil where the file is no challenge at all.
    func decode(_ root: YAMLValue, id: ChallengeID) -> (challenge: Challenge, entry: ChallengeEntry?)? {
        let file = Field(file: root, faults)
        guard let top = file.mapping("a challenge", keys: Self.keys), top.readsFormat() else { return nil }
        top.checkID(against: id, of: "folder")
        let entry = top.required("entry").flatMap(decodeEntry)
        let challenge = Challenge(
            id: id, title: top.required("title")?.text() ?? "",
            level: top.required("level")?.word() ?? .mid,
            topics: (top["topics"]?.oneOrMore(of: "topics") ?? []).compactMap { $0.id() },
            statement: top.required("statement")?.text() ?? "", entry: entry ?? .function(""),
            checker: top["checker"].flatMap(decodeChecker) ?? .equal,
            limits: top["limits"].map(decodeLimits) ?? RunLimits(), visible: [], hidden: [],
            hints: top["hints"]?.texts(of: "hints") ?? [])
        return (challenge, entry)
    }

    private func decodeEntry(_ field: Field) -> ChallengeEntry? {
        let help = "Write `entry: {function: name}` or `entry: {class: Name}`."
        guard case .mapping = field.value.content else {
            field.fault(.badEntry, "`entry` must say whether it is a function or a class", help: help)
            return nil
        }
        guard let map = field.mapping("`entry`", keys: ["function", "class"]) else { return nil }
        let named: Field
        let entry: (String) -> ChallengeEntry
        switch (map["function"], map["class"]) {
        case (let function?, nil): (named, entry) = (function, { .function($0) })
        case (nil, let type?): (named, entry) = (type, { .type($0) })
        default:
            faults.add(.badEntry, at: map.position, "`entry` must name one function or one class", help: help)
            return nil
        }
        guard let name = named.text() else { return nil }
        guard PythonName.isValid(name) else {
            named.fault(.badEntry, "`\(name)` is not a name that Python can define")
            return nil
        }
        return entry(name)
    }

    private func decodeChecker(_ field: Field) -> ResultChecker? {
        if case .mapping = field.value.content {
            let map = field.mapping("`checker`", keys: ["tolerance"])
            return map?.required("tolerance")?.positiveNumber(atMost: 1).map { .tolerance($0) }
        }
        switch field.word(CheckerWord.self) {
        case .equal: return .equal
        case .unordered: return .unordered
        case nil: return nil
        }
    }

    private func decodeLimits(_ field: Field) -> RunLimits {
        var limits = RunLimits()
        guard let map = field.mapping("`limits`", keys: ["time", "memory", "output"]) else { return limits }
        if let time = map["time"]?.duration() { limits.time = time }
        if let memory = map["memory"]?.byteCount(in: 32 << 20...16 << 30, written: "32MiB to 16GiB") {
            limits.memory = memory
        }
        if let output = map["output"]?.byteCount(in: 1 << 10...64 << 20, written: "1KiB to 64MiB") {
            limits.output = output
        }
        return limits
    }
}

/// The checkers that have no settings.
private enum CheckerWord: String, CaseIterable {
    case equal
    case unordered
}
