/// Why no verdict could be reached. A failing program is a verdict, not one of these.
public enum JudgeError: Error, Hashable, Sendable {
    /// No Python was found.
    case pythonMissing
    /// The newest Python found is older than `PythonInterpreter.oldestVersion`.
    case pythonTooOld(path: String, version: PythonVersion)
    /// None of the programs that a language is built or run with is there.
    case toolMissing(language: String, names: [String])
    /// A program that makes up the sandbox could not be started; `code` is the system's error number.
    case spawnFailed(program: String, code: Int32)
    /// The sandbox came to an end before it ran anything; `message` is what its programs printed.
    case sandboxFailed(message: String)
    /// A fresh folder could not be made; `code` is the system's error number.
    case folderFailed(path: String, code: Int32)
    /// The challenge has no case in the scope asked for, so nothing could be judged.
    case noCases
}
