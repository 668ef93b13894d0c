import Foundation
public import InterviewModel

/// The tools of a language as they are on this machine.
public struct Toolchain: Hashable, Sendable {
    /// The language.
    public let language: Language
    /// The program that runs or builds it.
    public let tool: String
    /// Folders that it needs to see, beside the system's programs and libraries.
    let folders: [String]

    /// Where a candidate's file, or what was built of it, lies for the harness.
    func words(_ command: [String], folder: String, source: String, memory: Int) -> [String] {
        let places = [
            "{tool}": tool, "{source}": source, "{program}": "\(folder)/program", "{folder}": folder,
            "{memory}": String(memory >> 20),
        ]
        return command.map { word in
            places.reduce(word) { $0.replacing($1.key, with: $1.value) }
        }
    }
}

extension JudgeEnvironment {
    /// Finds the tools of a language; nil where they are not installed.
    ///
    /// The language that the judge is written in has none of its own here: its interpreter is `python`.
    public func toolchain(for language: Language) -> Toolchain? {
        var names = language.find
        if let variable = language.variable, let named = variables[variable], !named.isEmpty {
            names = [named]
        }
        for name in names {
            let path = name.contains("/") ? name : Self.executable(name, on: searchPath)
            guard let path, access(path, X_OK) == 0 else { continue }
            return Self.toolchain(of: language, at: path)
        }
        return nil
    }

    /// A tool behind a link of the system's alternatives is named by what the link leads to, which alone is
    /// there in the sandbox; a link beside its target is kept, since compilers go by the name they are called.
    private static func toolchain(of language: Language, at path: String) -> Toolchain {
        let link = URL(fileURLWithPath: path)
        let target = link.resolvingSymlinksInPath()
        let folder = link.deletingLastPathComponent().resolvingSymlinksInPath()
        let isBeside = target.deletingLastPathComponent() == folder
        let tool = isBeside ? folder.appendingPathComponent(link.lastPathComponent) : target
        var folders = language.folders
        let prefix = tool.deletingLastPathComponent().deletingLastPathComponent().path
        if prefix != "/usr" && prefix != "/" {
            folders += ["bin", "lib", "lib64", "libexec", "include", "share"].map { "\(prefix)/\($0)" }
        }
        return Toolchain(language: language, tool: tool.path, folders: folders)
    }
}
