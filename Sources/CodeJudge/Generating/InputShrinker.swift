import InterviewModel

/// Smaller versions of an input, the boldest first.
///
/// Every proposal is simpler than what it came from: shorter, or of the same length with smaller numbers or
/// plainer letters. Taking proposals one after another therefore comes to an end.
enum InputShrinker {
    /// Lists of more elements lose them in stretches only.
    private static let mostSingles = 24
    /// The most proposals for one input.
    private static let most = 120

    /// Inputs a step smaller.
    static func proposals(for input: CaseInput) -> [CaseInput] {
        switch input {
        case .calls(let calls) where calls.count == 1:
            variants(of: calls[0].arguments).prefix(most).map {
                .calls([CaseCall(name: calls[0].name, arguments: $0)])
            }
        case .calls(let calls): shorter(calls).prefix(most).map { .calls($0) }
        case .program(let program): smaller(program).prefix(most).map { .program($0) }
        }
    }

    /// Values a step smaller.
    static func proposals(for value: JSONValue) -> [JSONValue] {
        switch value {
        case .null: []
        case .bool(let flag): flag ? [.bool(false)] : []
        case .int(let number): smaller(number).map(JSONValue.int)
        case .double(let number): smaller(number).map(JSONValue.double)
        case .string(let text): smaller(text).map(JSONValue.string)
        case .array(let items):
            removals(from: items).map(JSONValue.array) + variants(of: items).map(JSONValue.array)
        case .object(let members):
            members.keys.sorted().flatMap { key -> [JSONValue] in
                var without = members
                without[key] = nil
                return [.object(without)]
                    + proposals(for: members[key] ?? .null).map { value in
                        var changed = members
                        changed[key] = value
                        return .object(changed)
                    }
            }
        }
    }

    /// The same list with one element a step smaller.
    private static func variants(of items: [JSONValue]) -> [[JSONValue]] {
        items.indices.prefix(mostSingles).flatMap { index in
            proposals(for: items[index]).map { smaller in
                var changed = items
                changed[index] = smaller
                return changed
            }
        }
    }

    /// The list without a stretch of it: half, a quarter, ... down to single elements.
    private static func removals<Element>(from items: [Element]) -> [[Element]] {
        var result: [[Element]] = []
        var length = items.count
        while length >= 1 {
            if length > 1 || items.count <= mostSingles {
                for start in stride(from: 0, to: items.count, by: length) {
                    let end = min(start + length, items.count)
                    result.append(Array(items[..<start] + items[end...]))
                }
            }
            length /= 2
        }
        return result
    }

    private static func shorter(_ calls: [CaseCall]) -> [[CaseCall]] {
        guard let first = calls.first else { return [] }
        let removed = removals(from: Array(calls.dropFirst())).map { [first] + $0 }
        let changed = calls.indices.prefix(mostSingles).flatMap { index in
            variants(of: calls[index].arguments).map { arguments in
                var copy = calls
                copy[index].arguments = arguments
                return copy
            }
        }
        return removed + changed
    }

    private static func smaller(_ program: ProgramInput) -> [ProgramInput] {
        var result = texts(program.text).map { text in
            var copy = program
            copy.text = text
            return copy
        }
        for name in program.files.keys.sorted() {
            result += texts(program.files[name] ?? "").map { text in
                var copy = program
                copy.files[name] = text
                return copy
            }
        }
        return result
    }

    /// A text with fewer lines, or with one line shorter.
    private static func texts(_ text: String) -> [String] {
        guard !text.isEmpty else { return [] }
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        let fewer = removals(from: lines).map { $0.joined(separator: "\n") }
        let shorter = lines.indices.prefix(8).flatMap { index in
            smaller(lines[index]).map { line in
                var copy = lines
                copy[index] = line
                return copy.joined(separator: "\n")
            }
        }
        return fewer.filter { $0 != text } + shorter
    }

    private static func smaller(_ text: String) -> [String] {
        let letters = Array(text)
        var result = removals(from: letters).map { String($0) }
        for index in letters.indices.prefix(mostSingles)
        where letters[index].isLetter && letters[index] != "a" {
            var copy = letters
            copy[index] = "a"
            result.append(String(copy))
        }
        return result
    }

    private static func smaller(_ number: Int) -> [Int] {
        guard number != 0 else { return [] }
        var result = [0]
        if number < 0 && number > Int.min { result.append(-number) }
        let magnitude = number.magnitude
        if magnitude > 1 { result.append(number / 2) }
        if magnitude > 2 { result.append(number - number.signum()) }
        return result
    }

    private static func smaller(_ number: Double) -> [Double] {
        guard number.isFinite, number != 0 else { return number == 0 ? [] : [0] }
        let whole = number.rounded(.towardZero)
        let others = whole == 0 ? [] : [whole, whole / 2].filter { abs($0) < abs(number) }
        return [0] + others + (number < 0 ? [-number] : [])
    }
}
