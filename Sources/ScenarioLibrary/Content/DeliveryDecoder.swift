import InterviewModel

/// Reads `Rubrics/Delivery.yaml`. What it leaves out stays as in the standard.
struct DeliveryDecoder {
    private let faults: FaultList

    /// No filler has more words.
    private static let longestPhrase = 8

    /// A decoder whose faults go to `faults`.
    init(_ faults: FaultList) {
        self.faults = faults
    }

    /// The guide; complete only where the file has no errors.
    func decode(_ root: YAMLValue) -> DeliveryGuide? {
        let file = Field(file: root, faults)
        guard let top = file.mapping("the file on delivery", keys: ["format", "fillers", "hedges", "usual"]),
            top.readsFormat()
        else { return nil }
        var guide = DeliveryGuide.standard
        var seen: Set<String> = []
        if let field = top["fillers"] { guide.fillers = phrases(field, &seen) }
        if let field = top["hedges"] { guide.hedges = phrases(field, &seen) }
        if let field = top["usual"] { ranges(field, into: &guide) }
        return guide
    }

    private func phrases(_ field: Field, _ seen: inout Set<String>) -> [DeliveryGuide.Phrase] {
        (field.list(of: "phrases") ?? []).compactMap { element in
            guard let phrase = phrase(element) else { return nil }
            guard seen.insert(phrase.words).inserted else {
                element.fault(
                    .duplicateID, "`\(phrase.words)` is listed already", help: "Keep one of the two.")
                return nil
            }
            return phrase
        }
    }

    private func phrase(_ field: Field) -> DeliveryGuide.Phrase? {
        guard case .mapping = field.value.content else {
            return words(field).map { DeliveryGuide.Phrase($0) }
        }
        guard let map = field.mapping("a phrase", keys: ["say", "where"]) else { return nil }
        let words = map.required("say").flatMap(words)
        let use: DeliveryGuide.Use? = map["where"].map { $0.word() } ?? .always
        guard let words, let use else { return nil }
        return DeliveryGuide.Phrase(words, use)
    }

    private func words(_ field: Field) -> String? {
        guard let text = field.text() else { return nil }
        let words = text.split(whereSeparator: \.isWhitespace)
        let isPlain = text.allSatisfy { $0.isLetter || $0 == "'" || $0.isWhitespace }
        guard isPlain, words.allSatisfy({ $0.contains(where: \.isLetter) }), words.count <= Self.longestPhrase
        else {
            field.fault(
                .badPhrase, "`\(text)` is no phrase of plain words",
                help: "Write one to \(Self.longestPhrase) words of letters, without marks or bars.")
            return nil
        }
        return words.joined(separator: " ").lowercased()
    }

    private func ranges(_ field: Field, into guide: inout DeliveryGuide) {
        let keys = [
            "wordsPerMinute", "fillersPer100Words", "hedgesPer100Words", "longSentence", "longSentences",
            "variety",
        ]
        guard let map = field.mapping("`usual`", keys: keys) else { return }
        if let range = map["wordsPerMinute"].flatMap({ range($0, atMost: 1000) }) { guide.pace = range }
        if let range = map["fillersPer100Words"].flatMap({ range($0, atMost: 100) }) {
            guide.fillersPer100Words = range
        }
        if let range = map["hedgesPer100Words"].flatMap({ range($0, atMost: 100) }) {
            guide.hedgesPer100Words = range
        }
        if let words = map["longSentence"]?.integer(in: 5...200) { guide.longSentence = words }
        if let range = map["longSentences"].flatMap(FrameworkDecoder.share) { guide.longSentences = range }
        if let range = map["variety"].flatMap(FrameworkDecoder.share) { guide.variety = range }
    }

    private func range(_ field: Field, atMost limit: Double) -> ClosedRange<Double>? {
        guard let list = field.list(of: "two numbers") else { return nil }
        let ends = list.map { element in
            element.plainText.flatMap { NumberText.isDecimal($0) ? Double($0) : nil }
        }
        guard ends.count == 2, let low = ends[0], let high = ends[1] else {
            field.fault(
                .wrongType, "\(field.label) must be two numbers, the least and the most",
                help: "Write them in brackets, such as `[130, 160]`.")
            return nil
        }
        guard low >= 0, low <= high, high <= limit else {
            field.fault(
                .numberOutOfRange,
                "\(field.label) must go from a number of at least 0 up to one of at most \(NumberText.short(limit))",
                help: "The lower number comes first.")
            return nil
        }
        return low...high
    }
}
