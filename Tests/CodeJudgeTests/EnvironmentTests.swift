import CodeJudge
import Foundation
import InterviewModel
import PseudoTerminal
import Testing

@Suite("The machine", .enabled(if: JudgeRig.environment.python != nil, "python3 is missing"))
struct EnvironmentTests {
    @Test("is known by its real Python, not by a shim")
    func realPython() throws {
        let python = try #require(JudgeRig.environment.python)
        #expect(python.version >= PythonInterpreter.oldestVersion)
        #expect(URL(fileURLWithPath: python.path).resolvingSymlinksInPath().path == python.path)
    }

    @Test("takes no other Python than the one that is named, and says why there is none")
    func brokenPython() async throws {
        let environment = try await JudgeRig.onThread {
            JudgeEnvironment.discover(variables: [
                "PATH": "/usr/bin:/bin", "HOTSEAT_PYTHON": "/nowhere/python3",
            ])
        }
        #expect(environment.python == nil)
        #expect(environment.notes.contains { $0.contains("/nowhere/python3") })
    }

    @Test("without bubblewrap on the path has limits only")
    func withoutBubblewrap() async throws {
        let environment = try await JudgeRig.onThread {
            JudgeEnvironment.discover(variables: ["PATH": "/nowhere"])
        }
        #expect(environment.bubblewrap == nil)
        #expect(environment.containment == .limitsOnly)
    }

    @Test("does not take a missing temporary folder for a missing Python")
    func missingFolder() async throws {
        let environment = try await JudgeRig.onThread {
            JudgeEnvironment.discover(variables: ["PATH": "/nowhere", "TMPDIR": "/nowhere/tmp"])
        }
        let usual = try await JudgeRig.onThread { JudgeEnvironment.discover(variables: ["PATH": "/nowhere"]) }
        #expect(environment.python == usual.python)
    }

    @Test(
        "may have its Python outside /usr",
        .enabled(
            if: JudgeRig.hasSandbox && JudgeRig.environment.python?.prefix == "/usr", "needs Python in /usr"))
    func pythonElsewhere() async throws {
        let files = FileManager.default
        let python = try #require(JudgeRig.environment.python)
        let prefix = files.temporaryDirectory.appendingPathComponent("hotseat-python-\(getpid())")
        defer { try? files.removeItem(at: prefix) }
        let library = "python\(python.version.major).\(python.version.minor)"
        for folder in ["bin", "lib"] {
            try files.createDirectory(
                at: prefix.appendingPathComponent(folder), withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o755])
        }
        chmod(prefix.path, 0o755)
        let program = prefix.appendingPathComponent("bin/python3")
        try ExecutableCopy.make(of: python.path, at: program.path)
        try files.createSymbolicLink(
            atPath: prefix.appendingPathComponent("lib/\(library)").path,
            withDestinationPath: "/usr/lib/\(library)")

        let environment = try await JudgeRig.onThread {
            JudgeEnvironment.discover(variables: ["PATH": "/usr/bin:/bin", "HOTSEAT_PYTHON": program.path])
        }
        #expect(environment.python?.path == program.path)
        #expect(environment.containment == .sandbox)
        let verdict = try await JudgeRig.judge(
            "import sys\ndef f(): return sys.executable", .function([([], .string(program.path))]),
            in: environment)
        #expect(verdict.outcome == .passed, "\(verdict)")
    }
}

@Suite(
    "The sandbox of another language",
    .enabled(if: JudgeRig.hasSandbox, "bubblewrap or user namespaces are missing"))
struct ToolchainTests {
    @Test("does not see what lies in share beside a tool")
    func share() async throws {
        let files = FileManager.default
        let prefix = files.temporaryDirectory.appendingPathComponent("hotseat-tool-\(getpid())")
        defer { try? files.removeItem(at: prefix) }
        for folder in ["", "bin", "lib", "share"] {
            let path = prefix.appendingPathComponent(folder).path
            try files.createDirectory(atPath: path, withIntermediateDirectories: true)
            chmod(path, 0o755)
        }
        for folder in ["lib", "share"] {
            try Data("answers".utf8).write(to: prefix.appendingPathComponent("\(folder)/library"))
            chmod(prefix.appendingPathComponent("\(folder)/library").path, 0o644)
        }
        try ExecutableCopy.make(of: "/bin/sh", at: prefix.appendingPathComponent("bin/shell").path)
        let language = Language(
            id: "shell", title: "Shell", fileExtension: "sh",
            find: [prefix.appendingPathComponent("bin/shell").path], run: ["{tool}", "{source}"])
        let task = JudgeTask(
            source: Array("cd \(prefix.path); for f in */library; do echo $f; done".utf8), language: language,
            challenge: .program([(ProgramInput(), "lib/library\n")]))
        let verdict = try await JudgeRig.judge(task)
        #expect(verdict.outcome == .passed, "\(verdict)")
    }
}

@Suite("The judge's thread")
struct JudgeThreadTests {
    @Test("is one and the same for all jobs, which it does in order")
    func oneThread() async {
        let thread = JudgeThread()
        let (jobs, continuation) = AsyncStream.makeStream(of: (Int, UInt).self)
        for number in 0..<50 {
            thread.submit { continuation.yield((number, UInt(bitPattern: pthread_self().hashValue))) }
        }
        thread.submit { continuation.finish() }
        var numbers: [Int] = []
        var threads: Set<UInt> = []
        for await (number, name) in jobs {
            numbers.append(number)
            threads.insert(name)
        }
        #expect(numbers == Array(0..<50))
        #expect(threads.count == 1)
    }

    @Test("hands on what its work gives or throws")
    func results() async {
        let thread = JudgeThread()
        let failed: Result<Int, JudgeError> = await withCheckedContinuation { continuation in
            thread.submit(
                { () throws(JudgeError) -> Int in throw .noCases },
                completion: { continuation.resume(returning: $0) })
        }
        #expect(failed == .failure(.noCases))
    }
}
