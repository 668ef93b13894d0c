import InterviewModel

/// Reads what a case gives to a whole program, and the text it must print.
struct ProgramInputDecoder {
    /// The most that a case may hold in input, files and arguments, in bytes. A content file is no larger, but
    /// what it repeats with aliases could be.
    static let maximumSize = ContentFile.maximumSize

    private let faults: FaultList

    /// A decoder whose faults go to `faults`.
    init(_ faults: FaultList) {
        self.faults = faults
    }

    /// What stands in a case under `input`, `files` and `args`; each may be left out.
    func decode(_ map: MappingDecoder) -> ProgramInput {
        let input = ProgramInput(
            text: map["input"].flatMap(text) ?? "", files: map["files"].map(files) ?? [:],
            arguments: map["args"].map(arguments) ?? [])
        let size =
            input.text.utf8.count + input.arguments.map(\.utf8.count).reduce(0, +)
            + input.files.map { $0.key.utf8.count + $0.value.utf8.count }.reduce(0, +)
        if size > Self.maximumSize {
            faults.add(
                .tooComplex, at: map.position, "the case gives the program more than 1 MiB to read",
                help: "Make it smaller; large inputs come from `grow` in cases.py.")
        }
        return input
    }

    /// Text as it stands, blanks and line ends included; empty text has to be written as `""`.
    func text(_ field: Field) -> String? {
        guard case .scalar(let raw, let isPlain) = field.value.content else {
            field.wrongType("text")
            return nil
        }
        // Text is all that a program reads and prints, and yet `expected: 010` is a number to other readers.
        guard isPlain else { return raw }
        if case .string(let text) = CaseValueDecoder.decode(field.value, FaultList(faults.file)) {
            return text
        }
        if field.value.isNothing || raw == "null" {
            field.fault(
                .emptyValue, "\(field.label) has no value", help: "Write `\"\"` for empty text.")
        } else {
            field.fault(
                .wrongType, "\(field.label) must be text, and `\(raw)` is not text to every reader of YAML",
                help: "Put it in quotes: \"\(raw)\"")
        }
        return nil
    }

    private func files(_ field: Field) -> [String: String] {
        guard case .mapping(let entries) = field.value.content else {
            field.wrongType("a mapping from names to texts")
            return [:]
        }
        var files: [String: String] = [:]
        for entry in entries {
            let value = Field(
                name: entry.key, value: entry.value, position: entry.valuePosition, faults: faults)
            if !Self.isFileName(entry.key) {
                faults.add(
                    .badName, at: entry.keyPosition, "`\(entry.key)` is not the plain name of a file",
                    help: "All files lie in the working folder: no slash, and not only dots.")
            }
            if let text = text(value) { files[entry.key] = text }
        }
        return files
    }

    private func arguments(_ field: Field) -> [String] {
        (field.list(of: "arguments") ?? []).compactMap { element in
            guard let text = text(element) else { return nil }
            // Text reaches a program as C has it, which ends at the first NUL.
            guard !text.utf8.contains(0) else {
                element.fault(.wrongType, "an argument cannot hold a NUL character")
                return nil
            }
            return text
        }
    }

    private static func isFileName(_ name: String) -> Bool {
        (1...255).contains(name.utf8.count) && !name.utf8.contains(UInt8(ascii: "/"))
            && !name.utf8.contains(0) && !name.allSatisfy { $0 == "." }
    }
}
