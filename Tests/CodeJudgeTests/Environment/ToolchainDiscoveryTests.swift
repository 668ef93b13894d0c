import Foundation
import InterviewModel
import Testing

@testable import CodeJudge

@Suite("The tools of a language")
struct ToolchainDiscoveryTests {
    /// Folders of a made-up system, links among them, removed afterwards.
    private final class System {
        let root: URL

        init() throws {
            root = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
                .appendingPathComponent("hotseat-tools-\(UInt32.random(in: 0 ... .max))")
            for folder in ["usr/bin", "usr/lib", "etc/alternatives", "opt/lang/bin"] {
                try FileManager.default.createDirectory(
                    at: root.appendingPathComponent(folder), withIntermediateDirectories: true)
            }
        }

        deinit {
            try? FileManager.default.removeItem(at: root)
        }

        func path(_ name: String) -> String { root.appendingPathComponent(name).path }

        func program(_ name: String, mode: Int = 0o755) throws {
            try Data("#!/bin/sh\n".utf8).write(to: root.appendingPathComponent(name))
            try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path(name))
        }

        func link(_ name: String, to target: String) throws {
            try FileManager.default.createSymbolicLink(atPath: path(name), withDestinationPath: target)
        }

        func find(_ names: String..., variables: [String: String] = [:], on folders: String = "usr/bin")
            -> Toolchain?
        {
            var environment = JudgeRig.environment
            environment.searchPath = folders.split(separator: ":").map { path(String($0)) }.joined(
                separator: ":")
            environment.variables = variables
            return environment.toolchain(
                for: Language(
                    id: "made-up", title: "Made up", fileExtension: "x", find: names,
                    variable: "HOTSEAT_TOOL",
                    folders: ["/usr/include"]))
        }
    }

    @Test("are named by what a link of the alternatives leads to, which alone is there in the sandbox")
    func alternatives() throws {
        let system = try System()
        try system.program("usr/bin/gcc-12")
        try system.link("usr/bin/gcc", to: "gcc-12")
        try system.link("etc/alternatives/cc", to: system.path("usr/bin/gcc"))
        try system.link("usr/bin/cc", to: system.path("etc/alternatives/cc"))
        let toolchain = try #require(system.find("cc"))
        #expect(toolchain.tool == system.path("usr/bin/gcc-12"))
        #expect(toolchain.prefix == system.path("usr"))
    }

    @Test("keep the name of a link beside its target, since a compiler goes by the name it is called")
    func beside() throws {
        let system = try System()
        try system.program("opt/lang/bin/frontend")
        try system.link("opt/lang/bin/langc-1", to: "frontend")
        try system.link("opt/lang/bin/langc", to: "./langc-1")
        let toolchain = try #require(system.find("langc", on: "opt/lang/bin"))
        #expect(toolchain.tool == system.path("opt/lang/bin/langc"))
        #expect(toolchain.folders.contains(system.path("opt/lang/lib")))
        #expect(toolchain.folders.contains("/usr/include"))
        #expect(!toolchain.folders.contains { $0.hasSuffix("share") })
    }

    @Test("are found through a folder that is a link itself")
    func folderLink() throws {
        let system = try System()
        try system.program("usr/bin/tool")
        try system.link("bin", to: "usr/bin")
        #expect(system.find("tool", on: "bin")?.tool == system.path("usr/bin/tool"))
    }

    @Test("are the first of the names that can be run")
    func names() throws {
        let system = try System()
        try system.program("usr/bin/second")
        try system.program("usr/bin/first", mode: 0o644)
        try FileManager.default.createDirectory(
            atPath: system.path("usr/bin/folder"), withIntermediateDirectories: true)
        try system.link("usr/bin/dangling", to: "nothing")
        try system.link("usr/bin/round", to: "round")
        let found = system.find("missing", "folder", "dangling", "round", "first", "second")
        #expect(found?.tool == system.path("usr/bin/second"))
        #expect(system.find("missing", "folder", "dangling", "round", "first") == nil)
    }

    @Test("are what the language's variable names and nothing else, where it is set")
    func variable() throws {
        let system = try System()
        try system.program("usr/bin/usual")
        try system.program("opt/lang/bin/named")
        let named = ["HOTSEAT_TOOL": system.path("opt/lang/bin/named")]
        #expect(system.find("usual", variables: named)?.tool == named["HOTSEAT_TOOL"])
        #expect(system.find("usual", variables: ["HOTSEAT_TOOL": "/nowhere/tool"]) == nil)
        #expect(system.find("usual", variables: ["HOTSEAT_TOOL": ""])?.tool == system.path("usr/bin/usual"))
    }

    @Test("have their places filled into the commands")
    func words() throws {
        let system = try System()
        try system.program("opt/lang/bin/tool")
        let toolchain = try #require(system.find("tool", on: "opt/lang/bin"))
        #expect(
            toolchain.words(
                ["{tool}", "-o{program}", "{source}", "{folder}/m", "{prefix}/lib", "-m{memory}", "plain"],
                folder: "/build", source: "/build/s.x", memory: 512 << 20)
                == [
                    system.path("opt/lang/bin/tool"), "-o/build/program", "/build/s.x", "/build/m",
                    system.path("opt/lang/lib"), "-m512", "plain",
                ])
    }
}
