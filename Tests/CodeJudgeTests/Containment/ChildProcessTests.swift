#if os(Linux)
    import Foundation
    import Testing

    @testable import CodeJudge

    @Suite(
        "A sandbox that is ended",
        .enabled(if: JudgeRig.hasSandbox, "bubblewrap or user namespaces are missing"))
    struct ChildProcessTests {
        @Test("leaves nothing running, however early that is", arguments: [0, 1, 2, 4, 8, 16, 32])
        func early(milliseconds: UInt32) async throws {
            let environment = JudgeRig.environment
            let bubblewrap = try #require(environment.bubblewrap)
            let python = try #require(environment.python)
            let left = try await JudgeRig.onThread {
                try (0..<8).flatMap { _ in
                    let marker = "ended-early-\(getpid())-\(UInt32.random(in: 0 ... .max))"
                    let child = try ChildProcess(
                        .sandbox(
                            environment, bubblewrap: bubblewrap, python: python, toolchain: nil,
                            marker: marker
                        ))
                    usleep(milliseconds * 1000)
                    child.end()
                    return ProcessTable.commands { $0.contains(marker) }
                }
            }
            #expect(left == [])
        }
    }
#endif
