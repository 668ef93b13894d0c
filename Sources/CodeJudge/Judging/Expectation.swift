import InterviewModel

/// What makes the result of one case right.
struct Expectation {
    /// The results that count as right, any of them.
    var accepted: [JSONValue]
    /// How they are compared.
    var checker: ResultChecker
    /// Says what is wrong with a result that none of `accepted` equals; nil where it is right. Absent where no
    /// property is asked for.
    var objection: ((JSONValue) -> String?)?

    /// What a look at a result gave.
    enum Finding: Hashable {
        /// It is right.
        case right
        /// It is wrong, with what the challenge's own check has to say.
        case wrong(String?)
    }

    /// Looks at a plain result.
    func look(at result: JSONValue, of input: CaseInput, isClass: Bool) -> Finding {
        let equals = accepted.contains { equal(result, $0, of: input, isClass: isClass) }
        if equals { return .right }
        guard let objection else { return .wrong(nil) }
        return objection(result).map { .wrong($0) } ?? .right
    }

    /// The first call whose value differs from what is expected, where that is one list only.
    func firstWrongCall(_ values: [JSONValue?]) -> Int? {
        guard accepted.count == 1, case .array(let wanted)? = accepted.first, wanted.count == values.count
        else { return nil }
        return values.indices.first { index in
            guard let value = values[index] else { return true }
            return !ResultComparison.matches(value, wanted[index], checker: checker)
        }
    }

    private func equal(_ result: JSONValue, _ wanted: JSONValue, of input: CaseInput, isClass: Bool) -> Bool {
        switch (input, result, wanted) {
        case (.program, .string(let printed), .string(let wanted)):
            PrintedText.matches(printed, wanted, checker: checker)
        case (.calls, .array(let values), .array(let wanted)) where isClass:
            values.count == wanted.count
                && zip(values, wanted).allSatisfy { ResultComparison.matches($0, $1, checker: checker) }
        default: ResultComparison.matches(result, wanted, checker: checker)
        }
    }
}
