import Foundation

/// A case of the program as a folder.
///
/// - `args`: command lines without `hotseat`, one a line, run one after the other; `'...'` keeps blanks together.
/// - `stdin`: the standard input of each; empty where there is no such file.
/// - `files/`: what the working folder holds beside `library` and `sessions`, which all cases share.
/// - `env`: variables, `NAME=value` a line.
/// - `expected`: what each command line prints and its exit status.
struct CaseFolder: CustomStringConvertible, Sendable {
    /// The folder's name.
    let name: String

    /// Where the cases are.
    static let all = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Cases").path

    /// Every case there is.
    static func list() -> [CaseFolder] {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: all)) ?? []
        return names.sorted().map(CaseFolder.init).filter {
            FileManager.default.fileExists(atPath: $0.path("args"))
        }
    }

    /// Where a file of the case is.
    func path(_ file: String) -> String { "\(Self.all)/\(name)/\(file)" }

    /// The expected text; nil where none was recorded.
    var expected: String? { text("expected") }

    /// The name, for the report of the tests.
    var description: String { name }

    /// Runs the case.
    ///
    /// - Returns: what `expected` must hold.
    func run() throws -> String {
        let ground = try Ground.shared()
        defer { ground.remove() }
        if FileManager.default.fileExists(atPath: path("files")) {
            try ground.add(contentsOf: path("files"))
        }
        var hotseat = ground.hotseat
        for line in text("env")?.split(separator: "\n") ?? [] {
            let parts = line.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            hotseat.variables[String(parts[0])] = String(parts[1])
        }
        let input = Data((text("stdin") ?? "").utf8)
        let steps = try (text("args") ?? "").split(separator: "\n").map { line in
            let outcome = try hotseat.run(Self.words(String(line)), input: input)
            return Self.section("$ hotseat \(line)", outcome.output)
                + Self.section("--- stderr", outcome.errors)
                + "--- exit \(outcome.status)\n"
        }
        return Surroundings(folder: ground.path).hidden(in: steps.joined(separator: "\n"))
    }

    private func text(_ file: String) -> String? {
        FileManager.default.contents(atPath: path(file)).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func section(_ heading: String, _ bytes: Data) -> String {
        let text = String(decoding: bytes, as: UTF8.self)
        if text.isEmpty { return heading.hasPrefix("$") ? heading + "\n" : "" }
        return "\(heading)\n\(text)\(text.hasSuffix("\n") ? "" : "[no line end]\n")"
    }

    private static func words(_ line: String) -> [String] {
        var words: [String] = []
        for (index, part) in line.split(separator: "'", omittingEmptySubsequences: false).enumerated() {
            if index % 2 == 1 {
                words.append(String(part))
            } else {
                words += part.split(separator: " ").map(String.init)
            }
        }
        return words
    }
}
