import Foundation
import InterviewModel

@testable import ScenarioLibrary

/// A copy of the small library of the fixtures in a folder of its own, to put faults into.
struct TemporaryLibrary {
    /// The folder.
    let folder: URL

    /// The fixtures of these tests.
    static let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("Fixtures")

    /// Runs `body` with a copy, or with an empty library, and removes it afterwards.
    static func with<Value>(empty: Bool = false, _ body: (TemporaryLibrary) throws -> Value) throws -> Value {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("hotseat-library-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        if empty {
            for name in ["Scenarios", "Rubrics"] {
                let part = folder.appendingPathComponent(name)
                try FileManager.default.createDirectory(at: part, withIntermediateDirectories: true)
            }
        } else {
            try FileManager.default.copyItem(at: fixtures.appendingPathComponent("base"), to: folder)
        }
        return try body(TemporaryLibrary(folder: folder))
    }

    /// Writes a file, in folders that are made where they are absent.
    func write(_ text: String, to path: String) throws {
        try write(Data(text.utf8), to: path)
    }

    /// Writes a file's bytes.
    func write(_ data: Data, to path: String) throws {
        let file = folder.appendingPathComponent(path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try data.write(to: file)
    }

    /// A root for it.
    var root: LibraryRoot { LibraryRoot(path: folder.path, origin: .option) }

    /// The library, opened anew.
    func open() throws -> Library { try Library.open([root]) }

    /// Everything wrong in it, with paths as seen from its folder.
    func diagnostics() throws -> [Diagnostic] {
        let library = try open()
        return ContentKind.allCases.flatMap(library.diagnostics).map(relative)
    }

    /// The codes of everything wrong in it.
    func codes() throws -> [String] { try diagnostics().map(\.code) }

    /// A diagnostic with paths as seen from the folder.
    func relative(_ diagnostic: Diagnostic) -> Diagnostic {
        func short(_ text: String) -> String { text.replacingOccurrences(of: folder.path + "/", with: "") }
        return Diagnostic(
            code: diagnostic.code, severity: diagnostic.severity, file: short(diagnostic.file),
            line: diagnostic.line, column: diagnostic.column, excerpt: diagnostic.excerpt,
            message: short(diagnostic.message), help: diagnostic.help.map(short))
    }
}

extension Diagnostic {
    /// One line for exact comparisons: place, code, message, help.
    var summary: String {
        let place = [line, column].compactMap(\.self).map { ":\($0)" }.joined()
        return "\(file)\(place): \(severity.rawValue)[\(code)]: \(message)" + (help.map { " | \($0)" } ?? "")
    }
}
