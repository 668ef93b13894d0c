import InterviewModel

/// Reads a language file.
struct LanguageDecoder {
    private static let keys = [
        "format", "id", "title", "extension", "find", "variable", "version", "folders", "prepare", "run",
        "caller", "runtimeLines", "memory",
    ]

    private let faults: FaultList

    /// A decoder whose faults go to `faults`.
    init(_ faults: FaultList) {
        self.faults = faults
    }

    /// The language of a file named for `id`; complete only where the file has no errors.
    func decode(_ root: YAMLValue, id: LanguageID) -> Language? {
        let file = Field(file: root, faults)
        guard let top = file.mapping("a language", keys: Self.keys), top.readsFormat() else { return nil }
        top.checkID(against: id, of: "file")
        var language = Language(
            id: id, title: top.required("title")?.text() ?? "",
            fileExtension: top.required("extension").flatMap(fileExtension) ?? "",
            find: top.required("find").map(programs) ?? [], variable: top["variable"].flatMap(variable))
        if let version = top["version"] { language.versionArguments = CommandDecoder.words(version) }
        language.folders = top["folders"].map(folders) ?? []
        language.prepare = top["prepare"].flatMap(preparation)
        language.run = top.required("run").flatMap { run($0, of: language) }
        language.caller = top["caller"]?.text()
        language.runtimeLines = top["runtimeLines"].flatMap { pattern($0, groups: []) }
        language.memory = top["memory"]?.word() ?? .addressSpace
        if language.caller != nil, let field = top["run"], field.isText {
            top["caller"]?.fault(
                .badCommand, "`caller` is never run: in the judge's forks Python makes the calls itself",
                help: "Leave it out, or give a command as `run`.")
        }
        return language
    }

    private func fileExtension(_ field: Field) -> String? {
        guard let text = field.text() else { return nil }
        if text.wholeMatch(of: /[A-Za-z0-9]{1,16}/) != nil { return text }
        field.fault(
            .badName, "`\(text)` is not what a file's name ends in",
            help: "Write letters and digits, without the dot: `py`.")
        return nil
    }

    private func programs(_ field: Field) -> [String] {
        guard let elements = field.oneOrMore(of: "programs") else { return [] }
        if elements.isEmpty {
            field.fault(.emptyValue, "`find` is empty", help: "Name at least one program.")
        }
        return elements.compactMap { element in
            guard let name = element.text() else { return nil }
            if name.wholeMatch(of: /[A-Za-z0-9_+][A-Za-z0-9_+.\-]{0,63}/) != nil { return name }
            element.fault(
                .badName, "`\(name)` is not the plain name of a program",
                help: "It is looked for in the folders of PATH; write its name alone, such as `python3`.")
            return nil
        }
    }

    private func variable(_ field: Field) -> String? {
        guard let name = field.text() else { return nil }
        if name.wholeMatch(of: /[A-Z_][A-Z0-9_]{0,63}/) != nil { return name }
        field.fault(
            .badName, "`\(name)` is not the name of an environment variable",
            help: "Write capital letters, digits and underscores, such as `HOTSEAT_PYTHON`.")
        return nil
    }

    /// Folders are shown to the candidate's program, so they must not be able to hold anything of the user's.
    private func folders(_ field: Field) -> [String] {
        (field.list(of: "folders") ?? []).compactMap { element in
            guard let path = element.text() else { return nil }
            let parts = path.split(separator: "/", omittingEmptySubsequences: false)
            let isPlain =
                parts.count > 1 && parts[0].isEmpty
                && parts.dropFirst().allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
            guard isPlain, Self.systemFolders.contains(String(parts[1])) else {
                element.fault(
                    .badFolder, "`\(path)` is not a folder of the system",
                    help: "Write a whole path below "
                        + Self.systemFolders.sorted().map { "/\($0)" }.joined(separator: ", ") + ".")
                return nil
            }
            return path
        }
    }

    private func preparation(_ field: Field) -> Preparation? {
        let keys = ["command", "commands", "time", "memory", "errors"]
        guard let map = field.mapping("`prepare`", keys: keys) else { return nil }
        let decoder = CommandDecoder(
            of: [.tool], placeholders: [.tool, .prefix, .folder, .source, .program])
        let commands: [[String]]? =
            if let several = map["commands"], map["command"] == nil {
                (several.list(of: "commands") ?? []).map(decoder.decode)
            } else {
                map.required("command").map { [decoder.decode($0)] }
            }
        if let one = map["command"], map["commands"] != nil {
            one.fault(.misplacedKey, "`command` and `commands` exclude each other", help: "Keep one of them.")
        }
        let time = map["time"]?.duration() ?? Self.usualTime
        let memory =
            map["memory"]?.byteCount(in: 32 << 20...16 << 30, written: "32MiB to 16GiB") ?? Self.usualMemory
        let errors = map.required("errors").flatMap { pattern($0, groups: ["line", "message"]) }
        guard let commands, let errors else { return nil }
        return Preparation(commands: commands, time: time, memory: memory, errors: errors)
    }

    private func pattern(_ field: Field, groups: [String]) -> String? {
        guard let text = field.text() else { return nil }
        guard let regex = try? Regex(text) else {
            field.fault(
                .badPattern, "`\(text)` is not a regular expression",
                help: "Look for an unbalanced bracket, or a sign such as `*` with nothing before it.")
            return nil
        }
        for name in groups where !regex.contains(captureNamed: name) {
            field.fault(
                .badPattern, "the pattern has no group `\(name)`",
                help: "Put what it finds there in `(?<\(name)>...)`.")
        }
        return text
    }

    /// The command that runs a case; nil for `forks`, and after a fault.
    private func run(_ field: Field, of language: Language) -> [String]? {
        guard field.isText else {
            let builds =
                language.prepare?.commands.contains { command in
                    command.contains { $0.contains(Placeholder.program.text) }
                } ?? false
            return CommandDecoder(
                of: builds ? [.tool, .program] : [.tool],
                placeholders: [.tool, .prefix, .source, .memory] + (builds ? [.program] : [])
            ).decode(field)
        }
        if field.word(RunWord.self) == .forks, language.id != .python {
            field.fault(
                .badCommand, "only Python runs in the judge's forks",
                help: "Give the command that runs a case: `run: [\"{tool}\", \"{source}\"]`.")
        }
        return nil
    }

    /// What preparing may take where the file does not say: a large program of one file builds in less.
    private static let usualTime = Milliseconds.seconds(20)
    private static let usualMemory = 1 << 30

    /// The folders at the top of Linux and macOS that hold what is installed, and nothing of a user's.
    private static let systemFolders: Set<String> = [
        "usr", "opt", "lib", "lib64", "nix", "Library", "System", "Applications",
    ]
}

/// The ways of running cases that are no command.
private enum RunWord: String, CaseIterable {
    case forks
}
