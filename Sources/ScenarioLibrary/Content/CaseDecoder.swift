import InterviewModel

/// Reads `cases.yaml` of a challenge.
struct CaseDecoder {
    private static let keys = ["name", "args", "calls", "input", "files", "expected", "anyOf"]

    private let faults: FaultList
    private let entry: ChallengeEntry?
    private let checker: ResultChecker

    /// A decoder of cases that call `entry`; nil where the challenge does not say what, so that less is checked.
    init(_ faults: FaultList, entry: ChallengeEntry?, checker: ResultChecker) {
        self.faults = faults
        self.entry = entry
        self.checker = checker
    }

    /// The visible and the hidden cases.
    func decode(_ root: YAMLValue) -> (visible: [ChallengeCase], hidden: [ChallengeCase]) {
        let file = Field(file: root, faults)
        guard let top = file.mapping("a file of cases", keys: ["format", "visible", "hidden"]),
            top.readsFormat()
        else { return ([], []) }
        let visibleElements = top["visible"]?.list(of: "cases")
        if visibleElements?.isEmpty ?? (top["visible"] == nil) {
            faults.add(
                .noVisibleCase, at: top.keyPosition("visible") ?? top.position,
                "the candidate sees no case", help: "Give at least one case under `visible`.")
        }
        let hiddenElements = top["hidden"]?.list(of: "cases")
        reportRepeatedNames((visibleElements ?? []) + (hiddenElements ?? []))
        return ((visibleElements ?? []).compactMap(decode), (hiddenElements ?? []).compactMap(decode))
    }

    private func reportRepeatedNames(_ elements: [Field]) {
        let all = YAMLValue(content: .sequence(elements.map(\.value)), position: Position(line: 1, column: 1))
        Field(name: "cases", value: all, position: all.position, faults: faults)
            .reportRepeated(key: "name", of: "case")
    }

    private func decode(_ field: Field) -> ChallengeCase? {
        guard let map = field.mapping("a case", keys: Self.keys) else { return nil }
        let name = map.required("name")?.text()
        guard let entry, let input = decodeInput(map, entry) else { return nil }
        let accepted = decodeAccepted(map, input)
        guard let name else { return nil }
        return ChallengeCase(name: name, input: input, accepted: accepted)
    }

    private func decodeInput(_ map: MappingDecoder, _ entry: ChallengeEntry) -> CaseInput? {
        switch entry {
        case .function(let function):
            refuse(
                ["calls", "input", "files"], in: map,
                because: "the challenge's entry is the function `\(function)`; give `args`")
            guard let args = map.required("args")?.list(of: "arguments") else { return nil }
            let values = args.compactMap { CaseValueDecoder.decode($0.value, faults) }
            return .calls([CaseCall(name: function, arguments: values)])
        case .type(let type):
            refuse(
                ["args", "input", "files"], in: map,
                because: "the challenge's entry is the class `\(type)`; give `calls`")
            return map.required("calls").map { .calls(CallDecoder(type: type, faults).decode($0)) }
        case .program:
            refuse(
                ["calls"], in: map,
                because: "the challenge's entry is a program; give `input`, `files` or `args`")
            return .program(ProgramInputDecoder(faults).decode(map))
        }
    }

    private func refuse(_ keys: [String], in map: MappingDecoder, because reason: String) {
        for key in keys {
            guard let position = map.keyPosition(key) else { continue }
            faults.add(.caseEntryMismatch, at: position, "`\(key)` does not fit: \(reason)")
        }
    }

    private func decodeAccepted(_ map: MappingDecoder, _ input: CaseInput) -> [JSONValue] {
        if let anyOf = map["anyOf"] {
            if let position = map.keyPosition("expected") {
                faults.add(
                    .unknownKey, at: position, "a case has either `expected` or `anyOf`",
                    help: "Keep one of the two.")
            }
            guard let results = anyOf.list(of: "results") else { return [] }
            if results.isEmpty {
                anyOf.fault(.emptyValue, "`anyOf` is empty", help: "Name at least one right result.")
            }
            return results.compactMap { decode(result: $0, input) }
        }
        if checker == .property && map["expected"] == nil { return [] }
        return map.required("expected").flatMap { decode(result: $0, input) }.map { [$0] } ?? []
    }

    private func decode(result field: Field, _ input: CaseInput) -> JSONValue? {
        switch (entry, input) {
        case (.type(let type), .calls(let calls)):
            CallDecoder(type: type, faults).decode(results: field, of: calls)
        case (.program, _): ProgramInputDecoder(faults).text(field).map { .string($0) }
        default: CaseValueDecoder.decode(field.value, faults)
        }
    }
}
