import InterviewModel

/// A challenge with the places that later checks point at.
struct DecodedChallenge {
    /// The challenge, without cases and programs.
    var challenge: Challenge
    /// The entry; nil where it could not be read, so that less is checked.
    let entry: ChallengeEntry?
    /// The concepts under `expects`, each with its place.
    let expectations: [Expectation]

    /// A question under `expects`.
    struct Expectation {
        /// The question.
        let question: QuestionID
        /// Where it is named.
        let position: Position
        /// What answers to it should hold beyond its own concepts.
        let concepts: [Concept]
    }
}

/// Reads `challenge.yaml`; the cases and the programs are added by `ChallengeFolder`.
struct ChallengeDecoder {
    private static let keys = [
        "format", "id", "title", "level", "topics", "statement", "entry", "languages", "checker", "limits",
        "growth", "hints", "expects",
    ]

    private let faults: FaultList
    private let languages: LanguageShelf

    /// A decoder whose faults go to `faults` and who looks languages up in `languages`.
    init(_ faults: FaultList, languages: LanguageShelf) {
        self.faults = faults
        self.languages = languages
    }

    /// The challenge of a folder named for `id`; nil where the file is no challenge at all.
    func decode(_ root: YAMLValue, id: ChallengeID) -> DecodedChallenge? {
        let file = Field(file: root, faults)
        guard let top = file.mapping("a challenge", keys: Self.keys), top.readsFormat() else { return nil }
        top.checkID(against: id, of: "folder")
        let entry = top.required("entry").flatMap { EntryDecoder.decode($0) }
        let expectations = top["expects"].map(decodeExpectations) ?? []
        let challenge = Challenge(
            id: id, title: top.required("title")?.text() ?? "",
            level: top.required("level")?.word() ?? .mid,
            topics: (top["topics"]?.oneOrMore(of: "topics") ?? []).compactMap { $0.id() },
            statement: SoftBreaks.joined(top.required("statement")?.text() ?? ""), entry: entry ?? .program,
            languages: decodeLanguages(top["languages"], entry),
            checker: top["checker"].flatMap(decodeChecker) ?? .equal,
            growth: top["growth"].flatMap(GrowthDecoder.decode),
            limits: top["limits"].map(decodeLimits) ?? RunLimits(),
            hints: top["hints"]?.texts(of: "hints") ?? [],
            expects: Dictionary(expectations.map { ($0.question, $0.concepts) }) { first, _ in first })
        return DecodedChallenge(challenge: challenge, entry: entry, expectations: expectations)
    }

    /// The languages that can be used; those that cannot are in the list of faults.
    private func decodeLanguages(_ field: Field?, _ entry: ChallengeEntry?) -> [LanguageID] {
        guard let field else {
            return languages.named(.python, at: nil, faults).map { [$0.id] } ?? []
        }
        guard let elements = field.oneOrMore(of: "languages") else { return [] }
        if elements.isEmpty {
            field.fault(
                .emptyValue, "`languages` is empty", help: "Name one, or leave the key out for Python.")
        }
        var places: [LanguageID: Position] = [:]
        return elements.compactMap { element in
            guard let id: LanguageID = element.id() else { return nil }
            if let first = places[id] {
                element.fault(
                    .duplicateID, "the language `\(id)` is already there, on line \(first.line)",
                    help: "Leave one of the two out.")
                return nil
            }
            places[id] = element.position
            guard let language = languages.named(id, at: element.position, faults) else { return nil }
            if let entry, entry != .program, !language.makesCalls {
                element.fault(
                    .languageWithoutCalls, "\(language.title) cannot call functions and classes here",
                    help: "Leave it out, or make the task a program: `entry: program`.")
            }
            return id
        }
    }

    private func decodeExpectations(_ field: Field) -> [DecodedChallenge.Expectation] {
        guard case .mapping(let entries) = field.value.content else {
            field.wrongType("a mapping from questions to concepts")
            return []
        }
        return entries.compactMap { entry in
            let key = YAMLValue(
                content: .scalar(entry.key, isPlain: entry.isKeyPlain), position: entry.keyPosition)
            let name = Field(name: "expects", value: key, position: entry.keyPosition, faults: faults)
            let value = Field(
                name: entry.key, value: entry.value, position: entry.valuePosition, faults: faults)
            let concepts = ConceptDecoder.decode(list: value)
            guard let question: QuestionID = name.id() else { return nil }
            return DecodedChallenge.Expectation(
                question: question, position: entry.keyPosition, concepts: concepts)
        }
    }

    private func decodeChecker(_ field: Field) -> ResultChecker? {
        if case .mapping = field.value.content {
            let map = field.mapping("`checker`", keys: ["tolerance"])
            return map?.required("tolerance")?.positiveNumber(atMost: 1).map { .tolerance($0) }
        }
        switch field.word(CheckerWord.self) {
        case .equal: return .equal
        case .unordered: return .unordered
        case .property: return .property
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
    case property
}
