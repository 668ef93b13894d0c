import CodeJudge
import Foundation
import InterviewModel
import Testing

@Suite(
    "Hostile programs",
    .enabled(
        if: JudgeRig.hasSandbox, "bubblewrap or user namespaces are missing: nothing hostile is run bare"),
    .serialized)
struct ContainmentTests {
    @Test("are contained, run by this user", arguments: HostileProgram.all)
    func thisUser(program: HostileProgram) async throws {
        expectContained(program, try await HostileRun.asThisUser(program))
    }

    @Test(
        "are contained, run by an ordinary user",
        .enabled(if: geteuid() == 0, "the other suite has run them as an ordinary user already"),
        arguments: HostileProgram.all)
    func ordinaryUser(program: HostileProgram) async throws {
        expectContained(program, try await HostileRun.asAnotherUser(program))
    }

    private func expectContained(_ program: HostileProgram, _ run: HostileRun) {
        let result = run.verdict.cases[0]
        #expect(run.verdict.containment == .sandbox)
        #expect(program.outcomes.contains(result.outcome), "\(result)")
        #expect(run.verdict.outcome == result.outcome)
        #expect(run.processes == [])
        #expect(run.files == [])
    }

    @Test("the sandbox ends with the program that started it, however that ends")
    func diesWithItsParent() async throws {
        let challenge = Challenge.function(
            [([.null], .null)], limits: RunLimits(time: .seconds(600)))
        try await JudgeRig.onThread {
            let source = "def f(host):\n    while True: pass"
            let probe = try Probe.start(
                JudgeTask(source: Array(source.utf8), challenge: challenge), asAnotherUser: false)
            let mark = "hotseat-judge-\(probe.number)"
            // The sandbox's first process, the harness and the case: until they are there.
            try ProcessTable.wait { ProcessTable.commands { $0.contains(mark) }.count >= 4 }
            probe.kill()
            try ProcessTable.wait { ProcessTable.commands { $0.contains(mark) }.isEmpty }
        }
    }
}
