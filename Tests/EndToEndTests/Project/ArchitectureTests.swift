import Foundation
import Testing

/// The project's own files.
enum Project {
    /// The checkout that these tests belong to.
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path()

    /// The text of a file of the checkout.
    static func text(_ path: String) throws -> String {
        try String(contentsOfFile: "\(root)/\(path)", encoding: .utf8)
    }

    /// The code of a Swift file: without its long texts, which may be programs in another language.
    static func code(_ path: String) throws -> String {
        let parts = try text(path).components(separatedBy: "\"\"\"")
        return parts.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined()
    }

    /// The Swift files below a folder of the checkout.
    static func swiftFiles(below folder: String) -> [String] {
        let files = FileManager.default.enumerator(atPath: "\(root)/\(folder)")
        return (files?.allObjects as? [String] ?? []).filter { $0.hasSuffix(".swift") }.map {
            "\(folder)/\($0)"
        }
    }

    /// The modules that a file imports.
    static func imports(of path: String) throws -> Set<String> {
        let lines = try code(path).split(separator: "\n")
        return Set(
            lines.compactMap { line in
                let words = line.split(separator: " ")
                guard let index = words.firstIndex(of: "import"), index <= 1, words.count > index + 1 else {
                    return nil
                }
                return String(words[index + 1])
            })
    }
}

@Suite("The architecture")
struct ArchitectureTests {
    /// The arrows as ARCHITECTURE.md draws them, and each third-party package with its one module.
    static let allowed: [String: Set<String>] = [
        "InterviewModel": [],
        "ScenarioLibrary": ["InterviewModel", "Yams"],
        "ScenarioEngine": ["InterviewModel"],
        "RubricAnalysis": ["InterviewModel", "CStemmer"],
        "CodeJudge": ["InterviewModel", "CSandbox"],
        "TranscriptStore": ["InterviewModel", "GRDB"],
        "TerminalUI": ["InterviewModel", "CReadline"],
        "WebConsole": ["InterviewModel", "FlyingFox", "FlyingSocks"],
        "InterviewSession": ["InterviewModel", "ScenarioEngine", "RubricAnalysis"],
        "hotseat": [
            "InterviewModel", "ScenarioLibrary", "ScenarioEngine", "RubricAnalysis", "CodeJudge",
            "TranscriptStore", "TerminalUI", "WebConsole", "InterviewSession", "ArgumentParser",
        ],
        "TrainStories": ["InterviewModel", "RubricAnalysis"],
    ]
    /// Those that are programs; `Package.swift` lists them in another way.
    static let programs: Set<String> = ["hotseat", "TrainStories"]
    /// What comes with the language.
    static let standard: Set<String> = [
        "Foundation", "FoundationEssentials", "Dispatch", "Synchronization", "Glibc", "Darwin", "Musl",
    ]

    @Test("Every module imports only what the drawing allows", arguments: allowed.keys.sorted())
    func arrows(module: String) throws {
        let files = Project.swiftFiles(below: "Sources/\(module)")
        #expect(!files.isEmpty)
        for file in files {
            let strangers = try Project.imports(of: file)
                .subtracting(Self.standard).subtracting(Self.allowed[module] ?? [])
            #expect(strangers.isEmpty, "\(file) imports \(strangers.sorted())")
        }
    }

    @Test("Every folder of Sources is a module that the drawing knows")
    func modules() throws {
        let folders = try FileManager.default.contentsOfDirectory(atPath: "\(Project.root)/Sources")
            .filter { !$0.hasPrefix(".") }
        #expect(Set(folders) == Set(Self.allowed.keys).union(["CReadline", "CSandbox", "CStemmer"]))
        let page = try Project.text("ARCHITECTURE.md")
        for folder in folders {
            #expect(page.contains("`\(folder)`"), "ARCHITECTURE.md does not name \(folder)")
        }
    }

    @Test("ARCHITECTURE.md is one page")
    func onePage() throws {
        #expect(
            try Project.text("ARCHITECTURE.md").split(separator: "\n", omittingEmptySubsequences: false).count
                < 90)
    }

    @Test("Package.swift depends on what the drawing says")
    func package() throws {
        let manifest = try Project.text("Package.swift")
        for (module, names) in Self.allowed where !Self.programs.contains(module) {
            let list = names.sorted { $0 == "InterviewModel" || ($1 != "InterviewModel" && $0 < $1) }
            let line = manifest.split(separator: "\n").first { $0.contains("module(\"\(module)\"") }
            let found = Set(try #require(line).split(separator: "\"").map(String.init)).subtracting([module])
                // A package's name with a full stop stands beside its product's.
                .filter { $0.first?.isLetter == true && !$0.contains(".") }
            #expect(found == Set(list), "\(module)")
        }
    }

    @Test("Nothing prints outside TerminalUI and hotseat, and nothing is forced")
    func houseRules() throws {
        for file in Project.swiftFiles(below: "Sources") {
            let text = try Project.code(file)
            #expect(!text.contains("try! ") && !text.contains("fatalError("), "\(file)")
            if !file.hasPrefix("Sources/hotseat/"), !file.hasPrefix("Sources/TerminalUI/") {
                #expect(!text.contains(try Regex(#"(^|[^.A-Za-z])print\("#)), "\(file) prints")
            }
        }
    }

    @Test("No source file is over 500 lines")
    func sizes() throws {
        for file in Project.swiftFiles(below: "Sources") {
            let count = try Project.text(file).split(separator: "\n", omittingEmptySubsequences: false).count
            #expect(count <= 500, "\(file) has \(count) lines")
        }
    }
}
