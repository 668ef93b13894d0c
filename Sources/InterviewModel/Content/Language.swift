/// A programming language as `Rubrics/Languages/<id>.yaml` describes it: how to find, check and run it.
///
/// In commands `{tool}` stands for the program found, `{prefix}` for the folder above the one it lies in, `{source}`
/// for the candidate's file, `{folder}` for where programs are built, `{program}` for what the build makes there, and
/// `{memory}` for the case's limit in MiB.
public struct Language: Hashable, Sendable, Codable {
    /// The id, the file's stem.
    public var id: LanguageID
    /// The name shown.
    public var title: String
    /// What the candidate's file ends in, without the dot.
    public var fileExtension: String
    /// Names of the program that runs or builds it, in the order of preference.
    public var find: [String]
    /// An environment variable that names another program; nil for none.
    public var variable: String?
    /// Arguments that make the program print its version.
    public var versionArguments: [String]
    /// Folders of the system that it needs beyond programs and libraries, such as `/usr/include`.
    public var folders: [String]
    /// What is done once with a file before its cases are run: a check of its syntax, or a build.
    public var prepare: Preparation?
    /// The command that runs a case; nil for the language that the judge itself is written in, whose cases are
    /// run in forks of the judge.
    public var run: [String]?
    /// A program in this language that makes calls of functions and classes; nil where it cannot. It gets the
    /// candidate's file as its first argument and the calls as JSON on standard input, and writes the results as
    /// JSON to descriptor 3.
    public var caller: String?
    /// A regular expression for lines of the runtime's own in what it writes to standard error, which are left out;
    /// nil for none.
    public var runtimeLines: String?
    /// What the limit on memory counts.
    public var memory: MemoryMeasure

    /// A language with all its parts.
    public init(
        id: LanguageID, title: String, fileExtension: String, find: [String], variable: String? = nil,
        versionArguments: [String] = ["--version"], folders: [String] = [], prepare: Preparation? = nil,
        run: [String]? = nil, caller: String? = nil, runtimeLines: String? = nil,
        memory: MemoryMeasure = .addressSpace
    ) {
        self.id = id
        self.title = title
        self.fileExtension = fileExtension
        self.find = find
        self.variable = variable
        self.versionArguments = versionArguments
        self.folders = folders
        self.prepare = prepare
        self.run = run
        self.caller = caller
        self.runtimeLines = runtimeLines
        self.memory = memory
    }

    /// Whether functions and classes can be called, not only whole programs run.
    public var makesCalls: Bool { run == nil || caller != nil }
}

/// What is done once with a file before its cases are run.
public struct Preparation: Hashable, Sendable, Codable {
    /// The commands, run one after another until one fails.
    public var commands: [[String]]
    /// Wall time for all of them.
    public var time: Milliseconds
    /// Memory for each of their processes, in bytes, by the language's measure.
    public var memory: Int
    /// A regular expression that finds the first error in what they print, with the groups `line`, `message`
    /// and perhaps `column`.
    public var errors: String

    /// A step with all its parts.
    public init(commands: [[String]], time: Milliseconds, memory: Int, errors: String) {
        self.commands = commands
        self.time = time
        self.memory = memory
        self.errors = errors
    }
}

/// What a limit on memory counts.
public enum MemoryMeasure: String, Sendable, Codable, CaseIterable {
    /// All address space.
    case addressSpace
    /// Writable memory only, for runtimes that reserve far more address space than they use.
    case data
}
