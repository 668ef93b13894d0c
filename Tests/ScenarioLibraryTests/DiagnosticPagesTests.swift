import Foundation
import InterviewModel
import Testing

@testable import ScenarioLibrary

@Suite("Pages of the diagnostics")
struct DiagnosticPagesTests {
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Docs/diagnostics")

    @Test("every code has a page and every page a code")
    func codesAndPages() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        let pages = names.filter { $0 != "README.md" }.map { $0.replacingOccurrences(of: ".md", with: "") }
        let codes = DiagnosticCode.allCases.map(\.rawValue) + LintCode.allCases.map(\.rawValue)
        #expect(codes.count == Set(codes).count)
        #expect(Set(pages) == Set(codes))
        let index = try String(contentsOf: Self.folder.appendingPathComponent("README.md"), encoding: .utf8)
        for code in codes { #expect(index.contains("| [\(code)](\(code).md) |")) }
    }

    @Test("a page of advice says that it is advice", arguments: LintCode.allCases)
    func advice(code: LintCode) throws {
        let file = Self.folder.appendingPathComponent("\(code.rawValue).md")
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(text.hasPrefix("# \(code.rawValue): "))
        #expect(text.contains("\n\nAdvice:"))
    }

    @Test("a page begins with its code and says whether it is an error", arguments: DiagnosticCode.allCases)
    func heads(code: DiagnosticCode) throws {
        let page = try Page(code)
        #expect(page.text.hasPrefix("# \(code.rawValue): "))
        #expect(page.text.contains(code.severity == .error ? "\n\nAn error:" : "\n\nA warning:"))
    }

    @Test(
        "the example of a page yields its code",
        arguments: DiagnosticCode.allCases.filter { $0 != .exampleOutOfBand })
    func examples(code: DiagnosticCode) throws {
        // The superuser may read everything, so for him there are no unreadable files.
        if code == .unreadableFile, geteuid() == 0 { return }
        let page = try Page(code)
        #expect(!page.example.isEmpty)
        try TemporaryLibrary.with { library in
            try page.example.forEach { try $0.apply(to: library) }
            let all = try library.diagnostics()
            let found = all.filter { $0.code == code.rawValue }
            #expect(!found.isEmpty, "found only \(all.map(\.summary))")
            #expect(found.allSatisfy { $0.severity == code.severity })
        }
    }

    @Test("the mended version of a page has no fault at all", arguments: DiagnosticCode.allCases)
    func mended(code: DiagnosticCode) throws {
        let page = try Page(code)
        try TemporaryLibrary.with { library in
            try page.mended.forEach { try $0.apply(to: library) }
            #expect(try library.diagnostics().map(\.summary) == [])
        }
    }
}

/// A page with the code blocks under its two headings.
struct Page {
    /// The whole page.
    let text: String
    /// What yields the code.
    let example: [Block]
    /// What does not.
    let mended: [Block]

    /// A code block: a file whose path its first line names, or commands.
    struct Block {
        let language: String
        let text: String

        func apply(to library: TemporaryLibrary) throws {
            if language == "sh" {
                let shell = Process()
                shell.executableURL = URL(fileURLWithPath: "/bin/sh")
                shell.arguments = ["-ec", text]
                shell.currentDirectoryURL = library.folder
                try shell.run()
                shell.waitUntilExit()
                #expect(shell.terminationStatus == 0)
            } else {
                let first = try #require(text.split(separator: "\n").first)
                try library.write(text, to: String(first.dropFirst(2)))
            }
        }
    }

    init(_ code: DiagnosticCode) throws {
        let file = DiagnosticPagesTests.folder.appendingPathComponent("\(code.rawValue).md")
        text = try String(contentsOf: file, encoding: .utf8)
        let parts = text.components(separatedBy: "## How to mend it\n")
        try #require(parts.count == 2)
        example = Self.blocks(parts[0])
        mended = Self.blocks(parts[1])
    }

    private static func blocks(_ text: String) -> [Block] {
        var blocks: [Block] = []
        for (index, part) in text.components(separatedBy: "```").enumerated() where index % 2 == 1 {
            guard let end = part.firstIndex(of: "\n") else { continue }
            blocks.append(
                Block(language: String(part[..<end]), text: String(part[part.index(after: end)...])))
        }
        return blocks
    }
}
