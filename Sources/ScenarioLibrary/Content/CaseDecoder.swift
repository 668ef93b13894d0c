import InterviewModel

/// Reads `cases.yaml` of a challenge.
struct CaseDecoder {
    private let faults: FaultList
    private let entry: ChallengeEntry?

    /// A decoder of cases that call `entry`; nil where the challenge does not say what, so that less is checked.
    init(_ faults: FaultList, entry: ChallengeEntry?) {
        self.faults = faults
        self.entry = entry
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
        guard let map = field.mapping("a case", keys: ["name", "args", "calls", "expected"]) else {
            return nil
        }
        let name = map.required("name")?.text()
        let expected = map.required("expected").map(\.value)
        let calls: [CaseCall]
        switch entry {
        case .function(let function):
            refuse(
                "calls", in: map, because: "the challenge's entry is the function `\(function)`; give `args`")
            guard let args = map.required("args")?.list(of: "arguments") else { return nil }
            calls = [CaseCall(name: function, arguments: arguments(args))]
        case .type(let type):
            refuse("args", in: map, because: "the challenge's entry is the class `\(type)`; give `calls`")
            guard let field = map.required("calls") else { return nil }
            calls = decodeCalls(field, of: type)
        case .program, nil:
            return nil
        }
        guard let name, let expected else { return nil }
        let values = decode(expected: expected, calls: calls, map)
        return ChallengeCase(
            name: name, input: .calls(calls),
            accepted: [entry == .some(.function(calls[0].name)) ? values.first ?? .null : .array(values)])
    }

    private func refuse(_ key: String, in map: MappingDecoder, because reason: String) {
        guard let position = map.keyPosition(key) else { return }
        faults.add(.caseEntryMismatch, at: position, "`\(key)` does not fit: \(reason)")
    }

    private func decodeCalls(_ field: Field, of type: String) -> [CaseCall] {
        var calls: [CaseCall] = []
        for element in field.list(of: "calls") ?? [] {
            guard let parts = element.list(of: "a name and its arguments"), let first = parts.first,
                first.isText, let name = first.text()
            else {
                if case .sequence = element.value.content {
                    element.fault(.caseEntryMismatch, "a call begins with a name: `[get, 1]`")
                }
                continue
            }
            let isConstructor = calls.isEmpty
            if isConstructor != (name == type) {
                first.fault(
                    .caseEntryMismatch,
                    isConstructor
                        ? "the first call must build the class: `[\(type), ...]`, not `\(name)`"
                        : "`\(type)` is built a second time",
                    help: isConstructor
                        ? Suggestion.help(for: name, in: [type]) : "Make it a case of its own.")
            } else if !PythonName.isValid(name) {
                first.fault(.caseEntryMismatch, "`\(name)` is not a name that Python can call")
            }
            calls.append(CaseCall(name: name, arguments: arguments(Array(parts.dropFirst()))))
        }
        if case .sequence(let values) = field.value.content, values.isEmpty {
            field.fault(.caseEntryMismatch, "`calls` is empty", help: "Begin with `[\(type), ...]`.")
        }
        return calls
    }

    private func decode(expected: YAMLValue, calls: [CaseCall], _ map: MappingDecoder) -> [JSONValue] {
        guard case .type(let type) = entry else {
            return CaseValueDecoder.decode(expected, faults).map { [$0] } ?? []
        }
        let place = map["expected"]?.position ?? map.position
        guard case .sequence(let values) = expected.content else {
            faults.add(
                .expectedCountMismatch, at: place, "`expected` must be a list with a value for each call",
                help: "Write `null` for calls that return nothing.")
            return []
        }
        if values.count != calls.count {
            faults.add(
                .expectedCountMismatch, at: place,
                "there are \(calls.count) calls, but \(values.count) expected values",
                help: "Give one value a call, `null` for the constructor.")
        } else if let first = values.first, CaseValueDecoder.decode(first, faults) != .null {
            faults.add(
                .expectedCountMismatch, at: first.position,
                "the first value belongs to the constructor of `\(type)`, which returns nothing",
                help: "Write `null` there.")
        }
        return values.compactMap { CaseValueDecoder.decode($0, faults) }
    }

    private func arguments(_ fields: [Field]) -> [JSONValue] {
        fields.compactMap { CaseValueDecoder.decode($0.value, faults) }
    }
}
