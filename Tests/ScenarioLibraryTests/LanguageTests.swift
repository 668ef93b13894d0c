import Foundation
import InterviewModel
import Testing

@testable import ScenarioLibrary

@Suite("Languages")
struct LanguageTests {
    /// What is shipped.
    private static let shipped = Result {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try Library.open([LibraryRoot(path: root.path, origin: .option)])
    }

    @Test("a language is read with all its parts")
    func all() throws {
        let language = try TemporaryLibrary.with { try $0.open().language("c") }
        #expect(
            language
                == Language(
                    id: "c", title: "C", fileExtension: "c", find: ["cc", "gcc"], variable: "HOTSEAT_CC",
                    versionArguments: ["-v"], folders: ["/usr/include"],
                    prepare: Preparation(
                        commands: [["{tool}", "-o", "{program}", "{source}"]], time: .seconds(5),
                        memory: 256 << 20,
                        errors: #"(?<line>\d+):(?<column>\d+): error: (?<message>.*)"#),
                    run: ["{program}"]))
        #expect(language?.makesCalls == false)
    }

    @Test("a language is read with its defaults")
    func defaults() throws {
        let language = try TemporaryLibrary.with { library in
            try library.write(
                """
                format: 1
                id: lua
                title: Lua
                extension: lua
                find: lua
                prepare: {command: ["{tool}", -p, "{source}"], errors: '(?<line>\\d+): (?<message>.*)'}
                run: ["{tool}", "--memory={memory}", "{source}"]
                caller: print(1)
                memory: data
                """, to: "Rubrics/Languages/lua.yaml")
            #expect(try library.codes() == [])
            return try library.open().language("lua")
        }
        #expect(language?.versionArguments == ["--version"])
        #expect(language?.folders == [])
        #expect(language?.prepare?.time == .seconds(20))
        #expect(language?.prepare?.memory == 1 << 30)
        #expect(language?.caller == "print(1)")
        #expect(language?.memory == .data)
        #expect(language?.makesCalls == true)
    }

    @Test("Python is there without a file, and not where its file is faulty")
    func python() throws {
        try TemporaryLibrary.with { folder in
            #expect(try folder.open().language(.python) == .python)
            #expect(try folder.open().languages().map(\.id) == ["c", "python"])
            try folder.write("format: 1\nid: python\n", to: "Rubrics/Languages/python.yaml")
            let library = try folder.open()
            #expect(library.language(.python) == nil)
            #expect(library.challenge("add-up") == nil)
            #expect(library.diagnostics(ofChallenge: "add-up")?.map(\.code) == ["HS057"])
        }
    }

    @Test("what is built in for Python is what the shipped file says")
    func builtIn() throws {
        let library = try Self.shipped.get()
        #expect(library.language(.python) == .python)
        #expect(library.diagnostics(.languages) == [])
        #expect(library.languages().map(\.id) == ["c", "javascript", "python", "swift"])
        #expect(library.languages().filter(\.makesCalls).map(\.id) == ["javascript", "python"])
    }

    /// What the compilers print for a faulty file, and the first error in it.
    private static let outputs: [(LanguageID, String, line: String, column: String?, message: String)] = [
        (
            "c",
            "/w/solution.c: In function 'main':\n/w/solution.c:3:11: warning: initialization of 'int'\n"
                + "    3 |   int x = \"a\"\n/w/solution.c:4:3: error: expected ',' or ';' before 'printf'\n",
            "4", "3", "expected ',' or ';' before 'printf'"
        ),
        (
            "c",
            "solution.c:1:10: fatal error: nope.h: No such file or directory\n    1 | #include <nope.h>\n",
            "1", "10", "nope.h: No such file or directory"
        ),
        (
            "swift",
            "solution.swift:2:14: error: cannot convert value of type 'String' to specified type 'Int'\n"
                + "1 | import Foundation\n2 | let x: Int = \"a\"\n",
            "2", "14", "cannot convert value of type 'String' to specified type 'Int'"
        ),
        (
            "javascript",
            "/w/solution.js:2\n  return a +;\n            ^\n\nSyntaxError: Unexpected token ';'\n"
                + "    at wrapSafe (node:internal/modules/cjs/loader:1464:18)\n\nNode.js v20.20.2\n",
            "2", nil, "SyntaxError: Unexpected token ';'"
        ),
    ]

    @Test("the first error is found in what compilers print", arguments: outputs.indices)
    func errors(index: Int) throws {
        let (id, output, line, column, message) = Self.outputs[index]
        let pattern = try #require(try Self.shipped.get().language(id)?.prepare?.errors)
        let match = try #require(try Regex(pattern).firstMatch(in: output))
        #expect(match["line"]?.substring.map(String.init) == line)
        #expect(match["message"]?.substring.map(String.init) == message)
        if let column { #expect(match["column"]?.substring.map(String.init) == column) }
    }
}
