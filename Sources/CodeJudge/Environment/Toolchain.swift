import Foundation
public import InterviewModel

/// The tools of a language as they are on this machine.
public struct Toolchain: Hashable, Sendable {
    /// The language.
    public let language: Language
    /// The program that runs or builds it.
    public let tool: String
    /// Folders that it needs to see, beside the system's programs and libraries.
    var folders: [String]

    /// The folder that it is installed under, above `bin`.
    var prefix: String {
        URL(fileURLWithPath: tool).deletingLastPathComponent().deletingLastPathComponent().path
    }

    /// Where the build of a candidate's program goes.
    static func program(in folder: String) -> String { "\(folder)/program" }

    /// Where a candidate's file, or what was built of it, lies for the harness.
    func words(_ command: [String], folder: String, source: String, memory: Int) -> [String] {
        let places = [
            "{tool}": tool, "{prefix}": prefix, "{source}": source, "{program}": Self.program(in: folder),
            "{folder}": folder,
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
        let start = URL(fileURLWithPath: path)
        let folder = start.deletingLastPathComponent().resolvingSymlinksInPath()
        var tool = folder.appendingPathComponent(start.lastPathComponent)
        var step = tool
        for _ in 0..<16 {
            guard let next = try? FileManager.default.destinationOfSymbolicLink(atPath: step.path) else {
                break
            }
            step =
                URL(fileURLWithPath: next, relativeTo: step.deletingLastPathComponent()).standardizedFileURL
            if step.deletingLastPathComponent().path != folder.path {
                tool = start.resolvingSymlinksInPath()
                break
            }
        }
        var toolchain = Toolchain(language: language, tool: tool.path, folders: language.folders)
        if toolchain.prefix != "/usr" && toolchain.prefix != "/" {
            // Not share: beside a tool in /usr/local or a home lies a library of challenges with its answers.
            toolchain.folders += ["bin", "lib", "lib64", "libexec", "include"].map {
                "\(toolchain.prefix)/\($0)"
            }
        }
        return toolchain
    }
}
