/// A Python that can run submissions.
public struct PythonInterpreter: Hashable, Sendable {
    /// The real program, shims and links resolved: a shim costs ten times the interpreter's own start.
    public var path: String
    /// The folder that it is installed under, `sys.base_prefix`.
    public var prefix: String
    /// Its version.
    public var version: PythonVersion

    /// The oldest version that the harness is written for.
    public static let oldestVersion = PythonVersion(major: 3, minor: 8, micro: 0)

    /// An interpreter with all its parts.
    public init(path: String, prefix: String, version: PythonVersion) {
        self.path = path
        self.prefix = prefix
        self.version = version
    }
}

/// A version of Python, as in 3.11.2.
public struct PythonVersion: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The language.
    public var major: Int
    /// The yearly release.
    public var minor: Int
    /// The correction.
    public var micro: Int

    /// A version of three numbers.
    public init(major: Int, minor: Int, micro: Int) {
        self.major = major
        self.minor = minor
        self.micro = micro
    }

    /// Reads `3.11.2`; nil for anything else.
    init?(text: some StringProtocol) {
        let numbers = text.split(separator: ".").map { Int($0) }
        guard numbers.count == 3, let major = numbers[0], let minor = numbers[1], let micro = numbers[2]
        else {
            return nil
        }
        self.init(major: major, minor: minor, micro: micro)
    }

    /// The version as Python prints it.
    public var description: String { "\(major).\(minor).\(micro)" }

    /// Older before newer.
    public static func < (left: Self, right: Self) -> Bool {
        (left.major, left.minor, left.micro) < (right.major, right.minor, right.micro)
    }
}
