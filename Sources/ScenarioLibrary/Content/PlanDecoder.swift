import InterviewModel

/// Reads the file of a plan of practice.
struct PlanDecoder {
    private let faults: FaultList
    private let scenarios: ScenarioShelf
    private let check: () -> ScenarioCheck

    /// A decoder that looks up scenarios in `scenarios`, and everything else with what `check` makes.
    init(_ faults: FaultList, scenarios: ScenarioShelf, check: @escaping () -> ScenarioCheck) {
        self.faults = faults
        self.scenarios = scenarios
        self.check = check
    }

    /// The plan of a file named for `id`; complete only where the file has no errors.
    func decode(_ root: YAMLValue, id: PlanID) -> Plan? {
        let file = Field(file: root, faults)
        guard
            let top = file.mapping("a plan", keys: ["format", "id", "title", "summary", "level", "days"]),
            top.readsFormat()
        else { return nil }
        top.checkID(against: id, of: "file")
        let title = top.required("title")?.text()
        let summary = top.required("summary")?.text()
        let level: Level? = top.required("level")?.word()
        guard let days = top.required("days")?.filled(with: "days", decode: day),
            let title, let summary, let level
        else { return nil }
        return Plan(id: id, title: title, summary: summary, level: level, days: days)
    }

    private func day(_ field: Field) -> PlanDay? {
        guard let map = field.mapping("a day", keys: ["focus", "read", "sessions", "check"]) else {
            return nil
        }
        let focus = map.required("focus")?.text()
        let read = map["read"]?.texts(of: "subjects") ?? []
        let sessions = map.required("sessions")?.filled(with: "sessions", decode: session)
        let check = map["check"]?.text()
        guard let focus, let sessions else { return nil }
        return PlanDay(focus: focus, read: read, sessions: sessions, check: check)
    }

    private func session(_ field: Field) -> PlanSession? {
        let keys = ["scenario", "challenge", "round"]
        guard let map = field.mapping("a session", keys: keys) else { return nil }
        let given = keys.compactMap { map[$0] }
        guard given.count == 1, let only = given.first else {
            if !map.hasUnknownKeys {
                faults.add(
                    .badPlanSession, at: field.position,
                    given.isEmpty
                        ? "the session names nothing to practise" : "the session names several things",
                    help: "Give it one of `scenario`, `challenge` and `round`.")
            }
            return nil
        }
        switch only.name {
        case "scenario": return scenario(only)
        case "challenge":
            guard let id: ChallengeID = only.id() else { return nil }
            check().check(Reference(target: .challenge(id), position: only.position), faults)
            return .challenge(id)
        default: return round(only)
        }
    }

    private func scenario(_ field: Field) -> PlanSession? {
        guard let id: ScenarioID = field.id() else { return nil }
        guard let found = scenarios.scenario(id, check: check) else {
            faults.add(
                .unknownScenario, at: field.position, "there is no scenario `\(id)`",
                help: Suggestion.help(for: id.rawValue, in: scenarios.ids.map(\.rawValue))
                    ?? "`hotseat scenario list` lists them.")
            return nil
        }
        guard found.scenario != nil else {
            faults.add(
                .faultyReference, at: field.position,
                "the scenario `\(id)` is left out because of its own faults",
                help: "See them with: hotseat scenario check \(id)")
            return nil
        }
        return .scenario(id)
    }

    private func round(_ field: Field) -> PlanSession? {
        var decoder = RoundDecoder(faults)
        guard let round = decoder.decode(field) else { return nil }
        let alone = Scenario(
            id: "round", title: "", summary: "", level: .mid, mode: .typed, budget: nil, rounds: [round])
        check().check(
            DecodedScenario(
                scenario: alone, references: decoder.references,
                picks: decoder.pickPosition.map { [0: $0] } ?? [:]),
            faults)
        return .round(round)
    }
}

extension Field {
    /// The elements of a list that must not be empty; nil where it is no list.
    func filled<Item>(with what: String, decode: (Field) -> Item?) -> [Item]? {
        guard let list = list(of: what) else { return nil }
        if list.isEmpty { fault(.emptyValue, "`\(name)` is empty", help: "Give it at least one element.") }
        return list.compactMap(decode)
    }
}
