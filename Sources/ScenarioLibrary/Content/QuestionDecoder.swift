import InterviewModel

/// A question with its place, as the file of its topic tells it.
struct DecodedQuestion {
    /// The id, if at least that could be read.
    let id: QuestionID?
    /// Where the id stands, or the question where it has none.
    let position: Position
    /// Where the bands of the examples stand.
    let examplePositions: [Position]
    /// The question; nil where it has faults.
    var question: Question?
}

/// Reads the file of a topic.
struct QuestionDecoder {
    private static let keys = [
        "id", "level", "competency", "framework", "prompt", "concepts", "misconceptions", "model", "hints",
        "probes", "examples", "expectations", "estimates", "source",
    ]

    private let faults: FaultList
    private let topic: TopicID
    private let frameworks: FrameworkShelf

    /// A decoder of the file of `topic` whose references to frameworks are looked up in `frameworks`.
    init(_ faults: FaultList, topic: TopicID, frameworks: FrameworkShelf) {
        self.faults = faults
        self.topic = topic
        self.frameworks = frameworks
    }

    /// The questions in the file's order, the faulty ones as mere ids.
    func decode(_ root: YAMLValue) -> [DecodedQuestion] {
        let file = Field(file: root, faults)
        guard let top = file.mapping("a file of questions", keys: ["format", "topic", "questions"]),
            top.readsFormat()
        else { return [] }
        top.checkID(against: topic, key: "topic", of: "file")
        guard let field = top.required("questions"), let list = field.list(of: "questions") else { return [] }
        return list.map { element in
            let before = faults.errorCount
            var decoded = decode(element)
            if faults.errorCount > before { decoded.question = nil }
            return decoded
        }
    }

    private func decode(_ field: Field) -> DecodedQuestion {
        guard let map = field.mapping("a question", keys: Self.keys) else {
            return DecodedQuestion(id: nil, position: field.position, examplePositions: [])
        }
        let idField = map.required("id")
        let id: QuestionID? = idField?.id()
        var question = Question(id: id ?? "", topic: topic, level: .mid, prompt: "")
        if let level: Level = map.required("level")?.word() { question.level = level }
        question.competency = map["competency"]?.id()
        question.prompt = map.required("prompt")?.text() ?? ""
        question.concepts = map["concepts"].map(ConceptDecoder.decode(list:)) ?? []
        question.misconceptions = elements(of: map["misconceptions"], "misconceptions", misconception)
        question.model = map["model"]?.text()
        question.hints = map["hints"]?.texts(of: "hints") ?? []
        question.source = map["source"]?.text()
        map["misconceptions"]?.reportRepeated(key: "id", of: "misconception")
        if let field = map["framework"], let framework: FrameworkID = field.id() {
            question.framework = framework
            frameworks.check(framework, at: field.position, faults)
        }
        question.componentProbes = probes(map["probes"], framework: question.framework)
        let examples = (map["examples"]?.list(of: "examples") ?? []).compactMap(example)
        question.examples = examples.map(\.0)
        question.expectations = map["expectations"]?.byWord("`expectations`") { $0.text() } ?? [:]
        question.estimates = elements(of: map["estimates"], "estimates", estimate)
        let isScorable = ["concepts", "model", "framework"].contains { map.keyPosition($0) != nil }
        if !isScorable {
            faults.add(
                .nothingToScore, at: idField?.position ?? map.position,
                "the question has neither `concepts` nor a `model` nor a `framework`, so no answer can be scored",
                help: "Add one of them; a `model` answer is the quickest.")
        }
        return DecodedQuestion(
            id: id, position: idField?.position ?? map.position, examplePositions: examples.map(\.1),
            question: question)
    }

    private func elements<Item>(of field: Field?, _ what: String, _ decode: (Field) -> Item?) -> [Item] {
        if let field, case .sequence(let values) = field.value.content, values.isEmpty {
            field.fault(.emptyValue, "`\(field.name)` is empty", help: "Fill it, or leave the key out.")
        }
        return (field?.list(of: what) ?? []).compactMap(decode)
    }

    private func misconception(_ field: Field) -> Misconception? {
        guard let map = field.mapping("a misconception", keys: ["id", "anyOf", "why", "penalty"]) else {
            return nil
        }
        let id: MisconceptionID? = map.required("id")?.id()
        let alternatives = AlternativeDecoder.decode(anyOf: map)
        let reason = map.required("why")?.text()
        let penalty = map["penalty"]?.positiveNumber(atMost: 1) ?? 0.15
        guard let id, let reason else { return nil }
        return Misconception(id: id, alternatives: alternatives, reason: reason, penalty: penalty)
    }

    private func example(_ field: Field) -> (Example, Position)? {
        guard let map = field.mapping("an example", keys: ["band", "answer"]) else { return nil }
        let band: ScoreBand? = map.required("band")?.word()
        let answer = map.required("answer")?.text()
        guard let band, let answer else { return nil }
        return (Example(band: band, answer: answer), map["band"]?.position ?? map.position)
    }

    private func estimate(_ field: Field) -> Estimate? {
        guard let map = field.mapping("an estimate", keys: ["quantity", "about", "working"]) else {
            return nil
        }
        let texts = ["quantity", "about", "working"].map { map.required($0)?.text() }
        guard let quantity = texts[0], let about = texts[1], let working = texts[2] else { return nil }
        return Estimate(quantity: quantity, about: about, working: working)
    }

    private func probes(_ field: Field?, framework: FrameworkID?) -> [ComponentID: String] {
        guard let field else { return [:] }
        guard case .mapping(let entries) = field.value.content else {
            field.wrongType("a mapping from components to probes")
            return [:]
        }
        var probes: [ComponentID: String] = [:]
        for entry in entries {
            let value = Field(
                name: entry.key, value: entry.value, position: entry.valuePosition, faults: faults)
            frameworks.check(component: entry.key, of: framework, at: entry.keyPosition, faults)
            if let text = value.text() { probes[ComponentID(rawValue: entry.key)] = text }
        }
        return probes
    }
}

extension Field {
    /// Reports the elements of this list whose `key` says the same as that of an earlier one.
    func reportRepeated(key: String, of what: String) {
        guard case .sequence(let elements) = value.content else { return }
        var places: [String: Position] = [:]
        for case .mapping(let entries) in elements.map(\.content) {
            guard let entry = entries.first(where: { $0.key == key }),
                case .scalar(let text, _) = entry.value.content
            else { continue }
            if let first = places[text] {
                faults.add(
                    .duplicateID, at: entry.valuePosition,
                    "the \(what) `\(text)` is already there, on line \(first.line)",
                    help: "Give it another name.")
            } else {
                places[text] = entry.valuePosition
            }
        }
    }
}
