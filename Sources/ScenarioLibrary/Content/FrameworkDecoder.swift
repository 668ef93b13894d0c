import InterviewModel

/// Reads a framework file.
struct FrameworkDecoder {
    private let faults: FaultList

    /// A decoder whose faults go to `faults`.
    init(_ faults: FaultList) {
        self.faults = faults
    }

    /// The framework of a file named for `id`; complete only where the file has no errors.
    func decode(_ root: YAMLValue, id: FrameworkID) -> Framework? {
        let file = Field(file: root, faults)
        guard
            let top = file.mapping(
                "a framework", keys: ["format", "id", "title", "summary", "components"]),
            top.readsFormat()
        else { return nil }
        top.checkID(against: id, of: "file")
        let title = top.required("title")?.text()
        let summary = top.required("summary")?.text()
        guard let field = top.required("components"), let list = field.list(of: "components") else {
            return nil
        }
        if list.isEmpty {
            field.fault(.emptyValue, "the framework has no components", help: "Give it at least one.")
        }
        let components = list.compactMap(component)
        field.reportRepeated(key: "id", of: "component")
        if components.count == list.count, !list.isEmpty { checkShares(components, top) }
        guard let title, let summary else { return nil }
        return Framework(id: id, title: title, summary: summary, components: components)
    }

    private func component(_ field: Field) -> Component? {
        let keys = ["id", "title", "summary", "weight", "share", "cues", "probe"]
        guard let map = field.mapping("a component", keys: keys) else { return nil }
        let id: ComponentID? = map.required("id")?.id()
        let title = map.required("title")?.text()
        let summary = map.required("summary")?.text()
        let weight = map["weight"]?.positiveNumber() ?? 1
        let share = map["share"].map(Self.share) ?? 0...1
        let probe = map.required("probe")?.text()
        var cues: [Cue] = []
        if let field = map.required("cues"), let list = field.list(of: "cues") {
            if list.isEmpty {
                field.fault(
                    .noAlternatives, "`cues` is empty", help: "Name at least one sign of the component.")
            }
            cues = list.compactMap(AlternativeDecoder.decode(cue:))
        }
        guard let id, let title, let summary, let share, let probe else { return nil }
        return Component(
            id: id, title: title, summary: summary, weight: weight, share: share, cues: cues, probe: probe)
    }

    /// Two per cents, the lower first, as shares from 0 to 1.
    static func share(_ field: Field) -> ClosedRange<Double>? {
        let expected = "Write the least and the most in per cent, such as `[10%, 20%]`."
        guard let list = field.list(of: "two per cents") else { return nil }
        let ends = list.map { element in element.isText ? element.text().flatMap(NumberText.percent) : nil }
        guard ends.count == 2, let low = ends[0], let high = ends[1] else {
            field.fault(.badShare, "a share is two per cents from 0% to 100%", help: expected)
            return nil
        }
        guard low <= high else {
            field.fault(.badShare, "the share begins above its end", help: expected)
            return nil
        }
        return low...high
    }

    private func checkShares(_ components: [Component], _ map: MappingDecoder) {
        // A thousandth of slack, because tenths of per cents do not add up exactly.
        let least = components.map(\.share.lowerBound).reduce(0, +)
        let most = components.map(\.share.upperBound).reduce(0, +)
        let position = map.keyPosition("components")
        if least > 1.001 {
            faults.add(
                .sharesDoNotFit, at: position,
                "the least shares add up to \(Self.written(least)), more than a whole answer",
                help: "Lower the first numbers of `share`.")
        }
        if most < 0.999 {
            faults.add(
                .sharesDoNotFit, at: position,
                "the greatest shares add up to only \(Self.written(most)) of an answer",
                help: "Raise the second numbers of `share`.")
        }
    }

    private static func written(_ share: Double) -> String {
        NumberText.short((share * 1000).rounded() / 10) + "%"
    }
}
