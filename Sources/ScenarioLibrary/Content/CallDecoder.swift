import InterviewModel

/// Reads the calls of a class and what they must return.
struct CallDecoder {
    private let type: String
    private let faults: FaultList

    /// A decoder of calls that begin with building `type`.
    init(type: String, _ faults: FaultList) {
        self.type = type
        self.faults = faults
    }

    /// The calls, those that could be read.
    func decode(_ field: Field) -> [CaseCall] {
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
            let arguments = parts.dropFirst().compactMap { CaseValueDecoder.decode($0.value, faults) }
            calls.append(CaseCall(name: name, arguments: arguments))
        }
        if case .sequence(let values) = field.value.content, values.isEmpty {
            field.fault(.caseEntryMismatch, "`calls` is empty", help: "Begin with `[\(type), ...]`.")
        }
        return calls
    }

    /// The list of what each call returns; nil after a fault.
    func decode(results field: Field, of calls: [CaseCall]) -> JSONValue? {
        guard case .sequence(let values) = field.value.content else {
            field.fault(
                .expectedCountMismatch, "\(field.label) must be a list with a value for each call",
                help: "Write `null` for calls that return nothing.")
            return nil
        }
        if values.count != calls.count {
            field.fault(
                .expectedCountMismatch,
                "there are \(calls.count) calls, but \(values.count) expected values",
                help: "Give one value a call, `null` for the constructor.")
        } else if let first = values.first, CaseValueDecoder.decode(first, faults) != .null {
            faults.add(
                .expectedCountMismatch, at: first.position,
                "the first value belongs to the constructor of `\(type)`, which returns nothing",
                help: "Write `null` there.")
        }
        return .array(values.compactMap { CaseValueDecoder.decode($0, faults) })
    }
}
