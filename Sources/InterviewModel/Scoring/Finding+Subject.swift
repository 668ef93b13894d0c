extension Finding {
    /// What this is about: the component or concept that its words name; nil where they name none or several.
    ///
    /// - Parameter report: the report that it stands in.
    func subject(in report: AnswerReport) -> ProbeTarget? {
        let concepts = report.concepts.filter { message.contains($0.label) }
        if concepts.count == 1 { return .concept(concepts[0].id) }
        let components = report.components.filter { component in
            let id = component.id.rawValue
            let name = id.prefix(1).uppercased() + id.dropFirst()
            return rule.hasPrefix(id + "-") || message.containsWord(name)
        }
        return components.count == 1 ? .component(components[0].id) : nil
    }
}

extension String {
    /// Whether a word stands in the text with no letter beside it.
    fileprivate func containsWord(_ word: String) -> Bool {
        ranges(of: word).contains { range in
            let before = self[..<range.lowerBound].last
            let after = self[range.upperBound...].first
            return ![before, after].contains { $0?.isLetter == true }
        }
    }
}
