import InterviewModel

/// A scenario as its own file tells it, before its references are looked up.
struct DecodedScenario {
    /// The scenario; complete only where the file has no errors.
    let scenario: Scenario
    /// Everything it names in other files.
    let references: [Reference]
    /// Where each round's pick stands, by the round's index.
    let picks: [Int: Position]
}

/// Reads a scenario file.
struct ScenarioDecoder {
    private let faults: FaultList

    /// A decoder whose faults go to `faults`.
    init(_ faults: FaultList) {
        self.faults = faults
    }

    /// The scenario of a file named for `id`; nil where the file is no scenario at all.
    func decode(_ root: YAMLValue, id: ScenarioID) -> DecodedScenario? {
        let file = Field(file: root, faults)
        guard
            let top = file.mapping(
                "a scenario", keys: ["format", "id", "title", "summary", "level", "mode", "budget", "rounds"]),
            top.readsFormat()
        else { return nil }
        top.checkID(against: id, of: "file")
        let title = top.required("title")?.text()
        let summary = top.required("summary")?.text()
        let level: Level? = top.required("level")?.word()
        let mode: AnswerMode? = top["mode"]?.word()
        let budget = top["budget"]?.duration()
        var rounds: [Round] = []
        var references: [Reference] = []
        var picks: [Int: Position] = [:]
        if let field = top.required("rounds"), let list = field.list(of: "rounds") {
            if list.isEmpty {
                field.fault(.emptyValue, "the scenario has no rounds", help: "Give it at least one.")
            }
            for element in list {
                var decoder = RoundDecoder(faults)
                guard let round = decoder.decode(element) else { continue }
                picks[rounds.count] = decoder.pickPosition
                rounds.append(round)
                references += decoder.references
            }
        }
        return DecodedScenario(
            scenario: Scenario(
                id: id, title: title ?? "", summary: summary ?? "", level: level ?? .mid,
                mode: mode ?? .typed, budget: budget, rounds: rounds),
            references: references, picks: picks)
    }
}

extension MappingDecoder {
    /// Checks that the key `id` (or `key`) says the same as the name of the file or folder.
    func checkID<Entity>(against id: Identifier<Entity>, key: String = "id", of place: String) {
        guard let field = required(key), let written: Identifier<Entity> = field.id(), written != id else {
            return
        }
        field.fault(
            .idNotFileName, "the \(key) is `\(written)`, but the \(place) is named `\(id)`",
            help: "Write `\(key): \(id)`, or rename the \(place).")
    }
}
