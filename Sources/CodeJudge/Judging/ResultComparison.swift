import InterviewModel

/// Whether a value is what was expected. Runs outside the sandbox, on plain values, so that no `__eq__` of the
/// candidate's has a say.
enum ResultComparison {
    /// Compares under a challenge's checker.
    static func matches(_ got: JSONValue, _ expected: JSONValue, checker: ResultChecker) -> Bool {
        switch checker {
        case .equal, .property: equal(got, expected, tolerance: nil)
        case .tolerance(let distance): equal(got, expected, tolerance: distance)
        case .unordered:
            if case .array(let left) = got, case .array(let right) = expected {
                counts(left) == counts(right)
            } else {
                equal(got, expected, tolerance: nil)
            }
        }
    }

    /// Equal as Python has it, save that `True` is not 1, and that not-a-number equals itself.
    private static func equal(_ left: JSONValue, _ right: JSONValue, tolerance: Double?) -> Bool {
        switch (left, right) {
        case (.null, .null): true
        case (.bool(let left), .bool(let right)): left == right
        case (.int(let left), .int(let right)):
            left == right || tolerance.map { near(Double(left), Double(right), $0) } ?? false
        case (.int(let whole), .double(let number)), (.double(let number), .int(let whole)):
            Int(exactly: number) == whole || tolerance.map { near(Double(whole), number, $0) } ?? false
        case (.double(let left), .double(let right)):
            left == right || (left.isNaN && right.isNaN) || tolerance.map { near(left, right, $0) } ?? false
        case (.string(let left), .string(let right)): same(left, right)
        case (.array(let left), .array(let right)):
            left.count == right.count && zip(left, right).allSatisfy { equal($0, $1, tolerance: tolerance) }
        case (.object(let left), .object(let right)):
            left.count == right.count
                && left.allSatisfy { key, value in
                    guard let index = right.index(forKey: key), same(right[index].key, key) else {
                        return false
                    }
                    return equal(value, right[index].value, tolerance: tolerance)
                }
        default: false
        }
    }

    /// Swift takes a letter with its accent and the two written apart for equal; Python does not.
    private static func same(_ left: String, _ right: String) -> Bool {
        left.utf8.elementsEqual(right.utf8)
    }

    private static func near(_ left: Double, _ right: Double, _ distance: Double) -> Bool {
        let apart = abs(left - right)
        return apart <= distance || apart <= distance * max(abs(left), abs(right)) && apart.isFinite
    }

    /// How often each item occurs. An item is known by the bytes of its text, `1` and `1.0` being one.
    private static func counts(_ items: [JSONValue]) -> [[UInt8]: Int] {
        items.reduce(into: [:]) { $0[Array(PythonText.of(plainest($1)).utf8), default: 0] += 1 }
    }

    private static func plainest(_ value: JSONValue) -> JSONValue {
        switch value {
        case .double(let number): Int(exactly: number).map(JSONValue.int) ?? value
        case .array(let items): .array(items.map(plainest))
        case .object(let members): .object(members.mapValues(plainest))
        default: value
        }
    }
}
