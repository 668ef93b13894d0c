import InterviewModel

/// Reads a role file.
struct RoleDecoder {
    private let faults: FaultList
    private let check: RoleCheck

    /// A decoder that looks up what the role names with `check`.
    init(_ faults: FaultList, check: RoleCheck) {
        self.faults = faults
        self.check = check
    }

    /// The role of a file named for `id`; complete only where the file has no errors.
    func decode(_ root: YAMLValue, id: RoleID) -> Role? {
        let keys = ["format", "id", "title", "summary", "topics", "challenges", "competencies", "mix"]
        let file = Field(file: root, faults)
        guard let top = file.mapping("a role", keys: keys), top.readsFormat() else { return nil }
        top.checkID(against: id, of: "file")
        let title = top.required("title")?.text()
        let summary = top.required("summary")?.text()
        let topics: [TopicID: Double] = weights(top.required("topics"), of: "topics", check: check.topic)
        let challenges: [TopicID: Double] = weights(
            top["challenges"], of: "topics of challenges", check: check.challengeTopic)
        let competencies: [CompetencyID: Double] = weights(
            top["competencies"], of: "competencies", check: check.competency)
        let mixField = top.required("mix")
        let mix: [Level: InterviewMix] = mixField?.byWord("the mix", mix) ?? [:]
        if mix.isEmpty, let mixField, case .mapping(let entries) = mixField.value.content, entries.isEmpty {
            mixField.fault(.emptyValue, "`mix` is empty", help: "Give it at least one level.")
        }
        guard let title, let summary else { return nil }
        let role = Role(
            id: id, title: title, summary: summary, topics: topics, challenges: challenges,
            competencies: competencies, mix: mix)
        if faults.errorCount == 0, let position = top.keyPosition("mix") {
            check.parts(of: role, at: position, faults)
        }
        return role
    }

    private func weights<Entity>(
        _ field: Field?, of what: String, check: (Identifier<Entity>, Position, FaultList) -> Void
    ) -> [Identifier<Entity>: Double] {
        guard let field, let entries = field.entries(of: what) else { return [:] }
        if entries.isEmpty {
            field.fault(.emptyValue, "`\(field.name)` is empty", help: "Name at least one, such as `oop: 2`.")
        }
        var weights: [Identifier<Entity>: Double] = [:]
        for (key, position, value) in entries {
            guard Identifier<Entity>.isValid(key) else {
                faults.add(
                    .invalidID, at: position,
                    "`\(key)` is not an id: an id is made of a-z, 0-9 and single hyphens")
                continue
            }
            let id = Identifier<Entity>(rawValue: key)
            check(id, position, faults)
            weights[id] = value.positiveNumber()
        }
        return weights
    }

    private func mix(_ field: Field) -> InterviewMix? {
        let before = faults.errorCount
        let shares: [InterviewPart: Double] = field.byWord("a level's mix") { part in
            guard part.isText, let text = part.text(), let share = NumberText.percent(text) else {
                part.fault(.badShare, "a share is a per cent from 0% to 100%", help: "Write it as `30%`.")
                return nil
            }
            return share
        }
        guard faults.errorCount == before else { return nil }
        let sum = shares.values.reduce(0, +)
        // A thousandth of slack, because tenths of per cents do not add up exactly.
        guard abs(sum - 1) < 0.001 else {
            field.fault(
                .sharesNotWhole,
                "the shares add up to \(NumberText.short((sum * 1000).rounded() / 10))%, not to the whole",
                help: "Change them so that they add up to 100%.")
            return nil
        }
        return InterviewMix(shares: shares.filter { $0.value > 0 })
    }
}
