/// A folder in which a library is looked for.
public struct LibraryRoot: Hashable, Sendable {
    /// Where it came from.
    public enum Origin: Hashable, Sendable {
        /// `--library`.
        case option
        /// `$HOTSEAT_LIBRARY`.
        case variable
        /// The working folder.
        case workingDirectory
        /// The user's data folder.
        case userData
        /// What was installed with the program.
        case installation
    }

    /// The folder, which holds `Scenarios/` and `Rubrics/`.
    public let path: String
    /// Where it came from.
    public let origin: Origin

    /// A folder and where it came from.
    public init(path: String, origin: Origin) {
        self.path = path
        self.origin = origin
    }

    /// Whether a person named it, so that its absence is an error and not just nothing found.
    public var isNamed: Bool { origin == .option || origin == .variable }
}
