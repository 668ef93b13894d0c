import Foundation
import InterviewModel
import Testing

@testable import ScenarioLibrary

@Suite("Finding the library")
struct LibrarySearchTests {
    @Test("the option comes first, what is installed last")
    func order() throws {
        try TemporaryLibrary.with { library in
            let here = library.folder.path
            let roots = LibrarySearch.roots(
                option: "mine", variable: { ["HOTSEAT_LIBRARY": "/their/library", "HOME": "/home/me"][$0] },
                workingDirectory: here, executable: "/usr/local/bin/hotseat")
            #expect(
                roots == [
                    LibraryRoot(path: "\(here)/mine", origin: .option),
                    LibraryRoot(path: "/their/library", origin: .variable),
                    LibraryRoot(path: here, origin: .workingDirectory),
                    LibraryRoot(path: "/home/me/.local/share/hotseat", origin: .userData),
                    LibraryRoot(path: "/usr/local/share/hotseat", origin: .installation),
                ])
        }
    }

    @Test("a working folder without Scenarios and Rubrics is passed over, and so are empty variables")
    func absent() {
        let roots = LibrarySearch.roots(
            option: nil, variable: { ["HOTSEAT_LIBRARY": "", "HOME": ""][$0] }, workingDirectory: "/",
            executable: "/opt/hotseat/bin/hotseat")
        #expect(roots.map(\.path) == ["/opt/hotseat/share/hotseat"])
    }

    @Test("XDG_DATA_HOME counts before the home folder, but only as a whole path")
    func dataHome() {
        func user(_ variables: [String: String]) -> String? {
            LibrarySearch.roots(
                option: nil, variable: { variables[$0] }, workingDirectory: "/", executable: "/bin/hotseat"
            )
            .first { $0.origin == .userData }?.path
        }
        #expect(user(["XDG_DATA_HOME": "/data", "HOME": "/me"]) == "/data/hotseat")
        #expect(user(["XDG_DATA_HOME": "data", "HOME": "/me"]) == "/me/.local/share/hotseat")
    }

    @Test("the same folder is not read twice")
    func once() throws {
        try TemporaryLibrary.with { library in
            let roots = LibrarySearch.roots(
                option: "./x/..", variable: { _ in nil }, workingDirectory: library.folder.path,
                executable: "/b/h")
            #expect(roots.filter { $0.path == library.folder.path }.map(\.origin) == [.option])
        }
    }
}

@Suite("Opening a library")
struct LibraryOpenTests {
    @Test("a named folder that is missing, a file or no library is an error with its path")
    func named() throws {
        try TemporaryLibrary.with { library in
            func error(_ path: String, _ origin: LibraryRoot.Origin) -> LibraryError? {
                do throws(LibraryError) {
                    _ = try Library.open([LibraryRoot(path: path, origin: origin)])
                    return nil
                } catch {
                    return error
                }
            }
            let missing = LibraryRoot(path: "\(library.folder.path)/missing", origin: .option)
            #expect(error(missing.path, .option) == .missing(missing))
            let file = LibraryRoot(path: "\(library.folder.path)/Scenarios/short.yaml", origin: .variable)
            #expect(error(file.path, .variable) == .notAFolder(file))
            let other = LibraryRoot(path: "\(library.folder.path)/Scenarios", origin: .option)
            #expect(error(other.path, .option) == .notALibrary(other))
            let user = LibraryRoot(path: missing.path, origin: .userData)
            #expect(error(user.path, .userData) == .noneFound([user]))
        }
    }

    @Test("what may not be read is an error with the reason")
    func reasons() {
        #expect(ReadFault(errno: EACCES) == .denied)
        #expect(ReadFault(errno: ELOOP) == .linkLoop)
        #expect(ReadFault(errno: ENOTDIR) == .missing)
        #expect(ReadFault(errno: EIO) == .other(String(cString: strerror(EIO))))
    }

    @Test("later roots fill in what earlier ones lack, question by question")
    func overlay() throws {
        try TemporaryLibrary.with { shipped in
            try TemporaryLibrary.with(empty: true) { own in
                try own.write(
                    """
                    format: 1
                    topic: python
                    questions:
                      - id: list-or-tuple
                        level: mid
                        prompt: My own words?
                        model: Mine.
                    """, to: "Rubrics/Questions/python.yaml")
                try own.write("format: 1\n", to: "Scenarios/short.yaml")
                let library = try Library.open([own.root, shipped.root])
                #expect(library.question("list-or-tuple")?.prompt == "My own words?")
                #expect(library.question("what-is-a-dict") != nil)
                #expect(library.questions().count == 6)
                #expect(library.framework("star") != nil)
                #expect(library.diagnostics(.questions) == [])
                // A faulty file hides the shipped one: nobody is asked another text than the one just edited.
                #expect(library.scenario("short") == nil)
                #expect(library.diagnostics(ofScenario: "short")?.isEmpty == false)
            }
        }
    }
}
