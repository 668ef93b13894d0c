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
            option: library,
            // By itself: to set up the whole environment takes as long as scoring ten answers.
            variable: { getenv($0).map { String(cString: $0) } },
            workingDirectory: text(getcwd(nil, 0)) ?? "",
            executable: executable)
    }

    /// Where the program lies, links followed.
    static let executable: String =
        text(realpath("/proc/self/exe", nil)) ?? Bundle.main.executablePath ?? CommandLine.arguments.first
        ?? "hotseat"

    // Asked of the system itself: to set up a file manager takes longer than both answers.
    private static func text(_ path: UnsafeMutablePointer<CChar>?) -> String? {
        defer { free(path) }
        return path.map { String(cString: $0) }
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
