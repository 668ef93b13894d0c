import InterviewModel

/// Reads `Rubrics/Scorecard.yaml`. A scale that it leaves out stays as in the standard.
struct ScorecardDecoder {
    private let faults: FaultList

    /// A decoder whose faults go to `faults`.
    init(_ faults: FaultList) {
        self.faults = faults
    }

    /// The scorecard; complete only where the file has no errors.
    func decode(_ root: YAMLValue) -> Scorecard? {
        let file = Field(file: root, faults)
        guard let top = file.mapping("the scorecard", keys: ["format", "scales"]), top.readsFormat(),
            let list = top.required("scales")?.list(of: "scales")
        else { return nil }
        var scales: [Scorecard.Scale] = []
        for element in list {
            guard let scale = scale(element) else { continue }
            if scales.contains(where: { $0.id == scale.id }) {
                element.fault(
                    .duplicateID, "the scale `\(scale.id.rawValue)` stands here already",
                    help: "Keep one of the two.")
            } else {
                scales.append(scale)
            }
        }
        let missing = Scorecard.standard.scales.filter { known in !scales.contains { $0.id == known.id } }
        return Scorecard(scales: scales + missing)
    }

    private func scale(_ field: Field) -> Scorecard.Scale? {
        guard let map = field.mapping("a scale", keys: ["id", "title", "about", "anchors"]) else {
            return nil
        }
        let id: CodingScale? = map.required("id")?.word()
        let title = map.required("title")?.text()
        let about = map.required("about")?.text()
        let anchors = map.required("anchors").flatMap(anchors)
        guard let id, let title, let about, let anchors else { return nil }
        return Scorecard.Scale(id: id, title: title, about: about, anchors: anchors)
    }

    private func anchors(_ field: Field) -> [String]? {
        let levels = Scorecard.levels.map(String.init)
        guard let map = field.mapping("`anchors`", keys: levels) else { return nil }
        let texts = levels.map { map.required($0)?.text() }
        return texts.contains(nil) ? nil : texts.compactMap(\.self)
    }
}
