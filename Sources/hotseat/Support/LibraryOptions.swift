import ArgumentParser
import Foundation
import ScenarioLibrary

/// The option that names a library, and the finding of one without it.
struct LibraryOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "A folder with Scenarios/ and Rubrics/ to use before all others.", valueName: "folder"),
        completion: .directory)
    var library: String?

    /// Where libraries are looked for, in their order.
    var roots: [LibraryRoot] { Self.roots(library) }

    /// Where libraries are looked for, in their order, with the one that the option names.
    static func roots(_ library: String?) -> [LibraryRoot] {
        LibrarySearch.roots(
            option: library, variables: variables,
            workingDirectory: FileManager.default.currentDirectoryPath,
            executable: executable)
    }

    // Those that the search asks for: the whole environment, and the bundle, take as long to set up as scoring ten
    // answers.
    private static var variables: [String: String] {
        var variables: [String: String] = [:]
        for name in ["HOTSEAT_LIBRARY", "XDG_DATA_HOME", "HOME"] {
            if let value = getenv(name) { variables[name] = String(cString: value) }
        }
        return variables
    }

    static var executable: String {
        let link = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
        return link ?? Bundle.main.executablePath ?? CommandLine.arguments.first ?? "hotseat"
    }

    /// Opens the library that the option, the environment and the working folder lead to.
    ///
    /// - Throws: `CommandFailure`, with the next step.
    func open() throws -> Library {
        do {
            return try Library.open(roots)
        } catch {
            throw LibraryErrorText.failure(error)
        }
    }

    /// Opens the library that a file lies in before all others, so that what it names is found there.
    ///
    /// A file may lie in no library at all; then nothing that it names exists, unless there is one elsewhere.
    /// With `beginning`, a named folder that holds nothing yet is passed over: it becomes a library by the file.
    ///
    /// - Throws: `CommandFailure` where a folder that was named is no library.
    func open(around path: String, beginning: Bool = false) throws -> Library {
        var all = roots
        var parts = absolute(path).split(separator: "/").dropLast()
        while !parts.isEmpty {
            let folder = "/" + parts.joined(separator: "/")
            if LibrarySearch.looksLikeLibrary(folder) {
                all.removeAll { $0.path == folder }
                all.insert(LibraryRoot(path: folder, origin: .workingDirectory), at: 0)
                break
            }
            parts = parts.dropLast()
        }
        if beginning {
            all.removeAll { root in
                root.isNamed
                    && (try? FileManager.default.contentsOfDirectory(atPath: root.path).isEmpty) == true
            }
        }
        do {
            return try Library.open(all)
        } catch .noneFound {
            return .empty
        } catch {
            throw LibraryErrorText.failure(error)
        }
    }

    /// The folder that new content is written to: the named one, the working folder if it is a library, or the
    /// user's own; never what was installed with the program.
    ///
    /// - Throws: `CommandFailure` where there is no such folder.
    func folderForNewContent() throws -> String {
        if let root = roots.first(where: { $0.isNamed }) {
            guard FileManager.default.fileExists(atPath: root.path) else {
                throw LibraryErrorText.failure(.missing(root))
            }
            return root.path
        }
        guard let root = roots.first(where: { $0.origin != .installation }) else {
            throw CommandFailure(
                .usage, "there is no folder for new content", help: "Name one with --library FOLDER.")
        }
        return root.path
    }

    private func absolute(_ path: String) -> String {
        path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
    }
}
