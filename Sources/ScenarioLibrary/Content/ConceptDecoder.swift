import InterviewModel

/// Reads concepts: those of a question, and those that a challenge adds to one.
enum ConceptDecoder {
    /// One concept; nil after a fault that leaves nothing to name it by.
    static func decode(_ field: Field) -> Concept? {
        let keys = ["id", "label", "weight", "bonus", "anyOf", "probe"]
        guard let map = field.mapping("a concept", keys: keys) else { return nil }
        let id: ConceptID? = map.required("id")?.id()
        let label = map.required("label")?.text()
        let weight = map["weight"]?.positiveNumber() ?? 1
        let isBonus = map["bonus"]?.bool() ?? false
        let alternatives = AlternativeDecoder.decode(anyOf: map)
        let probe = map["probe"]?.text()
        guard let id, let label else { return nil }
        return Concept(
            id: id, label: label, weight: weight, isRequired: !isBonus, alternatives: alternatives,
            probe: probe)
    }

    /// The concepts of a list; a fault where it is empty or one of them stands twice.
    static func decode(list field: Field) -> [Concept] {
        guard let elements = field.list(of: "concepts") else { return [] }
        if elements.isEmpty {
            field.fault(.emptyValue, "`\(field.name)` is empty", help: "Fill it, or leave the key out.")
        }
        field.reportRepeated(key: "id", of: "concept")
        return elements.compactMap(decode)
    }
}
