import Yams

/// Turns a file's text into values with positions, and refuses what could hang or exhaust the program.
struct YAMLReader {
    /// The deepest nesting that is read; the formats need nine levels.
    static let maximumDepth = 40
    /// The most values, counted with what aliases repeat; the largest real file has a few thousand.
    static let maximumValues = 50_000
    /// The most aliases. With so few, even anchors that double each other stay small while they are composed.
    static let maximumAliases = 16
    /// The most repeated keys that are told one by one.
    static let maximumDuplicates = 20

    private let faults: FaultList
    private var scalars: [Unicode.Scalar]
    private var replaced: [Unicode.Scalar: Unicode.Scalar] = [:]
    private var valueCount = 0

    private init(_ faults: FaultList) {
        self.faults = faults
        scalars = Array(faults.file.text.unicodeScalars)
    }

    /// The one document of the file; nil, with a fault in the list, where there is none.
    static func read(_ faults: FaultList) -> YAMLValue? {
        var reader = YAMLReader(faults)
        return reader.read()
    }

    private mutating func read() -> YAMLValue? {
        guard checkCharacters(), checkAliases(), let root = compose() else { return nil }
        guard let value = convert(root, depth: 0) else { return nil }
        if value.isNothing {
            faults.add(.emptyFile, at: nil, "there is nothing in the file")
            return nil
        }
        return value
    }

    private func checkCharacters() -> Bool {
        var line = 1
        var column = 1
        for scalar in scalars {
            switch scalar.value {
            case 0x0A:
                line += 1
                column = 0
            case 0x09, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...: break
            default:
                let code = String(scalar.value, radix: 16, uppercase: true)
                faults.add(
                    .yamlSyntax, at: Position(line: line, column: column),
                    "the control character U+\(String(repeating: "0", count: max(0, 4 - code.count)))\(code) may not stand in a content file",
                    help: "Remove it.")
                return false
            }
            column += 1
        }
        return true
    }

    /// Refuses texts whose aliases could repeat each other without end.
    ///
    /// Composing compares keys, and a key may be an alias, so this has to be known before. Counted are words
    /// like `*name` for which there is an `&name`; what else looks so, such as Python's `*args`, does not count.
    private func checkAliases() -> Bool {
        let anchors = Set(marked("&"))
        guard !anchors.isEmpty else { return true }
        guard marked("*").count(where: anchors.contains) > Self.maximumAliases else { return true }
        faults.add(
            .tooComplex, at: nil, "the file uses more than \(Self.maximumAliases) aliases",
            help: "Write the repeated parts out; a content file seldom needs an alias at all.")
        return false
    }

    private func marked(_ sign: Unicode.Scalar) -> [String] {
        var words: [String] = []
        var index = 0
        while index < scalars.count {
            guard scalars[index] == sign else {
                index += 1
                continue
            }
            var word = String.UnicodeScalarView()
            index += 1
            while index < scalars.count, scalars[index].isAnchorCharacter {
                word.append(scalars[index])
                index += 1
            }
            if !word.isEmpty { words.append(String(word)) }
        }
        return words
    }

    private mutating func compose() -> Node? {
        while true {
            do {
                let text =
                    replaced.isEmpty ? faults.file.text : String(String.UnicodeScalarView(scalars))
                // The encoding is named because Yams otherwise asks the environment for it.
                let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
                guard let root = try parser.singleRoot() else {
                    faults.add(.emptyFile, at: nil, "there is nothing in the file")
                    return nil
                }
                return root
            } catch YamlError.duplicatedKeysInMapping(let keys, let context) {
                guard disguise(at: context.mark) else {
                    faults.add(
                        .duplicateKey, at: Position(context.mark),
                        "the key `\(keys.first ?? "")` stands twice in one mapping",
                        help: "Keep one of the two.")
                    return nil
                }
            } catch {
                let problem = YAMLProblem(error, in: faults.file)
                faults.add(problem.code, at: problem.position, problem.message, help: problem.help)
                return nil
            }
        }
    }

    /// Gives the first of two equal keys another first letter, so that composing can go on.
    ///
    /// Yams gives up at a repeated key and names only its first place. With the letter replaced by one for
    /// private use all positions stay, the rest of the file is read, and `convert` puts the letter back and
    /// knows both places.
    private mutating func disguise(at mark: Mark) -> Bool {
        guard replaced.count < Self.maximumDuplicates,
            let stand = Unicode.Scalar(0xF0000 + UInt32(replaced.count)),
            var index = index(of: mark)
        else { return false }
        if scalars[index] == "\"" || scalars[index] == "'" { index += 1 }
        guard index < scalars.count, scalars[index].isAnchorCharacter else { return false }
        replaced[stand] = scalars[index]
        scalars[index] = stand
        return true
    }

    private func index(of mark: Mark) -> Int? {
        var line = 1
        var index = 0
        while index < scalars.count, line < mark.line {
            if scalars[index] == "\n" { line += 1 }
            index += 1
        }
        index += mark.column - 1
        return line == mark.line && index < scalars.count ? index : nil
    }

    private mutating func convert(_ node: Node, depth: Int) -> YAMLValue? {
        let position = node.mark.map(Position.init) ?? Position(line: 1, column: 1)
        valueCount += 1
        guard depth <= Self.maximumDepth, valueCount <= Self.maximumValues else {
            let reason =
                depth > Self.maximumDepth
                ? "is nested more than \(Self.maximumDepth) levels deep"
                : "holds more than \(Self.maximumValues) values, counted with its aliases"
            faults.add(.tooComplex, at: position, "the file \(reason)", help: "Make it simpler, or split it.")
            return nil
        }
        switch node {
        case .scalar(let scalar):
            let isPlain = scalar.style == .plain || scalar.style == .any
            return YAMLValue(content: .scalar(scalar.string, isPlain: isPlain), position: position)
        case .sequence(let sequence):
            var values: [YAMLValue] = []
            for element in sequence {
                guard let value = convert(element, depth: depth + 1) else { return nil }
                values.append(value)
            }
            return YAMLValue(content: .sequence(values), position: position)
        case .mapping(let mapping):
            guard let entries = convert(mapping, depth: depth) else { return nil }
            return YAMLValue(content: .mapping(entries), position: position)
        case .alias:
            return YAMLValue(content: .scalar("", isPlain: true), position: position)
        }
    }

    private mutating func convert(_ mapping: Node.Mapping, depth: Int) -> [YAMLEntry]? {
        var entries: [YAMLEntry] = []
        var places: [String: Position] = [:]
        for (keyNode, valueNode) in mapping {
            let position = keyNode.mark.map(Position.init) ?? Position(line: 1, column: 1)
            guard let value = convert(valueNode, depth: depth + 1) else { return nil }
            guard case .scalar(let scalar) = keyNode else {
                faults.add(.wrongType, at: position, "a key must be text", help: nil)
                continue
            }
            let key = original(scalar.string)
            if let first = places[key] {
                faults.add(
                    .duplicateKey, at: position,
                    "the key `\(key)` stands twice in one mapping, first on line \(first.line)",
                    help: "Keep one of the two.")
            } else {
                places[key] = position
                entries.append(
                    YAMLEntry(
                        key: key, isKeyPlain: scalar.style == .plain, keyPosition: position, value: value))
            }
        }
        return entries
    }

    private func original(_ key: String) -> String {
        guard let first = key.unicodeScalars.first, let letter = replaced[first] else { return key }
        return String(letter) + String(key.unicodeScalars.dropFirst())
    }
}

extension Position {
    /// The place of a Yams mark.
    init(_ mark: Mark) {
        self.init(line: mark.line, column: mark.column)
    }
}

extension Unicode.Scalar {
    /// Whether YAML allows it in the name of an anchor.
    fileprivate var isAnchorCharacter: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "0"..."9", "-", "_": true
        default: false
        }
    }
}
