import InterviewModel

/// What a command of a language file may leave open, in braces.
enum Placeholder: String, CaseIterable {
    /// The program that was found.
    case tool
    /// The folder that it is installed under, above the one it lies in.
    case prefix
    /// The folder that programs are built in.
    case folder
    /// The candidate's file.
    case source
    /// What preparing made of it.
    case program
    /// The case's limit on memory, in MiB.
    case memory

    /// As it stands in a command.
    var text: String { "{\(rawValue)}" }
}

/// Reads a command of a language file: its words, with placeholders.
struct CommandDecoder {
    private let heads: [Placeholder]
    private let placeholders: [Placeholder]

    /// A decoder of commands that begin with one of `heads` and may hold `placeholders`.
    init(of heads: [Placeholder], placeholders: [Placeholder]) {
        self.heads = heads
        self.placeholders = placeholders
    }

    /// The words.
    func decode(_ field: Field) -> [String] {
        let words = Self.words(field)
        guard let first = words.first else {
            if case .sequence(let values) = field.value.content, values.isEmpty {
                field.fault(.emptyValue, "`\(field.name)` is empty", help: "Begin with `\"{tool}\"`.")
            }
            return []
        }
        // Nothing but what was looked for is run, so that a language file cannot name a program of its own.
        let isBesideTool =
            placeholders.contains(.prefix) && first.hasPrefix("\(Placeholder.prefix.text)/bin/")
        if !heads.map(\.text).contains(first) && !isBesideTool {
            let choice = heads.map { "`\"\($0.text)\"`" }.joined(separator: " or ")
            field.fault(
                .badCommand, "a command here begins with \(choice), not with `\(first)`",
                help: heads.contains(.program)
                    ? nil : "The program is looked for by the names in `find`; nothing else is run.")
        }
        for word in words { check(word, field) }
        return words
    }

    /// Words without placeholders, as arguments.
    static func words(_ field: Field) -> [String] {
        (field.list(of: "words") ?? []).compactMap { element in
            guard case .mapping = element.value.content else { return element.text() }
            element.wrongType("text", help: "Put what holds braces in quotes: `\"{tool}\"`.")
            return nil
        }
    }

    private func check(_ word: String, _ field: Field) {
        for match in word.matches(of: /\{([A-Za-z]*)\}/) {
            let name = String(match.1)
            guard !placeholders.contains(where: { $0.rawValue == name }) else { continue }
            let isKnown = Placeholder(rawValue: name) != nil
            field.fault(
                .badCommand, "`{\(name)}` stands for nothing \(isKnown ? "here" : "")".trimmed,
                help: isKnown && name == Placeholder.program.rawValue
                    ? "It is what `prepare` builds: let its command write to `{program}`."
                    : Suggestion.help(for: name, in: placeholders.map(\.rawValue))
                        ?? "It can be " + placeholders.map { "`\($0.text)`" }.joined(separator: ", ") + ".")
        }
    }
}
