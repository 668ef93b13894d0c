public import InterviewModel

/// What this machine offers to run submissions with. `hotseat doctor` shows it, and a `Judge` is made from it.
public struct JudgeEnvironment: Hashable, Sendable {
    /// The Python that runs submissions; nil where none will do.
    public var python: PythonInterpreter?
    /// A Python that was passed over for its age, where `python` is nil.
    public var outdatedPython: PythonInterpreter?
    /// Where bubblewrap is; nil where it is missing.
    public var bubblewrap: String?
    /// Where setpriv is, which gives up root's rights; nil where it is missing.
    public var setpriv: String?
    /// Whether this process is root.
    public var isRoot: Bool
    /// Whether the whole composition, user namespaces included, was tried and ran Python.
    public var sandboxWorks: Bool
    /// What the sandbox's programs said where it did not work; nil where it did or nothing was tried.
    public var sandboxProblem: String?
    /// What was passed over on the way, a phrase each, such as a `$HOTSEAT_PYTHON` that does not run.
    public var notes: [String]
    /// The options for mounts and limits that this bubblewrap knows, as found in its help.
    var abilities: BubblewrapAbilities
    /// The system's folders as the sandbox shows them.
    var mounts: [SystemMount]
    /// Where fresh folders are made for runs that only limits hold.
    var temporaryFolder: String
    /// Where programs are looked for.
    var searchPath: String
    /// The variables of the host's environment, some of which name tools. No program sees them.
    var variables: [String: String]

    /// What would hold a program.
    public var containment: Containment { sandboxWorks ? .sandbox : .limitsOnly }

    /// The same machine as if bubblewrap were missing: for showing and testing the fallback.
    public func withoutSandbox() -> JudgeEnvironment {
        var copy = self
        copy.bubblewrap = nil
        copy.sandboxWorks = false
        copy.sandboxProblem = nil
        return copy
    }
}

/// What the installed version of bubblewrap can do beyond the oldest one in use.
struct BubblewrapAbilities: Hashable, Sendable {
    /// `--size`: without it the sandbox has no writable folder at all.
    var sizedFolders = false
    /// `--disable-userns`: without it the system-call filter alone refuses further namespaces.
    var disablesNamespaces = false

    /// Reads the text that `bwrap --help` prints.
    init(help: String) {
        sizedFolders = help.contains("--size ")
        disablesNamespaces = help.contains("--disable-userns ")
    }

    /// The least of all.
    init() {}
}

/// A folder of the system inside the sandbox.
struct SystemMount: Hashable, Sendable {
    /// How it gets there.
    enum Kind: Hashable, Sendable {
        /// As itself, read-only.
        case folder
        /// As a link, such as `/lib` to `usr/lib`.
        case link(target: String)
    }

    /// Its path, the same inside and outside.
    var path: String
    /// How it gets there.
    var kind: Kind
}
