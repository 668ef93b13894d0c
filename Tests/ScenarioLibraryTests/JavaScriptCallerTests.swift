import Foundation
import InterviewModel
import Testing

@testable import ScenarioLibrary

@Suite("The caller of JavaScript", .enabled(if: NodeProgram.path != nil, "node is missing"))
struct JavaScriptCallerTests {
    /// What the caller reports of `calls` on a program.
    private func report(_ program: String, _ calls: String, isClass: Bool = false) throws -> String {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let library = try Library.open([LibraryRoot(path: root.path, origin: .option)])
        let caller = try #require(library.language("javascript")?.caller)
        return try TemporaryLibrary.with(empty: true) { folder in
            try folder.write(caller, to: "caller.js")
            try folder.write(program, to: "solution.js")
            try folder.write("[\(isClass),\(calls)]", to: "calls")
            let shell = Process()
            shell.executableURL = URL(fileURLWithPath: "/bin/sh")
            shell.currentDirectoryURL = folder.folder
            shell.arguments = [
                "-c", "exec \"$0\" caller.js solution.js <calls 3>report >/dev/null 2>&1",
                try #require(NodeProgram.path),
            ]
            try shell.run()
            shell.waitUntilExit()
            return try String(contentsOf: folder.folder.appendingPathComponent("report"), encoding: .utf8)
        }
    }

    @Test(
        "values come back as JSON, and what JSON cannot hold as text",
        arguments: [
            ("a + 1", "[0,2]"), ("undefined", "[0,null]"), ("-0", "[0,0]"), ("0 / 0", "[0,NaN]"),
            ("[1 / 0, -1 / 0, 1.5, true]", "[0,[Infinity,-Infinity,1.5,true]]"), ("[, 1]", "[0,[null,1]]"),
            ("({ b: 'é\\n', a: undefined })", #"[0,{"b":"\u00e9\n","a":null}]"#),
            ("2 ** 53 - 1", "[0,9007199254740991]"), ("2 ** 53", #"[1,"9007199254740992"]"#),
            ("10n", #"[1,"10n"]"#), ("new Map([[1, 2]])", #"[1,"Map(1) { 1 => 2 }"]"#),
            ("[new Set()]", #"[1,"[ Set(0) {} ]"]"#), ("'\\ud800'", #"[1,"'\\ud800'"]"#),
            ("Promise.resolve(1)", #"[1,"Promise { 1 }"]"#),
            ("{ const own = []; own.push(own); return own; }", #"[1,"<ref *1> [ [Circular *1] ]"]"#),
        ])
    func values(expression: String, expected: String) throws {
        let body = expression.hasPrefix("{") ? expression : "{ return \(expression); }"
        #expect(try report("function f(a) \(body)", #"[["f",[1]]]"#) == "[[\(expected)],null]")
    }

    @Test(
        "a function is found as it is usually written",
        arguments: [
            "function f(a) { return 7 }", "const f = a => 7; // the end", "f = a => 7",
            "module.exports = { f: a => 7 }", "exports.f = a => 7",
            "'use strict'\nlet f = function () { return 7 }",
            "console.log('x'); setInterval(() => {}, 1000); function f() { return 7 }",
        ])
    func found(program: String) throws {
        #expect(try report(program, #"[["f",[1]]]"#) == "[[[0,7]],null]")
    }

    @Test("a class is built and its methods are called, each result taken at once")
    func classes() throws {
        let program = """
            class Bag {
              constructor(first) { this.all = [first]; }
              add(item) { this.all.push(item); return this.all; }
            }
            """
        let found = try report(program, #"[["Bag",[1]],["add",[2]],["add",["x"]]]"#, isClass: true)
        #expect(found == #"[[[0,null],[0,[1,2]],[0,[1,2,"x"]]],null]"#)
        let missing = try report(program, #"[["Bag",[1]],["size",[]]]"#, isClass: true)
        #expect(missing == #"[[[0,null]],["TypeError","the object has no method size",[],0,null]]"#)
    }

    @Test("an error is told with the lines of the file that led to it")
    func errors() throws {
        let program = "function g(a) {\n  return a.b.c;\n}\nfunction f(a) {\n  return g(a);\n}\n"
        #expect(
            try report(program, #"[["f",[1]]]"#)
                == #"[[],["TypeError","Cannot read properties of undefined (reading 'c')",[[5,"f"],[2,"g"]],0,null]]"#
        )
        #expect(
            try report("throw 'so'", #"[["f",[]]]"#) == #"[[],["Error","Uncaught 'so'",[],0,null]]"#)
        #expect(
            try report("let x = 1;", #"[["f",[]]]"#)
                == #"[[],["ReferenceError","the file does not define f",[],0,null]]"#)
    }

    @Test("a long report arrives whole, and a program that ends itself leaves none")
    func lengths() throws {
        let long = try report("const f = (n) => Array(n).fill('é')", #"[["f",[200000]]]"#)
        #expect(long.hasSuffix(#","\u00e9"]]],null]"#) && long.utf8.count == 200_000 * 9 + 14)
        #expect(try report("process.exit(0)", #"[["f",[]]]"#) == "")
    }
}

/// Node.js, where it is installed.
private enum NodeProgram {
    static let path = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        .map { "\($0)/node" }.first { FileManager.default.isExecutableFile(atPath: $0) }
}
